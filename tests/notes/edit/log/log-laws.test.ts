import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { VERBS, type Verb } from '../../../../src/core/touch';
import { scanLines } from '../../../../src/notes/body/lines';
import { readLog, type WrittenEntry } from '../../../../src/notes/body/log';
import { applyEdits } from '../../../../src/notes/edit/apply-edits';
import { writtenEntry, type NewEntry } from '../../../../src/notes/edit/log/log-line';
import { readerOf } from '../../../../src/notes/edit/log/log-style';
import { revert } from '../../../../src/notes/edit/text/revert';
import { textLines } from '../../../../src/notes/edit/text/text-lines';
import { splitNote } from '../../../../src/notes/value/front-matter';
import { aDay } from '../a-day';
import { textOf } from '../text-of';

const NAMES = {
  headings: DEFAULT_SETTINGS.logHeadings,
  contact: 'Jo Doe',
  slashedDates: null,
};
const STYLE = { headings: NAMES.headings, contact: 'Jo Doe', defaultHeading: 'Log' };

/** How logs are kept: what stands above the entries, one entry of a day, what stands between, the order. */
interface Keeping {
  readonly head: readonly string[];
  readonly entry: (day: string, at: number) => readonly string[];
  readonly apart?: boolean;
}

const KEEPINGS: Readonly<Record<string, Keeping>> = {
  bullets: { head: ['## Log'], entry: (day) => [`- ${day} met: x`] },
  stars: { head: ['## Log', ''], entry: (day) => [`* **${day}:** wrote`, '  - [[Acme]]'] },
  'loose bullets': { head: ['Log', '---'], entry: (day) => [`+ [[${day}]] - met`], apart: true },
  numbers: { head: ['## Call log'], entry: (day, at) => [`${at + 1}. ${day} — met`] },
  ticked: { head: ['## Log'], entry: (day) => [`- [x] ${day} wrote`, '- [ ] idea'] },
  table: {
    head: ['## Log', '', '| Date | Type | Notes |', '|:--|---|--:|'],
    entry: (day) => [`| ${day} | met | x \\| y |`],
  },
  'table without outer bars': {
    head: ['## Jo Doe log', 'Date | Who | What', '---|---|---'],
    entry: (day) => [`[[${day}]] | Jo | wrote`],
  },
  'table of four': {
    head: ['## Log', '|Date|Channel|What|Next|', '|-|-|-|-|'],
    entry: (day) => [`|${day}|email|asked (call)|wait|`],
  },
  headings: { head: ['## Log', ''], entry: (day) => [`### ${day} met`, 'Text', ''] },
  'headings with bullets': {
    head: ['## Log'],
    entry: (day) => [`## ${day}: wrote`, '', '- [[Acme]]', '### More', 'x'],
  },
  'underlined headings': { head: ['## Log', ''], entry: (day) => [`${day} met`, '---', 'x', ''] },
  lines: { head: ['## Log'], entry: (day) => [`${day} met`] },
  paragraphs: { head: ['## Log', ''], entry: (day) => [`**${day}** met`, 'wrapped'], apart: true },
  'lines with bullets': { head: ['## Log'], entry: (day) => [`(${day}) met`, '- x'], apart: true },
};

const ENDS: readonly (readonly string[])[] = [
  [],
  [''],
  ['', '## Next', '- 2026-01-01 no'],
  ['', '# Next', '', '| a |', '|---|', '| 2026-01-01 |'],
  ['', '---', '', 'Footer'],
  ['', '[^1]: note'],
];

const logs = fc.record({
  name: fc.constantFrom(...Object.keys(KEEPINGS)),
  days: fc
    .uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 1, maxLength: 4 })
    .map((days) => [...days].sort((a, b) => a - b)),
  twice: fc.boolean(),
  newestFirst: fc.boolean(),
  end: fc.constantFrom(...ENDS),
  front: fc.constantFrom('', '---\na: 1\n---\n', '---\na: 1\n---\nAbove.\n\n'),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  final: fc.boolean(),
  mark: fc.constantFrom('', '\uFEFF'),
});
type Kept = typeof logs extends fc.Arbitrary<infer T> ? T : never;

function noteOf({ name, days, twice, newestFirst, end, front, eol, final, mark }: Kept): string {
  const { head, entry, apart } = KEEPINGS[name] as Keeping;
  const all = twice ? [...days, days.at(-1) ?? 10] : days;
  const ordered = newestFirst ? [...all].reverse() : all;
  const entries = ordered.map((day, at) => entry(`2026-11-${day}`, at));
  const between = apart === true ? [''] : [];
  const body = entries.flatMap((lines, at) => (at === 0 ? lines : [...between, ...lines]));
  const text = front + [...head, ...body, ...end].join('\n') + (final ? '\n' : '');
  return mark + text.replaceAll('\n', eol);
}

const PIECES = [
  ...['met', 'Jo', 'Jo Doe', 'said no', 'me', 'heard from', 'tomorrow', 'a', 'no answer', '10:30'],
  ...[' ', ' ', ' ', '|', '\\', '\\|', '#', ' #', '- ', '(', ')', ':', '—', '~~', '*', '**', '_'],
  ...['[[Acme]]', '[[Acme|firm]]', '[[2026-11-20]]', '[x]', '$&', '$$', '%%', '<!--', '`', '```'],
  ...['\n', '\r\n', '\u2028', '2026-11-20', '2026-11-29', '🙂', '…', '^b', '> ', '1. ', '| --- |'],
];
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const news = fc.record<NewEntry>({
  day: fc.integer({ min: 10, max: 28 }).map((day) => aDay(`2026-11-${day}`)),
  verb: fc.constantFrom(...(Object.keys(VERBS) as Verb[])),
  detail: fc.option(words),
  text: words,
  link: fc.option(fc.constantFrom('[[Acme – Staff engineer]]', '[[Acme|firm]]', '[Acme](Acme.md)')),
});

function entriesOf(text: string): readonly WrittenEntry[] {
  const { body, bodyLine } = splitNote(text);
  return readLog(scanLines(body, bodyLine), NAMES, aDay('2026-11-30')).entries;
}

const write = (note: string, entry: NewEntry): string =>
  textOf(
    applyEdits(note, [{ kind: 'log', entry, style: STYLE }], (yaml) => parse(yaml) as unknown),
  );

const lineAt = (text: string, number: number): string =>
  textLines(text.replace('\uFEFF', () => ''))[number - 1]?.text ?? '';

describe('writing into a log, however it is kept', () => {
  it('reads back as the entry meant, changes nothing else, and is undone to the byte', () => {
    fc.assert(
      fc.property(logs, news, (log, entry) => {
        const note = noteOf(log);
        const after = write(note, entry);
        const [old, now] = [entriesOf(note), entriesOf(after)];
        const meant = writtenEntry(entry, readerOf(STYLE));
        // Behind all others of its day, in the order the rules go by.
        const ofDay = now.filter(({ day }) => day === entry.day);
        expect(ofDay.at(-1)).toMatchObject(meant);
        const added = ofDay.at(-1);
        const said = ({ day, verb, detail, text, links }: WrittenEntry): unknown => [
          ...[day, verb, detail, text, links],
        ];
        expect(now.filter((one) => one !== added).map(said)).toEqual(old.map(said));
        expect(revert({ before: note, after }, after)).toEqual({ kind: 'edited', text: note });
        // Without its line, and the blank one beside it, the note is what it was.
        const lines = textLines(after);
        const without = [
          [0, 1],
          [-1, 1],
          [0, 2],
        ].map(([from = 0, to = 1]) =>
          lines
            .filter(
              (_, at) => at < (added?.line ?? 0) - 1 + from || at >= (added?.line ?? 0) - 1 + to,
            )
            .map(({ text, eol }) => text + eol)
            .join(''),
        );
        const isNote = without.some((text) => text === note || text === note + log.eol);
        expect(isNote, JSON.stringify([note, after])).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('looks like the other entries', () => {
    const ordinary = fc.record<NewEntry>({
      day: news.map(({ day }) => day),
      verb: fc.constantFrom('met', 'wrote', 'asked'),
      detail: fc.option(fc.constantFrom('coffee', 'referral')),
      text: fc.stringMatching(/^x[a-z ]{0,20}$/),
      link: fc.constant(null),
    });
    const shape = (line: string): string =>
      line
        .replace(/2026-11-\d\d/, () => 'DAY')
        .replace(/^\d+/, () => '1')
        .replace(
          /^((?:\||[*+-] |#+ |1\. )?(?:\[x\] )?[ [(*]*DAY[\])*:]*(?: [-—] | ?\|)?).*$/,
          '$1',
        );
    fc.assert(
      fc.property(logs, ordinary, (log, entry) => {
        if (log.name === 'underlined headings') return;
        const note = noteOf(log);
        const after = write(note, entry);
        const shapes = entriesOf(after).map(({ line }) => shape(lineAt(after, line)));
        expect(new Set(shapes).size, after).toBe(1);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
