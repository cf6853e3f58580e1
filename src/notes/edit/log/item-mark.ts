import { bulletLike } from '../body/list-item';
import type { Body } from '../body/body';
import type { DatedLine } from './log-order';

const NUMBER = /^([ \t]*)(\d{1,9})([.)])([ \t]{1,4})(?=\S|$)/;

/** The mark for an item beside the one at `index`: its bullet or the next number, and a ticked box where all have one. */
export function itemMark(
  body: Body,
  lines: readonly DatedLine[],
  index: number,
  side: 'above' | 'below',
): string {
  const written = textAt(body, lines[index]);
  const [, indent = '', number, point = '.', space = ' '] = NUMBER.exec(written) ?? [];
  const other = NUMBER.exec(textAt(body, lines[side === 'below' ? index - 1 : index + 1]))?.[2];
  const mark =
    number === undefined
      ? bulletLike(written)
      : `${indent}${nextNumber(Number(number), other, side)}${point}${space}`;
  return mark + tickedBox(lines);
}

/** Numbers go on as they do beside it, up or down; a list that counts up begins with its first number again. */
function nextNumber(number: number, other: string | undefined, side: 'above' | 'below'): number {
  const step = other === undefined ? null : Math.sign(number - Number(other));
  const next = number + (step ?? (side === 'below' ? 1 : 0));
  return side === 'above' && step !== null && step < 0 ? number : Math.max(0, next);
}

function tickedBox(lines: readonly DatedLine[]): string {
  const boxes = lines.map(({ line }) => (line.kind === 'item' ? line.box : null));
  const [first = null] = boxes;
  return first !== null && boxes.every((box) => box !== null) ? `[${first}] ` : '';
}

const textAt = (body: Body, line: DatedLine | undefined): string =>
  (line === undefined ? undefined : body.lines[line.at]?.text) ?? '';
