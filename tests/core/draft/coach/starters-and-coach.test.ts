import { describe, expect, it } from 'vitest';
import { coach } from '../../../../src/core/draft/coach/coach';
import type { Contact } from '../../../../src/core/contact';
import type { Draft } from '../../../../src/core/draft/draft';
import { countWords } from '../../../../src/core/text/count-words';
import { STARTERS } from '../../../../src/core/template/starters/starters';
import { hasRequest } from '../../../../src/core/draft/choice';
import { aContact, aTouch } from '../people';
import { draftForJo, draftForMira, MIRA, sceneFor, situation } from '../scenes';

/** What somebody sensible would write into each blank. */
const FILLED: Readonly<Record<string, string>> = {
  'a detail of theirs': 'drawing tides by hand',
  'a job title, as in “an analyst”': 'an analyst',
  "a limit, as in “I can't move before May”": 'I need to stay near Bergen',
  'a line of your own news': 'the move is done and the boxes are gone',
  'a link, or the facts in a line': 'https://example.org/me',
  'a moment that stood out': 'the story of the sunken buoy',
  'a sentence on them, for the other': 'And you, Ada, are about to meet the one who reads them.',
  'a project you shared': 'the night the timetable moved',
  'a question or a thought on it': 'Is the bay warm enough in November?',
  'a step in their path, as in “moved into design”': 'went from teaching into data',
  'a subject, and what they said of it': 'hiring, that it takes a year,',
  'a wish for them, as in “long summers”': 'long summers and short meetings',
  'a wish for them, as in “the new house feels like home”': 'the garden is in bloom',
  'an article, a talk or a tool': 'a talk on tide gauges',
  'call or meeting': 'call',
  'how it helped, as a sentence': 'It was your word that got me in the door.',
  'how it helped, as in “it got me in the door”': 'it was your word that got me in the door',
  'how you prepare, as in “two mock interviews”': 'the case studies you told me about',
  'how you will use it': 'begin with it on Monday',
  'how you would contribute': 'a calm way to be on call',
  'job title': 'staff engineer',
  'kind of role': 'Staff engineer',
  'one thing, as small as possible': 'a look at the first page',
  'something back for them, as a sentence': 'The article on tides that we spoke of is out now.',
  'something of theirs that helped, as in “your talk”': 'your talk on tide tables',
  'something of use or interest to them': 'an open map of every tide gauge in Europe',
  'something that helped you': 'a walk before breakfast',
  'something they enjoy': 'your garden',
  'something they said or did': 'how you drew the whole port on a napkin',
  'something you admire in their work': 'how you explain hard things',
  'something you saw or read': 'a paper on harbour traffic',
  'something you value about knowing them': 'our talks about maps',
  'the company': 'Acme',
  'the company or the work': 'the company',
  'the day': '3 December',
  'the day it was planned for': 'Thursday',
  'the experience you would bring': 'eight years of it',
  'the field or question': 'moving from code to leading a team',
  'the kind of role, as in “analyst roles”': 'analyst roles',
  'the part of it that fits you': 'the tide tables',
  'the link': 'https://example.org/tides',
  'the link, the file or the answer': 'https://example.org/pricing',
  'the other': 'Ada',
  'the other in a sentence, as in “Ada draws maps”': 'Ada draws the maps you use every day.',
  'the part that suits them best': 'the table on page four',
  'the reason in a few words': 'the travel would keep me from my family',
  'the role, field and place': 'an analyst role in shipping, in Bergen',
  'the smallest step that would help': 'a two-line reply with one name',
  'the subject': 'my CV',
  'the subject to leave aside': 'my search',
  'the thing you promised': 'the pricing article',
  'the work or a challenge they described': 'keeping the maps right when the sea moves',
  'the work you did together': 'the harbour project',
  'their field': 'shipping',
  'their good news, as in “your new post”': 'your new post',
  'two or three directions': 'teaching, or a small studio',
  'two or three facts': 'a year of tide tables, and a team of three',
  'two other times': 'Friday at ten or Monday at two',
  'what brought them to mind, as in “a map of the port”': 'a map of the old harbour',
  'what came before, as in “eight years in shipping”': 'eight years at the port',
  'what came of it so far, as in “a call on Tuesday”': 'a call on Tuesday',
  'what drew you to their work': 'how ports share their timetables',
  'what interests you in it': 'tide prediction',
  'what is different now, as in “I stay in Bergen”': 'I stay in Bergen after all',
  'what is new, as in “the role was posted again”': 'the port has opened its data to everyone',
  'what it is about': 'tide gauges',
  'what it made possible, as a sentence': 'The first page now says what I do.',
  'what makes their view worth asking for': 'your talk at the meetup',
  'what they advised, as in “leading with results”': 'leading with the harbour project',
  'what they did, as in “your introduction”': 'your introduction to Ada',
  'what they know of your work, as in “you saw the port project grow”':
    'you saw the port project grow',
  'what they look for': 'clear writing',
  'what they offered': 'the project in spring',
  'what they put into it, as in “how many evenings it took”': 'how many evenings it took you',
  'what was hardest to hear': 'my long answers',
  'what you are deciding, as in “between two roles”': 'between a small firm and a large one',
  'what you asked for, as in “a referral”': 'a referral',
  'what you bring': 'ten years of it',
  'what you bring to it': 'ten years of Postgres',
  'what you did with it, as in “rewritten my CV”': 'rewritten the first page',
  'what you enjoyed, as in “hearing how you plan a year”': 'hearing how you plan a year',
  'what you have done since, as in “sent in the form”': 'sent in the form',
  'what you learned, as in “to ask about the team”': 'to ask about the team sooner',
  'what you liked about it or them': 'how your team works together',
  'what you liked about them, as in “your team made me feel at home”':
    'your team made me feel at home',
  'what you sent, as in “the slides”': 'the pricing article',
  'what you share, as in “care about good maps”': 'care about good maps',
  'what you take from it, as in “I know now what I want”': 'I know now what I want to do',
  'what you talked about': 'tides and timetables',
  'what you will do differently': 'answer in three sentences',
  'what you would ask them': 'the first year in that work',
  when: 'January',
  'when it is expected now': 'mid-January',
  'when you start, as in “in March”': 'in March',
  'where it stands, as in “I have an interview in May”': 'I have a first interview next month',
  'who they are, as in “Ada, who draws maps”': 'Ada Berg, who draws maps for ferries',
  'who you are in a sentence': 'I write software for ports.',
  'who you met': 'Ada Berg',
  'who you would like to meet': 'Ada Berg',
  'why it made you think of them': 'you once drew one by hand',
  'work of yours that they know': 'the tide tables of 2024',
  'your answer to what they wrote, as a sentence': 'Yes, Thursday at ten suits me well.',
  'your first day': '1 March',
  'your new company': 'Lakeside Freight',
  'your news in a few words': 'two interviews so far, a third next month',
  'your next step, as in “write to Ada”': 'write the case down and send it to two people',
};

function filled(text: string, draft: Draft): string {
  return draft.hints.reduce((filling, hint) => {
    const words = FILLED[hint];
    if (words === undefined) throw new Error(`Nothing to write for: ${hint}`);
    return filling.replaceAll(`[${hint}]`, () => words);
  }, text);
}

/** The contact as the coach sees them: in touch of late, nothing owed or open but what the starter is for. */
function reader(id: string, known: Contact): Contact {
  const recent = aTouch('2026-11-20', 'replied');
  const touch = sceneFor(id)?.evidence;
  const entries = touch && 'touch' in touch ? [touch.touch] : [recent];
  return { ...known, entries };
}

/** A line to be put into another message is no message. */
const MESSAGES = STARTERS.filter(({ id }) => id !== 'discretion');

describe.each(MESSAGES.map((one) => [one.id, one] as const))('the coach on %s', (id, template) => {
  it.each([
    ['everything known', draftForMira(template), MIRA],
    ['only a name known', draftForJo(template), aContact()],
  ] as const)('has nothing to say once it is filled in, with %s', (_, draft, known) => {
    const body = filled(draft.body, draft);
    const message = {
      subject: filled(draft.subject, draft),
      body,
      template,
      hints: draft.hints,
      contact: reader(id, known),
      followUp: null,
      others: [],
    };
    expect(coach(message, situation())).toEqual([]);
    expect(countWords(body)).toBeLessThanOrEqual(template.maxWords);
  });

  it('speaks up about its blanks, and nothing else', () => {
    const draft = draftForMira(template);
    const contact = reader(id, MIRA);
    const message = { ...draft, contact, followUp: null, others: [] };
    const rules = new Set(coach(message, situation()).map(({ rule }) => rule));
    expect([...rules].filter((rule) => rule !== 'blanks-left')).toEqual([]);
    expect(rules.has('blanks-left')).toBe(draft.hints.length > 0);
  });

  it('agrees on whether it asks for something', () => {
    const draft = draftForMira(template);
    const contact = { ...reader(id, MIRA), noAsks: true };
    const message = { ...draft, contact, followUp: null, others: [] };
    const told = coach(message, situation()).some(({ rule }) => rule === 'request-unwelcome');
    // The second nudge takes its request back and leaves the door open: a reminder, but no request.
    expect(told).toBe(hasRequest(template) && id !== 'second-nudge');
  });
});

describe('the blanks', () => {
  it('are all filled in above, and no others', () => {
    const hints = STARTERS.flatMap((one) => [...draftForMira(one).hints, ...draftForJo(one).hints]);
    expect(Object.keys(FILLED).filter((hint) => !hints.includes(hint))).toEqual([]);
  });
});
