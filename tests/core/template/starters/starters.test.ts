import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/core/draft/draft';
import { countWords } from '../../../../src/core/text/count-words';
import { STARTERS } from '../../../../src/core/template/starters/starters';
import { draftForJo, draftForMira } from '../../draft/scenes';

const golden = fileURLToPath(new URL('golden/', import.meta.url));
const file = (id: string): string => `${golden}${id}.txt`;

const page = ({ subject, body }: Draft): string =>
  `${subject === '' ? '' : `Subject: ${subject}\n\n`}${body}\n`;

/** Fails once when it records: a new text is read before it passes. */
function compare(id: string, text: string): void {
  const known = existsSync(file(id)) ? readFileSync(file(id), 'utf8') : null;
  if (known !== text && process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file(id), text);
    expect.fail(`Recorded ${id}. Read it, then run again without UPDATE_GOLDEN.`);
  }
  expect(text).toBe(known);
}

/** What must never be in a message. */
const FAULTS: readonly [name: string, pattern: RegExp][] = [
  ['a word of the program', /undefined|null|NaN|\[object/],
  ['a leftover tag', /\{\{|\}\}/],
  ['an empty gap', /\[\s*\]|\(\s*\)|""/],
  ['a double space', / {2}/],
  ['a space before punctuation', / [,.;:!?)]/],
  ['a space at the end of a line', /[ \t]$/m],
  ['three line ends in a row', /\n{3}/],
  ['a sentence of nothing', /[,;:]\.|\.\.|\n[,.;:]/],
  ['a form letter', /hope this (?:finds|message)|to whom it may|dear sir/i],
];

describe.each(STARTERS.map((template) => [template.id, template] as const))(
  '%s',
  (id, template) => {
    const known = draftForMira(template);
    const bare = draftForJo(template);

    it('reads as it was read and approved', () => {
      const rule = '-'.repeat(40);
      compare(id, `${page(known)}\n${rule}\n\n${page(bare)}`);
    });

    it.each(FAULTS)('has no %s', (_, pattern) => {
      expect(page(known)).not.toMatch(pattern);
      expect(page(bare)).not.toMatch(pattern);
    });

    it('is short enough', () => {
      expect(countWords(known.body)).toBeLessThanOrEqual(template.maxWords);
      expect(countWords(bare.body)).toBeLessThanOrEqual(template.maxWords);
    });

    it('marks its blanks where they stand, and few of them', () => {
      for (const draft of [known, bare]) {
        for (const { from, to, hint } of draft.blanks) {
          expect(draft.body.slice(from, to)).toBe(`[${hint}]`);
        }
        for (const { from, to, hint } of draft.subjectBlanks) {
          expect(draft.subject.slice(from, to)).toBe(`[${hint}]`);
        }
      }
      expect(known.blanks.length).toBeLessThanOrEqual(4);
      expect(bare.blanks.length).toBeLessThanOrEqual(6);
    });

    // A line to be put into another message greets nobody.
    it.skipIf(id === 'discretion')('greets the person by name', () => {
      expect(known.body.split('\n')[0]).toContain('Mira');
      expect(bare.body.split('\n')[0]).toContain('Jo');
    });
  },
);

describe('the golden files', () => {
  it('are those of the starters and no others', () => {
    const files = existsSync(golden) ? readdirSync(golden).sort() : [];
    expect(files).toEqual(STARTERS.map(({ id }) => `${id}.txt`).sort());
  });
});
