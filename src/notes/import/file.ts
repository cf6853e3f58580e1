import { plainText } from '../value/front-matter';
import { decodeText } from './decode';
import { findTables, type Table } from './table/table';

/** A file to read people from. */
export interface ImportFile {
  readonly bytes: Uint8Array;
  /** The file as a table, once for each separator it may have. */
  readonly tables: () => readonly Table[];
}

/** A file from its bytes; it is decoded and taken apart only when somebody asks. */
export function importFile(bytes: Uint8Array): ImportFile {
  let tables: readonly Table[] | null = null;
  return {
    bytes,
    tables: () => (tables ??= findTables(plainText(decodeText(bytes)))),
  };
}
