import type { Day } from '../../../core/day';
import { isBlank, type Body } from './body';
import type { Insertion } from './insertion';
import { bulletLike, indentOf, itemEnd } from './list-item';
import type { DatedLine } from './log-order';

/** A dated line to stand next to, and on which side. */
interface Neighbour {
  readonly side: 'above' | 'below';
  readonly index: number;
}

/** Beside which line a day belongs: behind all days up to it, so that the log's own order stays what it is. */
function neighbour(lines: readonly DatedLine[], day: Day, newestFirst: boolean): Neighbour {
  if (newestFirst) {
    const index = lines.findIndex((line) => line.day <= day);
    return index < 0 ? { side: 'below', index: lines.length - 1 } : { side: 'above', index };
  }
  const index = lines.reduce((last, line, at) => (line.day <= day ? at : last), -1);
  return index < 0 ? { side: 'above', index: 0 } : { side: 'below', index };
}

/** Where a new entry goes among the dated lines of a log, in their own form. */
export function amongDated(
  body: Body,
  lines: readonly DatedLine[],
  entry: { readonly day: Day; readonly text: string; readonly newestFirst: boolean },
  end: number,
): Insertion {
  const { side, index } = neighbour(lines, entry.day, entry.newestFirst);
  const at = lines[index]?.at ?? end;
  const level = lines[index]?.level ?? null;
  const written = body.lines[at]?.text ?? '';
  const text = (level === null ? bulletLike(written) : `${'#'.repeat(level)} `) + entry.text;
  const spaced = level === null ? isLoose(body, lines, index) : isBlank(body.lines[at - 1]);
  const above = { at, texts: spaced ? [text, ''] : [text] };
  if (side === 'above') return above;
  const next = lines[index + 1]?.at ?? end;
  const below = level === null ? listEnd(body, at, next) : textEnd(body, at, next);
  // Code that is never closed reaches to the end of the note: what is added stays above it.
  return body.isOpen(below) ? { at: below, texts: spaced ? ['', text] : [text] } : above;
}

/** Whether blank lines stand between the bullets there. */
function isLoose(body: Body, lines: readonly DatedLine[], index: number): boolean {
  const [line, before, after] = [lines[index], lines[index - 1], lines[index + 1]];
  const follows = (upper: DatedLine, lower: DatedLine): boolean =>
    isBlank(body.lines[lower.at - 1]) &&
    listEnd(body, upper.at, body.lines.length) > upper.at &&
    body.lines.slice(itemEnd(body, upper.at, lower.at), lower.at).every(isBlank);
  if (line === undefined) return false;
  if (before !== undefined) return follows(before, line);
  return after !== undefined && follows(line, after);
}

/** The index after a bullet and the bullets that follow it in the same list. */
function listEnd(body: Body, at: number, limit: number): number {
  const like = /^[ \t]*[-*+][ \t]/;
  const indent = indentOf(body.lines[at]?.text ?? '');
  let end = itemEnd(body, at, limit);
  for (;;) {
    let next = end;
    while (next < limit && isBlank(body.lines[next])) next++;
    const text = body.lines[next]?.text ?? '';
    if (next >= limit || !body.isOpen(next) || !like.test(text) || indentOf(text) !== indent)
      return end;
    end = itemEnd(body, next, limit);
  }
}

/** The index after the text below a dated heading. */
function textEnd(body: Body, at: number, limit: number): number {
  let end = limit;
  while (end > at + 1 && isBlank(body.lines[end - 1])) end--;
  return end;
}
