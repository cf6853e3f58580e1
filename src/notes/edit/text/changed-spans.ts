import { diffLines, type Hunk } from './line-diff';
import { textLines } from './text-lines';

/** A part of a text, from offset to offset, and what stands there instead. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The changes that make `before` into `after`: few, in order, apart from each other, offsets into `before`. */
export function changedSpans(before: string, after: string): readonly Span[] {
  const [old, now] = [wholeLines(before), wholeLines(after)];
  const offsets = [0];
  for (const line of old) offsets.push((offsets.at(-1) ?? 0) + line.length);
  return diffLines(old, now).map((hunk: Hunk) => {
    const from = offsets[hunk.from] ?? 0;
    const to = offsets[hunk.to] ?? before.length;
    return tightened(before, { from, to, insert: now.slice(hunk.newFrom, hunk.newTo).join('') });
  });
}

/** The text with the spans of `changedSpans` put in. */
export function applySpans(text: string, spans: readonly Span[]): string {
  let at = 0;
  const parts = spans.map((span) => {
    const part = text.slice(at, span.from) + span.insert;
    at = span.to;
    return part;
  });
  return parts.join('') + text.slice(at);
}

const wholeLines = (text: string): readonly string[] =>
  textLines(text).map((line) => line.text + line.eol);

/** The span without what is the same at its ends; characters of two units and line ends stay whole. */
function tightened(text: string, span: Span): Span {
  const old = text.slice(span.from, span.to);
  const { insert } = span;
  const shorter = Math.min(old.length, insert.length);
  let head = 0;
  while (head < shorter && old[head] === insert[head]) head++;
  while (splits(old, head) || splits(insert, head)) head--;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === insert.at(-1 - tail)) tail++;
  while (tail > 0 && (splits(old, old.length - tail) || splits(insert, insert.length - tail)))
    tail--;
  return {
    from: span.from + head,
    to: span.to - tail,
    insert: insert.slice(head, insert.length - tail),
  };
}

/** Whether an offset lies inside a pair of units that belong together. */
function splits(text: string, at: number): boolean {
  return (
    at > 0 &&
    at < text.length &&
    /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1))
  );
}
