import { isBlank, type Body } from '../body/body';
import type { Insertion } from '../body/insertion';
import { itemEnd } from '../body/list-item';
import { BARE, dressed, dressOf, type DateDress } from './date-dress';
import { entryEnd, listEnd } from './entry-end';
import { itemMark } from './item-mark';
import type { DatedLine } from './log-order';
import type { MeantEntry } from './log-reading';
import { columnsOf, rowText } from './log-row';
import { headerOf } from './log-table';

/** An entry to be written, with the line that `logLine` made of it. */
export interface WrittenDown {
  readonly entry: MeantEntry;
  readonly line: string;
}

type Side = 'above' | 'below';

/** Beside which line a day belongs: behind all days up to it, so that the log's own order stays what it is. */
function neighbour(
  lines: readonly DatedLine[],
  { day }: MeantEntry,
  newestFirst: boolean,
): { readonly side: Side; readonly index: number } {
  if (newestFirst) {
    const index = lines.findIndex((line) => line.day <= day);
    return index < 0 ? { side: 'below', index: lines.length - 1 } : { side: 'above', index };
  }
  const index = lines.reduce((last, line, at) => (line.day <= day ? at : last), -1);
  return index < 0 ? { side: 'above', index: 0 } : { side: 'below', index };
}

/**
 * Where a new entry may go among the dated lines of a log, in their own form, the best place first. One that
 * reads otherwise in the dress of the others comes in a plain one, and above what is never closed.
 */
export function placesAmong(
  body: Body,
  lines: readonly DatedLine[],
  written: WrittenDown,
  newestFirst: boolean,
  end: number,
): readonly Insertion[] {
  const { side, index } = neighbour(lines, written.entry, newestFirst);
  const beside = lines[index];
  if (beside === undefined) return [];
  const below = entryEnd(body, beside, lines[index + 1]?.at ?? end);
  const sides: readonly Side[] =
    side === 'below' && body.isOpen(below) ? ['below', 'above'] : ['above'];
  const dress = dressOf(dateTexts(lines));
  return sides.flatMap((one) =>
    textsBeside(body, lines, written, { side: one, index, dress }).map((text) =>
      one === 'above'
        ? { at: beside.at, texts: isSpaced(body, lines, index) ? [text, ''] : [text] }
        : { at: below, texts: isApart(body, lines, index, below) ? ['', text] : [text] },
    ),
  );
}

/** What the lines' dates stand in: the first cell of a row, else the whole text. */
function dateTexts(lines: readonly DatedLine[]): readonly string[] {
  const texts = lines.map(({ line }) => (line.kind === 'row' ? (line.cells[0] ?? '') : line.text));
  const saying = texts.filter((text) => /\s/.test(text));
  return saying.length > 0 && lines[0]?.line.kind !== 'row' ? saying : texts;
}

interface Beside {
  readonly side: Side;
  readonly index: number;
  readonly dress: DateDress;
}

/** The entry as a line like the one beside it, dressed as the others and then bare. */
function textsBeside(
  body: Body,
  lines: readonly DatedLine[],
  { entry, line }: WrittenDown,
  { side, index, dress }: Beside,
): readonly string[] {
  const beside = lines[index];
  if (beside?.line.kind === 'row') {
    const header = headerOf(body, beside.at);
    const columns = columnsOf(header?.cells ?? beside.line.cells);
    const like = body.lines[beside.at]?.text ?? '';
    if (columns.count < 2) return [];
    const inOne = { ...columns, words: columns.verb };
    return [
      rowText(entry, dress, columns, like),
      rowText(entry, BARE, columns, like),
      rowText(entry, BARE, inOne, like),
    ];
  }
  const texts = [dressed(entry.day, line.slice(entry.day.length), dress), line];
  if (beside?.line.kind === 'text') return texts;
  if (beside?.line.kind === 'heading') {
    const marks = '#'.repeat(beside.line.level);
    // Hashes at the end of a heading close it: what ends with some needs others behind them.
    return texts.flatMap((text) => [`${marks} ${text}`, `${marks} ${text} ${marks}`]);
  }
  return texts.map((text) => itemMark(body, lines, index, side) + text);
}

/** Whether a line below needs a blank one before it: a paragraph is not to go on with it. */
function isApart(body: Body, lines: readonly DatedLine[], index: number, below: number): boolean {
  const beside = lines[index];
  const isWrapped = beside?.line.kind === 'text' && below > beside.at + 1;
  return isWrapped || isSpaced(body, lines, index);
}

/** Whether blank lines stand between the entries there. */
function isSpaced(body: Body, lines: readonly DatedLine[], index: number): boolean {
  const [line, before, after] = [lines[index], lines[index - 1], lines[index + 1]];
  if (line === undefined || line.line.kind === 'row') return false;
  if (line.line.kind !== 'item') {
    const lower = before === undefined ? after : line;
    if (lower !== undefined) return isBlank(body.lines[lower.at - 1]);
    return line.line.kind === 'heading' && isBlank(body.lines[line.at - 1]);
  }
  const follows = (upper: DatedLine, lower: DatedLine): boolean =>
    isBlank(body.lines[lower.at - 1]) &&
    listEnd(body, upper.at, body.lines.length) > upper.at &&
    body.lines.slice(itemEnd(body, upper.at, lower.at), lower.at).every(isBlank);
  if (before !== undefined) return follows(before, line);
  return after !== undefined && follows(line, after);
}
