import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../src/core/contact';
import { coach, COACH_RULES, type CoachFinding } from '../../../../src/core/draft/coach/coach';
import type { Message } from '../../../../src/core/draft/coach/reading';
import type { Situation } from '../../../../src/core/situation';
import { STARTERS } from '../../../../src/core/template/starters/starters';
import { maxWordsFor, type Purpose, type Template } from '../../../../src/core/template/record';
import { aContact, aSearch, aTouch, day, linked, TODAY } from '../people';
import { situation } from '../scenes';

const template = (purpose: Purpose): Template => ({
  id: 'test',
  name: 'Test',
  for: purpose,
  tie: null,
  detail: [],
  relation: [],
  subject: '',
  channel: null,
  maxWords: maxWordsFor(purpose),
  body: '',
  source: 'starter',
});

const reply = aTouch('2026-11-15', 'replied');

/** Somebody in touch a week ago, to whom nothing is owed. */
const warm = aContact({ entries: [reply] });

interface Case {
  readonly subject?: string;
  readonly purpose?: Purpose;
  readonly contact?: Partial<Contact>;
  readonly hints?: readonly string[];
  readonly others?: Message['others'];
  readonly confidential?: readonly string[];
}

function findings(body: string, known: Case = {}): readonly CoachFinding[] {
  const message: Message = {
    subject: known.subject ?? '',
    body,
    template: template(known.purpose ?? 'check-in'),
    hints: known.hints ?? [],
    contact: { ...warm, ...known.contact },
    followUp: null,
    others: known.others ?? [],
  };
  const here: Situation = situation(aSearch({ confidential: known.confidential ?? [] }));
  return coach(message, here);
}

const raised = (rule: string, body: string, known: Case = {}): readonly CoachFinding[] =>
  findings(body, known).filter((one) => one.rule === rule);

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** Drafts that a rule speaks up about, and drafts like them that it lets pass. */
const CASES: Readonly<
  Record<
    string,
    { readonly hurts: readonly [string, Case?][]; readonly fine: readonly [string, Case?][] }
  >
> = {
  'blanks-left': {
    hurts: [
      ['Thanks for [what you took away].', { hints: ['what you took away'] }],
      ['Hello', { subject: 'About [the role]', hints: ['the role'] }],
    ],
    fine: [['Thanks for [x] and [what you took away]s.', { hints: ['the role'] }]],
  },
  'too-long': {
    hurts: [[words(126)], [words(41), { purpose: 'update' }]],
    fine: [[words(125)], [words(40), { purpose: 'update' }], ["I'm glad it's you're".repeat(1)]],
  },
  'no-thanks': {
    hurts: [
      ['It was good to meet you.', { purpose: 'thank-you' }],
      [
        'How are things?',
        { purpose: 'reply', contact: { entries: [aTouch('2026-11-19', 'got')] } },
      ],
      ['See you at the fair, it was fun.', { purpose: 'thank-you' }],
      ['I wrote to Ada as you told me. She is lovely.', { purpose: 'thank-you' }],
      ['Your tour was great. What a cold store!', { purpose: 'thank-you' }],
      ['Here is the list you wanted to see.', { purpose: 'thank-you' }],
    ],
    fine: [
      ['How are things?', { contact: { entries: [aTouch('2026-11-19', 'got')] } }],
      ['Happy birthday!', { purpose: 'date', contact: { entries: [aTouch('2026-11-19', 'got')] } }],
      ['Here is the list you wanted.', { purpose: 'promise' }],
      ['Much obliged for the name.', { purpose: 'thank-you' }],
      ['I owe you one for that call.', { purpose: 'thank-you' }],
      ['It was kind of you to read it.', { purpose: 'thank-you' }],
      ['Merci, it was a joy to be there with you.', { purpose: 'thank-you' }],
      ['Danke für das Gespräch am Freitag.', { purpose: 'thank-you' }],
      ['Es war schön, dich am Freitag zu sehen.', { purpose: 'thank-you' }],
      ['Thank you for the coffee.', { purpose: 'thank-you' }],
      ["I'm grateful for it.", { purpose: 'thank-you' }],
      ['How are things?'],
      ['How are things?', { contact: { entries: [aTouch('2026-08-01', 'got')] } }],
    ],
  },
  'no-hook': {
    hurts: [
      [
        'I hope you are well. I am looking for a new role and would be grateful for your help. Could you let me know if you have time for a call?',
      ],

      [
        'I am looking for a new place to work after eight good years, and thought it was time to write to everyone on my list.',
      ],
    ],
    fine: [
      [
        'I wanted to say hello. The old office on Elm Street, where the printer was, is a bike shop now. How are the twins? We are all well here.',
      ],
      [
        'It rained for a week, and then the sun came out over the harbour, and everyone was in the water at once. It was a great day.',
      ],

      [
        'A line on my search: two interviews this month and one more to come, so things are moving in a good direction at last.',
        { purpose: 'update' },
      ],
      [
        'It has been a long spring here with much work and little rain, but I keep thinking about what you said about rivers and tides.',
      ],
      [
        'It has been a long spring here with much work and little rain, but I saw Northwind in the news today and was so glad.',
        { contact: { companies: [linked('Northwind')] } },
      ],
      ['See you on the hill.'],
    ],
  },
  'many-requests': {
    hurts: [
      ['Could you look over my CV? It would also help if you introduced me to Ada.'],
      ["I'd love a referral to Northwind, an intro to Ada, and your honest feedback."],
      ['Please send me the name, and put me in touch with Ada. Could you also review my letter?'],
      ['Would you be my reference? Could you look at my CV too?'],
      ['Would you introduce me to Ada? And please forward my CV to HR.'],

      ['Could you send me the name? And would you introduce me to Ada?'],
      ['Is it big? Is it new? Is it near? Is it yours?'],
    ],
    fine: [
      ['Would you introduce me to Ada? If that is easier, please give her my address.'],
      ['Could you spare ten minutes? Any day after Monday would suit. Could you suggest a time?'],
      ['Please give my best to your family. Could you send me the name?'],
      ['Will you be at the fair in May? Could you send me the name?'],
      ['I have a favour to ask. Could you send me the name?'],
      ['Could you introduce me to Ada or to somebody else on the team?'],

      ['Could you send me the name, and would you introduce me?'],
      ['Is it big? Is it new? Is it near?'],
      ['Would you like me to introduce you? Could you send me the name?'],
    ],
  },
  'request-in-update': {
    hurts: [
      ["If you know someone at Acme, I'd be grateful for an intro.", { purpose: 'update' }],
      ['Pls send me the name.', { purpose: 'update' }],
      ['Mind having a look at my slides?', { purpose: 'update' }],
      ['Can we talk on Monday?', { purpose: 'update' }],
      ["I'd appreciate your feedback on the letter.", { purpose: 'update' }],
      ['I was hoping for an introduction.', { purpose: 'update' }],
      ['May I pick your brain?', { purpose: 'update' }],
      ['It would be great if you spoke to my boss.', { purpose: 'update' }],

      ['I have an interview. Could you put in a word?', { purpose: 'update' }],
      ['News soon. Please send me the name of the manager.', { purpose: 'update' }],
    ],
    fine: [
      ['Please give my best to your family.', { purpose: 'update' }],
      ['Please look after yourself.', { purpose: 'update' }],
      ['Will you be at the fair in May?', { purpose: 'update' }],
      ['Can you tell that I am excited?', { purpose: 'update' }],
      ['Would you have believed it?', { purpose: 'update' }],
      ['I appreciate your help.', { purpose: 'update' }],
      ['Can you believe it?', { purpose: 'update' }],
      ['Please say hello to the twins.', { purpose: 'update' }],
      ['I have no need of help now, thank you.', { purpose: 'update' }],
      ['Your introduction helped. Thank you for the feedback!', { purpose: 'update' }],
      ['Please take care.', { purpose: 'update' }],
      ['Could I be happier?', { purpose: 'update' }],

      ['I have an interview. No reply needed.', { purpose: 'update' }],
      ['Could you put in a word?', { purpose: 'ask' }],
    ],
  },
  blame: {
    hurts: [
      ['I wrote to you twice and still have no answer.'],
      ['Did you see my last mail?'],
      ['You promised to call me.'],
      ["I guess you're too busy for old friends now."],
      ['Long time no hear from your side.'],
      ['Have you forgotten me?'],
      ['Why did you not answer?'],
      ['As mentioned in my last note, I am free on Monday.'],
      ['A gentle reminder of my question.'],
      ['You said you would call, but nothing came.'],
      ["I sent you the file a month ago and haven't heard back."],
      ['No word from you since May.'],
      ['I am a bit disappointed that you did not write.'],

      ["I'm still waiting for an answer."],
      ['You haven’t answered my note.'],
      ['As per my last email, the file is attached.'],
      ['I have not heard back from you.'],
      ['You never wrote.'],
    ],
    fine: [
      ["You didn't have to do that, and I'm grateful."],
      ["You haven't changed a bit!"],
      ['You never made me feel small.'],
      ["I haven't heard back from Acme yet."],
      ["I'm still waiting to hear from Acme."],
      ['You never call it a day before six.'],
      ['That story about the twins, I have not forgotten.'],
      ['Did you see the exhibition?'],
      ['Did you get the parcel?'],
      ["You don't need to answer."],
      ['If you are too busy, leave it.'],
      ['Still no news from Acme.'],
      ['I know how busy you are.'],

      ["If you haven't had a minute, it will keep."],
      ['I waited for the ferry.'],
      ['You have been kind.'],
    ],
  },
  pressure: {
    hurts: [
      ["I'm counting on you here."],
      ['You are my only hope.'],
      ['You must help me with this.'],
      ['I expect a quick reply.'],
      ['You owe me after all I did.'],
      ['Please answer immediately.'],
      ['Could you send it right away?'],
      ['I need to know today.'],
      ["Please don't let me down."],
      ['Everything depends on you now.'],
      ['Please hurry.'],
      ['Could you reply by close of business?'],

      ['Please read it ASAP.'],
      ['It is urgent.'],
      ['Can you guarantee an answer?'],
      ['Could you reply by Thursday?'],
      ['Could you answer before the end of the week?'],
      ['I need your answer by 25 November.'],
      ['Let me know by Nov 26th, thanks.'],
      ['Could you send it within 48 hours?'],
      ['Could you look at it by tomorrow?'],
      ['Please send it by 2026-11-26.'],
    ],
    fine: [
      ['You must be so proud of the launch.'],
      ['I thought of you right away.'],
      ['You immediately put me at ease.'],
      ['I liked your work with the urgent care team.'],
      ['Acme will get back to me by Wednesday.'],
      ['They want my answer by Friday.'],
      ['You can count on me.'],
      ['Thank you for your quick reply.'],
      ['There is no hurry at all.'],
      ['You have to see the exhibition!'],
      ['I must say you were right.'],
      ['I have to decide by Thursday.'],

      ['There is no urgent reason.'],
      ["It isn't urgent at all."],
      ['There is no guarantee that it works out.'],
      ["I'll send it right away."],
      ["I'll send it by Friday."],
      ['Could you answer by Friday?'],
      ['Could you answer by 1 December?'],
      ['Could you answer by 15 January?'],
      ['The fair is over by Friday.'],
    ],
  },
  'empty-opener': {
    hurts: [
      ['I wanted to follow up on my email below.'],
      ['Any thoughts?'],
      ['Any update on this?'],
      ['Hi Jo, hope all is well. I am writing about the role.'],
      ['Bumping this up.'],
      ['I just wanted to check in.'],
      ['Circling back to my question.'],
      ['Just following up here.'],
      ['I trust this email finds you well.'],
      ['Following up on this.'],

      ['Hi Jo, just checking in.'],
      ['Touching base about the role.'],
      ['I am circling back on this.'],
      ['I hope this message finds you well.'],
      ['I hope this finds you well.'],
    ],
    fine: [
      ['I was checking in for my flight when you called.'],
      ['We are circling back to Lisbon next week.'],
      ['Any news from the twins?'],
      ['The story ends well. I hope all is well with the new house.'],
      ['She is checking in at the front desk.'],
      ['You asked me to follow up on the tides.'],
      ['Following up on our talk about tides: here is the map.'],
      ['Did you touch down safely?'],
      ['I hope your move went well.'],
      ['What are your thoughts on tides?'],

      ['We are checking in at the hotel.'],
      ['The base was touched.'],
      ['I hope the move went well.'],
    ],
  },
  'hear-of-anything': {
    hurts: [
      ["I'm open to anything."],
      ['If something comes up on your side, think of me!'],
      ["If anything opens up, I'm free."],
      ['Any leads are welcome.'],
      ['Spread the word!'],
      ['Keep an ear out for me.'],
      ['If you come across some openings, tell me.'],
      ['I would take anything at the moment.'],
      ['Just send anything my way.'],
      ['To whom it may concern'],

      ['Let me know if you hear of anything.'],
      ['If you hear of any openings, I am here.'],
      ['Please keep me in mind.'],
    ],
    fine: [
      ['I will keep an eye out for a good illustrator for you.'],
      ['Let me know if you see the exhibition.'],
      ['If anything comes up on Monday, we can move the call.'],
      ['It was kind of you to think of me.'],
      ['If there is anything I can do for you, tell me.'],
      ['Think of me on Friday at ten, when I sit in the exam.'],
      ['Let me know if something is unclear.'],
      ['If you know the answer, tell me.'],
      ['Let me know if you need anything.'],
      ['I thought of you when I heard the news.'],
      ['Let me know when you are back.'],
      ['Did you hear the news?'],
    ],
  },
  'asks-for-job': {
    hurts: [
      ['Is your team hiring?'],
      ['Could you put in a word with HR so that they take me on?'],
      ['Do you have any openings in your department?'],
      ['Would there be a place for me in your team?'],
      ['Please consider me for a position.'],
      ['Is there any suitable vacancy?'],
      ["I'd love to join your team."],
      ['Are you recruiting at the moment?'],
      ['Could your boss give me a chance?'],
      ['Do you know of any open positions?'],

      ['Do you have a job for me?'],
      ['Does your team have any openings?'],
      ['Are there any open positions?'],
      ['I hope you hire me.'],
      ['Can you get me an interview?'],
    ],
    fine: [
      ['How do you like your new job?'],
      ['Do you still enjoy the job?'],
      ['Do you have a minute to tell me about your position?'],
      ['Do you remember the job fair?'],
      ['I saw that you are hiring a planner and thought of Ada.'],
      ['Is there a job description I could read?'],
      ['My job at the mill ends in May.'],
      ['Do you know who wrote the job ad?'],
      ['You did a great job!'],
      ['Would you consider it again?'],
      ['I accepted the position.'],

      ['How did you choose your job?'],
      ['There is an opening at Northwind that I would love to take on.'],
      ['I have a new job!'],
    ],
  },
  'i-over-you': {
    hurts: [
      ['I left my job. I moved. I wrote my CV, I called my friends, I bought me a coat. You?'],
    ],
    fine: [
      ['I left my job, and I moved.'],
      [
        'I wrote, I called, I asked my friends, I read my notes, and you, with your eye for it, you helped me. You know.',
      ],
    ],
  },
  confidential: {
    hurts: [
      ['I talked to Notion today.', { confidential: ['Notion'] }],
      ['There is a role at Target.', { confidential: ['Target'] }],

      ['I work at Initech.', { confidential: ['INITECH'] }],
      ['Café Noir is my client.', { confidential: ['Cafe noir'] }],
      ['Hello', { subject: "Initech's plans", confidential: ['Initech'] }],
    ],
    fine: [
      ['I had no notion of it.', { confidential: ['Notion'] }],
      ['You were right on target.', { confidential: ['Target'] }],
      ['May was quiet.', { confidential: ['May'] }],
      ['The fair is in May.', { confidential: ['May'] }],
      [
        'How is Initech treating you?',
        { confidential: ['Initech'], contact: { companies: [linked('Initech')] } },
      ],
      ['The meta data was fine.', { confidential: ['Meta'] }],

      ['The initechnical part.', { confidential: ['Initech'] }],
      ['I work at Initech.', { confidential: ['Umbra'] }],
    ],
  },
  'avoid-topics': {
    hurts: [
      ['I heard that you divorced.', { contact: { avoidTopics: ['divorce'] } }],
      ['So many layoffs this year.', { contact: { avoidTopics: ['layoff'] } }],

      ['How is ANN?', { contact: { avoidTopics: ['Ann'] } }],
      ['The lay-off was hard.', { contact: { avoidTopics: ['lay off'] } }],
      ['Über das Büro', { contact: { avoidTopics: ['buro'] } }],
      ['お病気はいかが', { contact: { avoidTopics: ['病気'] } }],
    ],
    fine: [
      ['The annual report.', { contact: { avoidTopics: ['Ann'] } }],
      ['She will lay. Off we go.', { contact: { avoidTopics: ['lay off'] } }],
    ],
  },
  venting: {
    hurts: [
      ['My old boss was a nightmare.'],
      ["I'm honestly depressed after 40 rejections."],
      ['It is such a toxic company.'],
      ['My manager is an idiot.'],
      ['I hate my job.'],
      ['The team was a disaster, and they lied to me.'],
      ['The recruiters are useless.'],
      ['I am sick of this search.'],
      ['Nobody wants me.'],
      ['They screwed me over in May.'],
      ['I feel like a failure since they told me.'],
    ],
    fine: [
      ['Traffic was a nightmare.'],
      ["I'd hate to miss it."],
      ['I hate to bother you on a Sunday.'],
      ["I'm sorry that your boss was such a nightmare."],
      ['The toxic waste project sounds important.'],
      ['After two rejections, a yes!'],
      ['The crazy weeks are over, and the team is happy.'],
      ['They did not take me, and that is fine.'],
      ['Prices are depressed this year.'],
      ['The weather was awful, the food was great.'],
      ['My boss was sad to see me go.'],
    ],
  },
  'third-person': {
    hurts: [
      ['I said I would send Jo the pricing comparison, and here it is:'],
      ['I said I would send her the deck, and here it is:'],
      ['As promised: Review his deck.'],
      ['Here is what I told Jo Lindqvist about.'],
      ["Hi Jo,\n\nThank you for Jo's advice."],
      ['Hi Jo,\n\nI said I would invite him and the others to dinner.'],
      ['Hi Jo,\n\nHow are things? She mentioned a new house.'],
      ['Hi Jo, here is the deck for Jo, as promised.'],
      ['Thank you for the coffee with Jo on Friday.'],
      ['Hello Jo,\n\nI said I would think about her offer, and I did.'],
    ],
    fine: [
      ['Hi Jo,\n\nthank you!\n\nJo'],
      ['Thank you, Jo, for all of it.'],
      ['Jo, how are you?'],
      ['Happy birthday, Jo! May it be a good one.'],
      ['Hi Jo, I met Ada. She says hello.'],
      ['Dear Jo, my boss told me that he knows you.'],
      ['Hi Jo and Ada,\n\nJo draws maps; Ada sails.'],
      ['Hi Jo, I saw Jo Smith, the painter, on Friday.'],
      ['Hi Jo, how is the baby? Does she sleep?'],
      ['Thanks again, Jo! See you on the 3rd.'],
      ['I could not have done it without you Jo!'],
    ],
  },
  'note-marks': {
    hurts: [
      ['I liked the **coffee**.'],
      ['As we said to [[Ada Berg]], it works.'],
      ['Here: [the list](https://example.org)'],
      ['Thanks for the #intro to her.'],
      ['Send the deck ^a1b2c3'],
      ['It ends with a full stop..'],
      ['Lunch w/ the team was fun.'],
      ['Hello [name], how are you?'],
      ['Good to see you at ==the fair==.'],
      ['- [ ] Send the deck'],
      ['Hello', { subject: 'About [[Acme]]' }],
      ['Hi {{first-name}}, how are you?'],
    ],
    fine: [
      ['Wait... what?'],
      ['We are #1 in C# and F#.'],
      ['See https://example.org/a..b#top and www.example.org/#x.'],
      ['It is 2 * 3 * 4.'],
      ['The ratio is 3:1 (see [1]).'],
      ['a/b tests and and/or'],
      ['Thank you for [what you took away].', { hints: ['what you took away'] }],
      ['A smile ^^ for you'],
      ['I came, I saw, I slept…'],
      ['At 10:30 in room B-2.'],
    ],
  },
  'request-unwelcome': {
    hurts: [
      ['Could you read it?', { contact: { noAsks: true } }],
      ['Could you read it?', { contact: { noAsks: day('2026-12-01') } }],
      ['Could you read it?', { contact: { entries: [aTouch('2026-08-01', 'declined')] } }],
    ],
    fine: [
      ['How are you?', { contact: { noAsks: true } }],
      ['Would you like me to read it?', { contact: { noAsks: true } }],
      ['Could you read it?', { contact: { noAsks: TODAY } }],
      ['Could you read it?', { contact: { entries: [aTouch('2026-01-01', 'declined')] } }],
    ],
  },
  'request-open': {
    hurts: [
      ['Could you read it?', { contact: { entries: [reply, aTouch('2026-11-20', 'asked')] } }],
    ],
    fine: [
      [
        'Could you read it?',
        { purpose: 'nudge', contact: { entries: [aTouch('2026-11-20', 'asked')] } },
      ],
      ['How are you?', { contact: { entries: [aTouch('2026-11-20', 'asked')] } }],
      ['Could you read it?', { contact: { entries: [aTouch('2026-11-10', 'asked'), reply] } }],
    ],
  },
  'request-cold': {
    hurts: [
      ['Could you read it?', { contact: { entries: [aTouch('2026-08-01', 'met')] } }],
      ['Could you read it?', { contact: { entries: [aTouch('2026-11-01', 'wrote')] } }],
    ],
    fine: [
      ['Could you read it?', { contact: { entries: [aTouch('2026-08-24', 'met')] } }],
      ['Could you read it?', { contact: { entries: [] } }],
      ['How are you?', { contact: { entries: [aTouch('2026-08-01', 'met')] } }],
      [
        'Please give my best to your family.',
        { contact: { entries: [aTouch('2026-08-01', 'met')] } },
      ],
    ],
  },
  'sent-to-others': {
    hurts: [
      [
        'Hi Jo, I have accepted an offer and start in May; thank you for all that you did for me along the way.',
        {
          others: [
            {
              to: 'Ada',
              body: 'Hi Ada, I have accepted an offer and start in May; thank you for all that you did for me along the way.',
            },
          ],
        },
      ],
    ],
    fine: [
      [
        'Hi Jo, I have accepted an offer and start in May; your map of the market showed me the firm in the first place.',
        {
          others: [
            {
              to: 'Ada',
              body: 'Hi Ada, I have accepted an offer and start in May; thank you for all that you did for me along the way.',
            },
          ],
        },
      ],
      ['Happy birthday!', { others: [{ to: 'Ada', body: 'Happy birthday!' }] }],
    ],
  },
};

describe.each(Object.entries(CASES))('the coach, %s', (rule, { hurts, fine }) => {
  it.each(hurts)('speaks up about: %s', (body, known) => {
    const found = raised(rule, body, known);
    expect(found.length).toBeGreaterThan(0);
    for (const { span, place } of found) {
      if (span === null) continue;
      const text = place === 'body' ? body : (known?.subject ?? '');
      expect(span.from).toBeLessThan(span.to);
      expect(text.slice(span.from, span.to)).toBe(text.slice(span.from, span.to).trim());
      expect(span.to).toBeLessThanOrEqual(text.length);
    }
  });

  it.each(fine)('lets pass: %s', (body, known) => {
    expect(raised(rule, body, known)).toEqual([]);
  });
});

describe('the coach', () => {
  it('misses a hook where only the template speaks, and finds one in words of the user', () => {
    const body =
      'I am looking for a new place to work after eight good years, and wanted to write to everyone I like.';
    const known = { ...template('check-in'), body };
    const message = {
      subject: '',
      template: known,
      hints: [],
      contact: warm,
      followUp: null,
      others: [],
    };
    const rules = (text: string) =>
      coach({ ...message, body: text }, situation()).map(({ rule }) => rule);
    expect(rules(`Hi Jo,\n\n${body}`)).toEqual(['no-hook']);
    expect(rules(`Hi Jo,\n\n${body} The harbour map on the wall is a joy.`)).toEqual([]);
  });

  it('has cases for every rule', () => {
    expect(Object.keys(CASES).sort()).toEqual(COACH_RULES.map(({ id }) => id).sort());
  });

  it('gives each finding its reason and source, in kind words', () => {
    for (const { why, source } of COACH_RULES) {
      expect(why).toMatch(/^[A-Z].*\.$/s);
      expect(source).toMatch(/^[A-Z].*[^.]$/s);
      expect(`${why} ${source}`).not.toMatch(/\b(?:error|wrong|bad|must|never)\b/i);
    }
  });

  it('points at the words meant', () => {
    const body = 'Hi Jo, I am just checking in. Could you reply by Tuesday?';
    const spans = findings(body).map(({ rule, span }) => [
      rule,
      span && body.slice(span.from, span.to),
    ]);
    expect(spans).toContainEqual(['empty-opener', 'just checking in']);
    expect(spans).toContainEqual(['pressure', 'by Tuesday']);
  });

  it('does not take what a blank says for the text', () => {
    const hints = ['could you reply ASAP'];
    const found = findings('Hello. [could you reply ASAP] Bye.', { hints, purpose: 'update' });
    expect(found.map(({ rule }) => rule)).toEqual(['blanks-left']);
  });

  it('reads a selection of which nothing is known', () => {
    const message: Message = {
      subject: '',
      body: 'It is urgent.',
      template: null,
      hints: [],
      contact: null,
      followUp: null,
      others: [],
    };
    expect(coach(message, situation()).map(({ rule }) => rule)).toEqual(['pressure']);
  });

  it('knows fifty thousand characters of anything in no time', () => {
    const bodies = [
      'a '.repeat(25_000),
      'i '.repeat(500),
      'by the end of the '.repeat(2_000),
      'you '.repeat(10_000),
      '.'.repeat(50_000),
      `${'.'.repeat(50_000)}a`,
      `${'?'.repeat(50_000)}"a`,
      `${' '.repeat(50_000)}a`,
      '\n'.repeat(50_000),
      `i'll ${'a'.repeat(50_000)}`,
      `do you ${'a'.repeat(50_000)}`,
      '(['.repeat(25_000),
      'do you have '.repeat(4_000),
    ];
    const start = process.hrtime.bigint();
    for (const body of bodies) findings(body, { contact: { avoidTopics: ['a b', 'tides'] } });
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2_000);
  });

  it('is quick enough for each keystroke at a thousand words', () => {
    const body = STARTERS.map((one) => one.body)
      .join('\n')
      .split(' ')
      .slice(0, 1_000)
      .join(' ');
    const others = Array.from({ length: 20 }, () => ({ to: 'Ada', body }));
    findings(body, { others });
    const start = process.hrtime.bigint();
    for (let round = 0; round < 10; round += 1) findings(body, { others });
    expect(Number(process.hrtime.bigint() - start) / 1e7).toBeLessThan(50);
  });
});
