import type { Format, ImportSettings } from './format';
import { importFile, type ImportFile } from './file';
import { GOOGLE } from './google';
import { LINKEDIN, LINKEDIN_TRANSLATED } from './linkedin';
import { MAPPED } from './mapped';
import { OUTLOOK } from './outlook';
import { THUNDERBIRD } from './thunderbird';
import { isZip, unzipPeople } from './unzip';
import { VCARD } from './vcard/vcard';

/** Every format, the one told most surely first; any table with a name comes last. */
const FORMATS: readonly Format[] = [
  VCARD,
  LINKEDIN,
  LINKEDIN_TRANSLATED,
  GOOGLE,
  THUNDERBIRD,
  OUTLOOK,
  MAPPED,
];

/** A file that was opened: with its format, with the columns of a table nobody knows, or with why it is neither. */
export type Opened =
  | { readonly kind: 'known'; readonly file: ImportFile; readonly format: Format }
  | { readonly kind: 'unknown'; readonly file: ImportFile; readonly columns: readonly string[] }
  | { readonly kind: 'unreadable'; readonly message: string };

/** Opens a file to read people from, out of its archive where it comes in one. */
export function openImport(bytes: Uint8Array, settings: ImportSettings): Opened {
  const inside = isZip(bytes) ? unpacked(bytes) : bytes;
  if (inside === null)
    return { kind: 'unreadable', message: 'There is no list of people in this archive.' };
  const file = importFile(inside);
  const format = FORMATS.find((one) => one.recognises(file, settings));
  if (format !== undefined) return { kind: 'known', file, format };
  const columns = columnsOf(file);
  return columns.length > 0
    ? { kind: 'unknown', file, columns }
    : { kind: 'unreadable', message: 'There is nothing in this file.' };
}

function unpacked(bytes: Uint8Array): Uint8Array | null {
  try {
    return unzipPeople(bytes);
  } catch {
    return null;
  }
}

/** The names of the columns, by the separator that makes most of them. */
function columnsOf(file: ImportFile): readonly string[] {
  const rows = file.tables().map(({ head }) => head[0]?.header.columns ?? []);
  const most = Math.max(...rows.map((columns) => columns.length));
  return rows.find((columns) => columns.length === most)?.filter((name) => name !== '') ?? [];
}
