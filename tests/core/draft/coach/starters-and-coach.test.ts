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
  'a line of your own news': 'the move is done and the boxes are gone',
  'a moment that stood out': 'the story of the sunken buoy',
  'a project you shared': 'the night the timetable moved',
  'a question or a thought on it': 'Is the bay warm enough in November?',
  'a step in their path they told you about': 'went from teaching into data',
  'a wish for them': 'long summers and short meetings',
  'how it helped': 'it was your word that got me in the door',
  'how they made you welcome': 'the tour of the office',
  'how you prepare': 'the case studies you told me about',
  'job title': 'staff engineer',
  'something back for them': 'The article on tides that we spoke of is out now.',
  'something new, best of use to them': 'the port has opened its data to everyone',
  'something of use or interest to them': 'an open map of every tide gauge in Europe',
  'something they enjoy': 'your garden',
  'something you admire in their work': 'how you explain hard things',
  'something you learned from them': 'showing me how to read a tide table',
  'something you saw or read': 'a paper on harbour traffic',
  'something you value about knowing them': 'our talks about maps',
  'the company': 'Acme',
  'the experience you would bring': 'eight years of it',
  'the field or question': 'moving from code to leading a team',
  'the link, the file or the answer': 'https://example.org/pricing',
  'the part that suits them best': 'the table on page four',
  'the reason in a few words': 'the travel would keep me from my family',
  'the smallest step that would help': 'a two-line reply with one name',
  'the subject': 'my CV',
  'the subject to leave aside': 'my search',
  'the work or a challenge they described': 'keeping the maps right when the sea moves',
  'the work you did together': 'the harbour project',
  'their company': 'Acme',
  'their good news': 'your new post',
  'what brought them to mind': 'a map of the old harbour',
  'what came of it so far': 'a call on Tuesday',
  'what comes next': 'two other talks',
  'what drew you to their work': 'how ports share their timetables',
  'what interests you in it': 'tide prediction',
  'what is different now': 'I stay in Bergen after all',
  'what it made possible': 'the first page now says what I do',
  'what makes their view worth asking for': 'your talk at the meetup',
  'what the two have in common': 'care about good maps',
  'what they advised': 'leading with the harbour project',
  'what they did for you': 'your introduction to Ada',
  'what they look for': 'clear writing',
  'what they offered': 'the project in spring',
  'what you are deciding': 'between a small firm and a large one',
  'what you asked for': 'a referral',
  'what you bring to it': 'ten years of Postgres',
  'what you did with it': 'rewrote the first page',
  'what you have done since': 'sent in the form',
  'what you know they put into it': 'how many evenings it took you',
  'what you learned': 'to ask about the team sooner',
  'what you liked about it or them': 'how your team works together',
  'what you liked about them': 'your team made me feel at home',
  'what you promised': 'the pricing article',
  'what you sent': 'the pricing article',
  'what you take from it': 'I know now what I want to do',
  'what you talked about': 'tides and timetables',
  'what you took away': 'writing the case down first',
  'what you would ask them': 'the first year in that work',
  'when it is expected now': 'mid-January',
  'when you start': 'in March',
  'where it stands with them': 'I have a first interview next month',
  'who they are and what they do': 'Ada Berg, who draws maps for ferries',
  'who you are in a sentence': 'I write software for ports.',
  'who you met': 'Ada Berg',
  'who you would like to meet': 'Ada Berg',
  'why it made you think of them': 'you once drew one by hand',
  'work of yours that they know': 'the tide tables of 2024',
  'your answer to what they wrote': 'Yes, Thursday at ten suits me well.',
  'your first day': '1 March',
  'your new company': 'Lakeside Freight',
  'your news in a few words': 'two interviews so far, a third next month',
  'your next step': 'write the case down and send it to two people',
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

describe.each(STARTERS.map((one) => [one.id, one] as const))('the coach on %s', (id, template) => {
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
    expect(told).toBe(hasRequest(template));
  });
});

describe('the blanks', () => {
  it('are all filled in above, and no others', () => {
    const hints = STARTERS.flatMap((one) => [...draftForMira(one).hints, ...draftForJo(one).hints]);
    expect(Object.keys(FILLED).filter((hint) => !hints.includes(hint))).toEqual([]);
  });
});
