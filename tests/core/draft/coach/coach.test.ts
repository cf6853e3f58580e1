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
      ['How are things?', { contact: { entries: [aTouch('2026-11-19', 'got')] } }],
    ],
    fine: [
      ['Thank you for the coffee.', { purpose: 'thank-you' }],
      ["I'm grateful for it.", { purpose: 'thank-you' }],
      ['How are things?'],
      ['How are things?', { contact: { entries: [aTouch('2026-08-01', 'got')] } }],
    ],
  },
  'no-hook': {
    hurts: [
      [
        'I am looking for a new place to work after eight good years, and thought it was time to write to everyone on my list.',
      ],
    ],
    fine: [
      [
        'A line on my search: two interviews this month and one more to come, so things are moving in a good direction at last.',
        { purpose: 'update' },
      ],
      [
        'It has been a long spring here with much work and little rain, but I keep thinking about what you said about rivers and tides.',
      ],
      [
        'It has been a long spring here with much work and little rain, but I saw Northwind in the news today and was so glad.',
        { contact: { company: linked('Northwind') } },
      ],
      ['See you on the hill.'],
    ],
  },
  'many-requests': {
    hurts: [
      ['Could you send me the name? And would you introduce me to Ada?'],
      ['Is it big? Is it new? Is it near? Is it yours?'],
    ],
    fine: [
      ['Could you send me the name, and would you introduce me?'],
      ['Is it big? Is it new? Is it near?'],
      ['Would you like me to introduce you? Could you send me the name?'],
    ],
  },
  'request-in-update': {
    hurts: [
      ['I have an interview. Could you put in a word?', { purpose: 'update' }],
      ['News soon. Please send me the name of the manager.', { purpose: 'update' }],
    ],
    fine: [
      ['I have an interview. No reply needed.', { purpose: 'update' }],
      ['Could you put in a word?', { purpose: 'ask' }],
    ],
  },
  blame: {
    hurts: [
      ["I'm still waiting for an answer."],
      ['You haven’t answered my note.'],
      ['As per my last email, the file is attached.'],
      ['I have not heard back from you.'],
      ['You never wrote.'],
    ],
    fine: [
      ["If you haven't had a minute, it will keep."],
      ['I waited for the ferry.'],
      ['You have been kind.'],
    ],
  },
  pressure: {
    hurts: [
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
      ['Hi Jo, just checking in.'],
      ['Touching base about the role.'],
      ['I am circling back on this.'],
      ['I hope this message finds you well.'],
      ['I hope this finds you well.'],
    ],
    fine: [
      ['We are checking in at the hotel.'],
      ['The base was touched.'],
      ['I hope the move went well.'],
    ],
  },
  'hear-of-anything': {
    hurts: [
      ['Let me know if you hear of anything.'],
      ['If you hear of any openings, I am here.'],
      ['Please keep me in mind.'],
    ],
    fine: [['Let me know when you are back.'], ['Did you hear the news?']],
  },
  'asks-for-job': {
    hurts: [
      ['Do you have a job for me?'],
      ['Does your team have any openings?'],
      ['Are there any open positions?'],
      ['I hope you hire me.'],
      ['Can you get me an interview?'],
    ],
    fine: [
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
      ['I work at Initech.', { confidential: ['INITECH'] }],
      ['Café Noir is my client.', { confidential: ['Cafe noir'] }],
      ['Hello', { subject: "Initech's plans", confidential: ['Initech'] }],
    ],
    fine: [
      ['The initechnical part.', { confidential: ['Initech'] }],
      ['I work at Initech.', { confidential: ['Umbra'] }],
    ],
  },
  'avoid-topics': {
    hurts: [
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
      ['Could you read it?', { contact: { entries: [] } }],
      ['Could you read it?', { contact: { entries: [aTouch('2026-08-01', 'met')] } }],
      ['Could you read it?', { contact: { entries: [aTouch('2026-11-01', 'wrote')] } }],
    ],
    fine: [
      ['Could you read it?', { contact: { entries: [aTouch('2026-08-24', 'met')] } }],
      ['How are you?', { contact: { entries: [] } }],
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
