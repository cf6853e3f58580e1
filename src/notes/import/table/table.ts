import { Header } from './header';
import { tableRows, type TableRow } from './rows';

/** A text taken as a table by one separator. */
export interface Table {
  /** Its first rows, among which the one with the names of the columns is found. */
  readonly head: readonly HeadRow[];
  /** Every row below that one, read as they are asked for. */
  rowsBelow(row: HeadRow): Iterable<TableRow>;
}

/** A row that may hold the names of the columns. */
export interface HeadRow {
  readonly line: number;
  readonly header: Header;
}

const SEPARATORS = [',', ';', '\t'];

/** So far down the names of the columns may stand: some programs put a note above them. */
const DEEPEST_HEADER = 20;

/** The text as a table, once for each separator it may have. */
export function findTables(text: string): readonly Table[] {
  return SEPARATORS.map((separator) => ({
    head: headOf(text, separator),
    rowsBelow: (row) => rowsBelow(tableRows(text, separator), row.line),
  }));
}

function headOf(text: string, separator: string): readonly HeadRow[] {
  const head: HeadRow[] = [];
  for (const { line, cells, cutOff } of tableRows(text, separator)) {
    if (cutOff !== null || head.length >= DEEPEST_HEADER) break;
    head.push({ line, header: new Header(cells) });
  }
  return head;
}

function* rowsBelow(rows: Iterable<TableRow>, line: number): Generator<TableRow> {
  for (const row of rows) if (row.line > line) yield row;
}
