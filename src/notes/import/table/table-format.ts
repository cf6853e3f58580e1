import { makeEntry, type EntrySketch, type ImportEntry } from '../entry';
import type { ImportFile } from '../file';
import type { Format, FormatName, ImportSettings } from '../format';
import type { Header } from './header';
import { RowReader } from './row-reader';
import type { HeadRow, Table } from './table';

/** What makes one kind of table: how its columns are known, and what a row says. */
export interface TableKind {
  readonly name: FormatName;
  recognises(header: Header, settings: ImportSettings): boolean;
  read(row: RowReader, settings: ImportSettings): Omit<EntrySketch, 'line'>;
}

/** A format of tables, whatever their separator and however far down the names of their columns stand. */
export function tableFormat(kind: TableKind): Format {
  const find = (file: ImportFile, settings: ImportSettings): Found | null =>
    findHeader(file, (header) => kind.recognises(header, settings));
  return {
    name: kind.name,
    recognises: (file, settings) => find(file, settings) !== null,
    *entries(file, settings) {
      const found = find(file, settings);
      if (found) yield* readRows(found, (row) => kind.read(row, settings));
    },
  };
}

/** Where the names of the columns were found. */
export interface Found {
  readonly table: Table;
  readonly row: HeadRow;
}

/** The first row, by any separator, whose columns fit. */
export function findHeader(file: ImportFile, fits: (header: Header) => boolean): Found | null {
  for (const table of file.tables()) {
    const row = table.head.find(({ header }) => fits(header));
    if (row) return { table, row };
  }
  return null;
}

/** The entries of a table; where a quote never ends, the last one says so. */
export function* readRows(
  { table, row: head }: Found,
  read: (row: RowReader) => Omit<EntrySketch, 'line'>,
): Generator<ImportEntry> {
  for (const row of table.rowsBelow(head)) {
    if (row.cutOff !== null) {
      const warning = `A quotation mark opens on line ${row.cutOff} and never ends, so nothing from there on could be read.`;
      yield makeEntry({ line: row.cutOff, kind: 'cut-off', warnings: [warning] });
      return;
    }
    yield makeEntry({ line: row.line, ...read(new RowReader(head.header, row)) });
  }
}
