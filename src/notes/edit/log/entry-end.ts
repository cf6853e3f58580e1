import type { Line } from '../../body/lines';
import { indexOf, isBlank, type Body } from '../body/body';
import { indentOf, itemEnd } from '../body/list-item';
import type { DatedLine } from './log-order';

/** The index behind a dated line and all that belongs to it; the next one like it stands at `limit`. */
export function entryEnd(body: Body, { at, line }: DatedLine, limit: number): number {
  switch (line.kind) {
    case 'item':
      return listEnd(body, at, limit);
    case 'heading':
      return headingEnd(body, at, line.level, limit);
    case 'text':
      return paragraphEnd(body, at, limit);
    case 'row':
      return filledEnd(body, at + 1, limit);
  }
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** The index after an item and those that follow it in the same list. */
export function listEnd(body: Body, at: number, limit: number): number {
  const indent = indentOf(body.lines[at]?.text ?? '');
  let end = itemEnd(body, at, limit);
  for (;;) {
    const next = nextFilled(body, end, limit);
    const text = body.lines[next]?.text ?? '';
    if (next >= limit || !body.isOpen(next) || !ITEM.test(text) || indentOf(text) !== indent)
      return end;
    end = itemEnd(body, next, limit);
  }
}

/** The index after the text below a heading: before the next of its level or above. */
function headingEnd(body: Body, at: number, level: number, limit: number): number {
  const ends = (line: Line): boolean =>
    line.kind === 'heading' && line.level <= level && indexOf(line) > at;
  const next = body.seen.find(ends);
  let end = next === undefined ? limit : Math.min(limit, indexOf(next));
  while (end > at + 1 && isBlank(body.lines[end - 1])) end--;
  return end;
}

/** The index after a paragraph and the bullets below it. */
function paragraphEnd(body: Body, at: number, limit: number): number {
  const headings = body.seen.filter((line) => line.kind === 'heading').map(indexOf);
  const stop = Math.min(limit, ...headings.filter((heading) => heading > at));
  let end = at + 1;
  while (end < stop && (!isBlank(body.lines[end]) || !body.isOpen(end))) end++;
  const next = nextFilled(body, end, stop);
  const isList = next < stop && body.isOpen(next) && ITEM.test(body.lines[next]?.text ?? '');
  return isList ? listEnd(body, next, stop) : end;
}

/** The index after the rows from a place on that say anything. */
export function filledEnd(body: Body, from: number, limit: number): number {
  const rows = new Map(body.seen.map((line) => [indexOf(line), line]));
  let end = from;
  for (; end < limit; end++) {
    const row = rows.get(end);
    if (row?.kind !== 'row' || row.header || row.cells.every((cell) => cell === '')) break;
  }
  return end;
}

function nextFilled(body: Body, from: number, limit: number): number {
  let next = from;
  while (next < limit && isBlank(body.lines[next])) next++;
  return next;
}
