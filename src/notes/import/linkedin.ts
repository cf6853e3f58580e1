import { linkedinPath } from '../../core/people/linkedin';
import { readConnected } from './dates';
import type { EntrySketch } from './entry';
import type { ImportFile } from './file';
import type { Format, ImportSettings } from './format';
import type { Header } from './table/header';
import type { RowReader } from './table/row-reader';
import { readRows, tableFormat, type Found } from './table/table-format';

const URL_COLUMNS = ['url', 'profile url', 'linkedin url', 'linkedin profile url'] as const;

const BETWEEN_ADDRESSES = /\s*(?::::|;|,)\s*/;

function read(row: RowReader, settings: ImportSettings): Omit<EntrySketch, 'line'> {
  const connected = readConnected(row.text('connected on'), settings);
  return {
    name: row.joined('first name', 'last name'),
    company: row.text('company'),
    role: row.text('position'),
    emails: row.texts(row.header.places('email address', 'email'), BETWEEN_ADDRESSES),
    linkedin: [row.text(...URL_COLUMNS)],
    connected: connected.value,
    warnings: connected.warnings,
  };
}

function recognises(header: Header): boolean {
  if (!header.hasAll('first name', 'last name')) return false;
  const isProfile = header.has(...URL_COLUMNS) && header.has('company', 'position');
  return header.has('connected on') || (isProfile && header.fitting(/ - |^e-mail/).length === 0);
}

/** LinkedIn's list of connections, with its note above the names of the columns or without. */
export const LINKEDIN: Format = tableFormat({ name: 'linkedin', recognises, read });

/** LinkedIn's columns in the order they have in every language. */
const COLUMNS = 7;

/** The list in another language: seven columns, of which the third leads to people and the last is a day. */
export const LINKEDIN_TRANSLATED: Format = {
  name: 'linkedin',
  recognises: (file, settings) => findByShape(file, settings) !== null,
  *entries(file, settings) {
    const found = findByShape(file, settings);
    if (found) yield* readRows(found, (row) => readByPlace(row, settings));
  },
};

function readByPlace(row: RowReader, settings: ImportSettings): Omit<EntrySketch, 'line'> {
  const [first = '', last = '', url = '', email = '', company = '', role = '', day = ''] =
    Array.from({ length: COLUMNS }, (_, at) => row.cell(at));
  const connected = readConnected(day, settings);
  return {
    name: [first, last].filter((part) => part !== '').join(' '),
    company,
    role,
    emails: email.split(BETWEEN_ADDRESSES),
    linkedin: [url],
    connected: connected.value,
    warnings: connected.warnings,
  };
}

/** A row of seven names, below which half of the rows or more look like connections. */
function findByShape(file: ImportFile, settings: ImportSettings): Found | null {
  const isConnection = ({ columns }: Header): boolean =>
    columns.length === COLUMNS &&
    linkedinPath(columns[2] ?? '') !== null &&
    readConnected(columns[6] ?? '', settings).value !== '';
  for (const table of file.tables()) {
    const at = table.head.findIndex(({ header }) => isNames(header));
    const below = at < 0 ? [] : table.head.slice(at + 1);
    const fitting = below.filter(({ header }) => isConnection(header));
    const row = table.head[at];
    if (row && fitting.length > 0 && fitting.length * 2 >= below.length) return { table, row };
  }
  return null;
}

const isNames = ({ columns }: Header): boolean =>
  columns.length === COLUMNS && columns.every((name) => name !== '' && !/\d/.test(name));
