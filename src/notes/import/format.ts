import type { Settings } from '../../core/settings';
import type { ContactProperty } from '../value/property-names';
import type { ImportEntry } from './entry';
import type { ImportFile } from './file';

/** What a reader goes by beside the file. */
export type ImportSettings = Pick<Settings, 'slashedDates' | 'propertyNames'>;

/** What a column of an unknown table holds; `notes` is text below the properties. */
export type MappedColumn = ContactProperty | 'tags' | 'notes';

/** The columns of an unknown table, by their places, the first of which is 0. */
export type ColumnMapping = ReadonlyMap<number, MappedColumn>;

/** The names of formats, as the command line prints them. */
export type FormatName = 'linkedin' | 'google' | 'outlook' | 'thunderbird' | 'vcard' | 'csv';

/** One kind of file that people can be read from. */
export interface Format {
  readonly name: FormatName;
  /** Whether the file is of this kind. */
  recognises(file: ImportFile, settings: ImportSettings): boolean;
  /** The entries in the order of the file, read as they are asked for. */
  entries(file: ImportFile, settings: ImportSettings): Iterable<ImportEntry>;
}
