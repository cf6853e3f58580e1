import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { applyEdits } from '../../../src/notes/edit/apply-edits';
import { applySpans, changedSpans } from '../../../src/notes/edit/text/changed-spans';
import { diffLines } from '../../../src/notes/edit/text/line-diff';
import { writtenEntry } from '../../../src/notes/edit/log/log-line';
import { readLog } from '../../../src/notes/body/log';
import { scanLines } from '../../../src/notes/body/lines';
import type { NoteEdit } from '../../../src/notes/edit/note-edit';
import type {
  PropertyNames,
  PropertyValue,
} from '../../../src/notes/edit/properties/property-value';
import { revert, type Write } from '../../../src/notes/edit/text/revert';
import { readNote } from '../../../src/notes/value/front-matter';
import { foldName, namesOf } from '../../../src/notes/value/property-names';
import { aDay } from './a-day';
import { notes } from './note-arbitrary';
import { refusalOf, textOf } from './text-of';

const yaml = (text: string): unknown => parse(text, { logLevel: 'error' });
const LOGS = DEFAULT_SETTINGS.logHeadings;
const STYLE = { headings: LOGS, defaultHeading: 'Log' };

const named = (canonical: string): PropertyNames => {
  const [, ...also] = namesOf(canonical, DEFAULT_SETTINGS);
  return [canonical, ...also];
};

const days = fc.constantFrom('2025-12-31', '2026-01-15', '2026-11-20').map(aDay);
const words = fc.oneof(
  fc.constantFrom(
    'monthly',
    'Fwd: y',
    '{{x}}',
    '[[x]]',
    '#t',
    '---',
    'a\nb',
    '🙂',
    'محمد',
    "it's",
    '$& $1',
    ' ',
  ),
  fc.string({ unit: 'binary' }),
);
const values: fc.Arbitrary<PropertyValue> = fc.oneof(
  days.map((day) => ({ kind: 'day', day }) as const),
  words.map((text) => ({ kind: 'text', text }) as const),
  fc.integer().map((number) => ({ kind: 'number', number }) as const),
  fc.boolean().map((boolean) => ({ kind: 'boolean', boolean }) as const),
  fc.array(words, { maxLength: 3 }).map((items) => ({ kind: 'list', items }) as const),
);
const names = fc
  .constantFrom('last-touch', 'cadence', 'tie', 'interests', 'snoozed-until')
  .map(named);
const entries = fc.record({
  day: days,
  verb: fc.constantFrom('met', 'asked', 'thanked', 'touch', 'skipped'),
  detail: fc.option(words),
  text: words,
  link: fc.option(fc.constant('[[Acme]]')),
});
const tasks = fc.record({
  text: fc.constantFrom('Send the CV', 'Call', 'Write', 'Ask', 'Quoted'),
  line: fc.option(fc.integer({ min: 1, max: 60 })),
});
const edits: fc.Arbitrary<NoteEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('set'), names, value: values }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove'), names }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('log'), entry: entries, style: fc.constant(STYLE) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('promise'),
      promise: fc.record({ text: words, due: fc.option(days), created: fc.option(days) }),
      logHeadings: fc.constant(LOGS),
    }),
  },
  fc.record({ kind: fc.constant('tick'), task: tasks, done: fc.option(days) }),
  fc.record({ kind: fc.constant('untick'), task: tasks }),
);

const linesOf = (text: string): string[] => text.replace('\uFEFF', () => '').split(/\r\n|\r|\n/);

/** How many of the one list are missing in the other, or stand in another order there. */
function missing(before: readonly string[], after: readonly string[]): number {
  return diffLines(before, after).reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Properties that the edits do not name, as they read. */
function others(text: string, changed: readonly NoteEdit[]): unknown {
  const read = readNote(text, yaml);
  if (!read.ok) throw new Error(read.finding.message);
  const meant = changed.flatMap((edit) => ('names' in edit ? edit.names.map(foldName) : []));
  return Object.entries(read.properties).filter(([name]) => !meant.includes(foldName(name)));
}

/** What holds between a note before and after edits, told without asking the code that checks them. */
function expectOnlyMeant(before: string, after: string, changed: readonly NoteEdit[]): void {
  expect(others(after, changed)).toEqual(others(before, changed));
  const [old, now] = [readNote(before, yaml), readNote(after, yaml)];
  const boxes = changed.filter((edit) => edit.kind === 'tick' || edit.kind === 'untick').length;
  expect(missing(linesOf(old.body), linesOf(now.body))).toBeLessThanOrEqual(boxes);
  for (const edit of changed) {
    if (edit.kind !== 'log') continue;
    const names = { headings: LOGS, contact: null, slashedDates: null };
    const { entries } = readLog(scanLines(now.body, 1), names, aDay('9999-12-31'));
    expect(entries).toContainEqual(expect.objectContaining(writtenEntry(edit.entry)));
  }
  // Line endings: none of the note's own is lost or turned into another.
  const ends = (text: string): string[] => text.match(/\r\n|\r|\n/g) ?? [];
  const properties = changed.some((edit) => 'names' in edit);
  if (!properties) expect(missing(ends(before), ends(after))).toBe(0);
  expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
}

/**
 * Whether an edit may be refused on a sound note: nothing to tick, no words; or the last property gone below a
 * text that keeps its blank lines, of which the last one is none of its own at the end of the block.
 */
function mayRefuse(text: string, message: string): boolean {
  if (text.includes('|+') && message.startsWith('Other properties')) return true;
  return /promises? with these words|A promise needs words/.test(message);
}

describe('sequences of edits and their undos', () => {
  it(
    'leave the note as it was, byte for byte, and change only what was meant in between',
    { timeout: 60_000 },
    () => {
      let [made, refused] = [0, 0];
      const step = fc.oneof(
        { weight: 3, arbitrary: fc.array(edits, { minLength: 1, maxLength: 3 }) },
        {
          weight: 1,
          arbitrary: fc.constant('undo' as const),
        },
      );
      fc.assert(
        fc.property(notes, fc.array(step, { maxLength: 10 }), (note, steps) => {
          fc.pre(readNote(note, yaml).ok);
          const writes: Write[] = [];
          let text = note;
          const undo = (): void => {
            const write = writes.pop();
            if (write !== undefined) text = textOf(revert(write, text));
          };
          for (const one of steps) {
            if (one === 'undo') {
              undo();
              continue;
            }
            const result = applyEdits(text, one, yaml);
            if (result.kind === 'refused') {
              refused++;
              expect(mayRefuse(text, result.problem.message), result.problem.message).toBe(true);
              continue;
            }
            made++;
            expectOnlyMeant(text, result.text, one);
            expect(applySpans(text, changedSpans(text, result.text))).toBe(result.text);
            writes.push({ before: text, after: result.text });
            text = result.text;
          }
          const stale = { before: note, after: `${text} ` };
          expect(refusalOf(revert(stale, text))).toContain('has changed since');
          while (writes.length > 0) undo();
          expect(text).toBe(note);
        }),
        { numRuns: 1000 },
      );
      expect(made).toBeGreaterThan(refused);
    },
  );
});
