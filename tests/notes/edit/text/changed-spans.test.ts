import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySpans, changedSpans } from '../../../../src/notes/edit/text/changed-spans';
import { diffLines } from '../../../../src/notes/edit/text/line-diff';

const pieces = fc.constantFrom(
  'a',
  'b',
  '\n',
  '\r\n',
  '\r',
  'x\n',
  'y\n',
  'x\r\n',
  '🙂',
  '🙃',
  '\uD83D',
  '',
);
const texts = fc.string({ unit: pieces, maxLength: 40 });

describe('changed spans', () => {
  it('applied to the one text give the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const spans = changedSpans(before, after);
        expect(applySpans(before, spans)).toBe(after);
        let last = -1;
        for (const { from, to, insert } of spans) {
          expect(from).toBeGreaterThan(last);
          expect(to - from + insert.length).toBeGreaterThan(0);
          last = to;
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('are as few as the changes made', () => {
    const before = Array.from({ length: 500 }, (_none, at) => `line ${at % 7}`).join('\n');
    const lines = before.split('\n');
    lines.splice(400, 1, 'changed');
    lines.splice(250, 0, 'added');
    lines.splice(10, 1);
    const spans = changedSpans(before, lines.join('\n'));
    expect(spans).toHaveLength(3);
    expect(applySpans(before, spans)).toBe(lines.join('\n'));
  });

  it.each([
    ['same', 'same', []],
    ['a: 1\nb: 2\n', 'a: 1\nb: 3\n', [{ from: 8, to: 9, insert: '3' }]],
    ['a\nb\n', 'a\nx\nb\n', [{ from: 2, to: 2, insert: 'x\n' }]],
    ['a', 'a\nb', [{ from: 1, to: 1, insert: '\nb' }]],
    ['a🙂b', 'a🙃b', [{ from: 1, to: 3, insert: '🙃' }]],
    ['a\r\n', 'a\n', [{ from: 1, to: 3, insert: '\n' }]],
    ['', 'x', [{ from: 0, to: 0, insert: 'x' }]],
  ])('of %j and %j touch no more than they must', (before, after, spans) => {
    expect(changedSpans(before, after)).toEqual(spans);
  });

  it('of texts without much in common are one', () => {
    const many = (word: string): string =>
      Array.from({ length: 2000 }, (_none, at) => `${word}${at}\n`).join('');
    expect(changedSpans(many('a'), many('b'))).toHaveLength(1);
  });
});

describe('the lines that differ', () => {
  const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

  /** Lines that two lists have in common, in order, counted the slow and certain way. */
  function common(a: readonly string[], b: readonly string[]): number {
    const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
    a.forEach((left, i) => {
      b.forEach((right, j) => {
        const row = table[i + 1] ?? [];
        row[j + 1] =
          left === right ? (table[i]?.[j] ?? 0) + 1 : Math.max(table[i]?.[j + 1] ?? 0, row[j] ?? 0);
      });
    });
    return table[a.length]?.[b.length] ?? 0;
  }

  it('are the fewest possible', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const hunks = diffLines(a, b);
        const taken = hunks.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(taken).toBe(a.length - common(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});
