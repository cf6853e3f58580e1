import type { ImportEntry } from '../../../src/notes/import/entry';
import { openImport } from '../../../src/notes/import/formats';
import { settings } from '../../builders/settings';

/** A file's bytes from its text, as UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file's bytes from its text, one byte a letter: Latin-1. */
export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The format of a file and its entries. */
export function readPeople(file: string | Uint8Array): {
  readonly format: string;
  readonly entries: readonly ImportEntry[];
} {
  const opened = openImport(typeof file === 'string' ? bytesOf(file) : file, settings());
  if (opened.kind !== 'known') throw new Error(JSON.stringify({ ...opened, file: undefined }));
  return {
    format: opened.format.name,
    entries: [...opened.format.entries(opened.file, settings())],
  };
}

/** The entries of a file. */
export const entriesIn = (file: string | Uint8Array): readonly ImportEntry[] =>
  readPeople(file).entries;

/** What an entry says, the empty left out. */
export function saidBy(entry: ImportEntry | undefined): Record<string, unknown> {
  const { others, ...rest } = entry ?? ({} as ImportEntry);
  const said = Object.entries({ ...rest, ...Object.fromEntries(others ?? []) });
  return Object.fromEntries(
    said.filter(([key, value]) =>
      key === 'kind'
        ? value !== 'person'
        : value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
