import type { Line, RowLine } from '../../body/lines';
import { indexOf, type Body } from '../body/body';
import type { Insertion } from '../body/insertion';
import type { Section } from '../body/section';
import { BARE } from './date-dress';
import { filledEnd } from './entry-end';
import { columnsOf, rowText } from './log-row';
import type { MeantEntry } from './log-reading';

/** The header of the table that a row stands in. */
export function headerOf(body: Body, row: number): RowLine | null {
  const headers = body.seen.filter((line) => isHeader(line) && indexOf(line) < row);
  return (headers.at(-1) as RowLine | undefined) ?? null;
}

const isHeader = (line: Line): line is RowLine => line.kind === 'row' && line.header;

const DATE = /^(?:date|day|when)$/i;

/** The first row of a log's table that has none yet; null where the section has no such table. */
export function firstRow(body: Body, section: Section, entry: MeantEntry): Insertion | null {
  for (const line of body.seen) {
    const header = indexOf(line);
    if (header < section.below || header >= section.ownEnd || !isHeader(line)) continue;
    const at = filledEnd(body, header + 2, section.ownEnd);
    if (!isForLog(line.cells, at === header + 2)) continue;
    const like = body.lines[header]?.text ?? '';
    return { at, texts: [rowText(entry, BARE, columnsOf(line.cells), like)] };
  }
  return null;
}

/** Whether a table without entries is one for them: of days, or empty with room for what happened. */
function isForLog(header: readonly string[], isEmpty: boolean): boolean {
  const [first = '', ...others] = header.map((cell) => cell.replace(/[*_`:]/g, () => '').trim());
  if (others.length === 0) return false;
  return DATE.test(first) || (isEmpty && !others.some((name) => DATE.test(name)));
}
