import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import { STARTERS } from '../../../src/core/template/starters/starters';
import type { Verb } from '../../../src/core/touch';
import { drafted, SEARCH } from '../draft/scenes';
import { aContact, aTouch, linked } from '../draft/people';

/** Words that only a note about somebody holds: none may reach them. */
const PRIVATE = fc.constantFrom(
  ...[
    'pitied',
    'toxic',
    'begged',
    'whining',
    'drunk',
    'divorce',
    'boring',
    'gossip',
    'snob',
    'salary',
  ],
  ...['Scheidung', 'peinlich', '離婚', 'desperate', 'rehab', 'affair'],
);
const KNOWN = fc.constantFrom(
  'coffee',
  'lunch',
  'call',
  'intro',
  'advice',
  'tips',
  'deck',
  'notes',
  'CV',
);
const GLUE = fc.constantFrom(
  'the',
  'her',
  'she',
  'to',
  'w/',
  'and',
  ',',
  ';',
  '–',
  '(',
  ')',
  '!',
  '.',
  '95k',
);
const MARKS = fc.constantFrom('**', '[[', ']]', '*', '_', '==', '`', '%%', '~~', '|', '#', '^');

/** A remark as somebody jots it down. */
const remark = fc
  .array(fc.oneof(PRIVATE, PRIVATE, KNOWN, GLUE, MARKS), { minLength: 1, maxLength: 9 })
  .map((words) => words.join(' '));

const VERBS: readonly Verb[] = ['met', 'got', 'asked', 'replied', 'declined', 'touch', 'wrote'];

const touches = fc.array(
  fc.record({ verb: fc.constantFrom(...VERBS), detail: remark, text: remark }),
  { maxLength: 5 },
);

const promises = fc.array(
  fc.tuple(
    fc.constantFrom('Send', 'Send her', 'Send her the', 'Share my', 'Intro', 'Call', ''),
    remark,
  ),
  { maxLength: 3 },
);

/** A value with a remark in brackets, or behind a mark. */
const withRemark = (said: string): fc.Arbitrary<string> =>
  fc.oneof(
    PRIVATE.map((word) => `${said} (${word}!)`),
    PRIVATE.map((word) => `${said}, so ${word}`),
    PRIVATE.map((word) => `${said}; ${word}`),
    PRIVATE.map((word) => `${said} – ${word}`),
    PRIVATE.map((word) => `${said} %%${word}%%`),
  );

const contacts: fc.Arbitrary<Contact> = fc
  .record({
    touches,
    promises,
    needs: fc.array(remark, { maxLength: 2 }),
    company: withRemark('Globex'),
    metAt: withRemark('the harbour fair'),
    through: withRemark('Ada Berg'),
    interest: withRemark('sea swimming'),
  })
  .map((known) =>
    aContact({
      companies: [linked(known.company)],
      metAt: linked(known.metAt),
      metThrough: linked(known.through),
      interests: [known.interest],
      needs: known.needs,
      avoidTopics: known.needs,
      canHelpWith: known.needs,
      entries: known.touches.map(({ verb, detail, text }, at) =>
        aTouch(`2026-11-${String(10 + at)}`, verb, { detail, text }),
      ),
      promises: known.promises.map(([act, what], line) => ({
        text: `${act} ${what}`,
        whose: 'mine',
        due: null,
        created: null,
        line,
      })),
    }),
  );

const SAID =
  /pitied|toxic|begged|whining|drunk|divorce|boring|gossip|snob|salary|Scheidung|peinlich|離婚|desperate|rehab|affair|95k|\bher\b|\bshe\b/i;
const JOTTED = /\*\*|\[\[|\]\]|==|`|%%|~~|\.\.| w\//;

describe('whatever a note holds', () => {
  it('no remark of it reaches a message', () => {
    fc.assert(
      fc.property(contacts, fc.constantFrom(...STARTERS), (contact, template) => {
        const { subject, body, blanks, subjectBlanks } = drafted(template, contact, SEARCH, null);
        const hints = [...blanks, ...subjectBlanks].map(({ hint }) => `[${hint}]`);
        const text = hints.reduce((rest, hint) => rest.replaceAll(hint, ''), `${subject}\n${body}`);
        expect(text).not.toMatch(SAID);
        expect(text).not.toMatch(JOTTED);
      }),
      { numRuns: 2000 },
    );
  });
});
