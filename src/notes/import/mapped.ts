import type { Settings } from '../../core/settings';
import { parseFlag } from '../value/property-reader';
import {
  CONTACT_PROPERTIES,
  foldName,
  namesOf,
  type ContactProperty,
} from '../value/property-names';
import { readBirthday, readConnected, readDay, type ReadDate } from './dates';
import type { EntrySketch, OtherProperty } from './entry';
import type { ImportFile } from './file';
import type { ColumnMapping, Format, ImportSettings, MappedColumn } from './format';
import { isOwnLabel } from './labels';
import type { Header } from './table/header';
import type { RowReader } from './table/row-reader';
import { readRows, tableFormat, type Found } from './table/table-format';

/** What no file may say about a person: it is for the user to say. */
const NEVER: readonly ContactProperty[] = ['tie', 'cadence', 'last-touch'];

const FURTHER: Readonly<Record<Exclude<MappedColumn, ContactProperty>, readonly string[]>> = {
  tags: ['tag', 'labels', 'categories'],
  notes: ['note'],
};

/** What the columns hold by their names: those of properties, in any spelling that a note may have. */
export function mapColumns(
  header: Header,
  settings: Pick<Settings, 'propertyNames'>,
): ColumnMapping {
  const mapping = new Map<number, MappedColumn>();
  const take = (property: MappedColumn, names: readonly string[]): void => {
    const wanted = names.map(foldName);
    header.columns.forEach((column, at) => {
      if (column !== '' && wanted.includes(foldName(column)) && !mapping.has(at)) {
        mapping.set(at, property);
      }
    });
  };
  for (const property of Object.keys(CONTACT_PROPERTIES) as ContactProperty[]) {
    if (!NEVER.includes(property)) take(property, namesOf(property, settings));
  }
  for (const [name, also] of Object.entries(FURTHER)) take(name as MappedColumn, [name, ...also]);
  return mapping;
}

const hasName = (mapping: ColumnMapping): boolean => [...mapping.values()].includes('name');

/** Any table with a column for the name, the others named as properties are. */
export const MAPPED: Format = tableFormat({
  name: 'csv',
  recognises: (header, settings) => hasName(mapColumns(header, settings)),
  read: (row, settings) => readMapped(row, mapColumns(row.header, settings), settings),
});

/** Any table, its columns as the user says. */
export function mappedFormat(found: Found, mapping: ColumnMapping): Format {
  return {
    name: 'csv',
    recognises: () => true,
    entries: (_file: ImportFile, settings) =>
      readRows(found, (row) => readMapped(row, mapping, settings)),
  };
}

const SEVERAL = /\s*(?::::|;|\n)\s*/;
const SEVERAL_TAGS = /\s*(?::::|[;,\n])\s*/;

const DAYS: readonly OtherProperty[] = ['next-touch', 'snoozed-until', 'met'];
const FLAGS: readonly OtherProperty[] = ['do-not-contact', 'archived'];

function readMapped(
  row: RowReader,
  mapping: ColumnMapping,
  settings: ImportSettings,
): Omit<EntrySketch, 'line'> {
  const placesOf = (column: MappedColumn): readonly number[] =>
    [...mapping].filter(([, said]) => said === column).map(([at]) => at);
  const text = (column: MappedColumn): string =>
    placesOf(column)
      .map((at) => row.cell(at))
      .find((cell) => cell !== '') ?? '';
  const birthday = readBirthday(text('birthday'), settings);
  const connected = readConnected(text('connected'), settings);
  const others = new Map<OtherProperty, string>();
  const warnings = [...birthday.warnings, ...connected.warnings];
  for (const property of new Set(mapping.values())) {
    if (!isOther(property)) continue;
    const { value, warnings: more } = readOther(property, text(property), settings);
    if (value !== '') others.set(property, value);
    warnings.push(...more);
  }
  return {
    name: text('name'),
    company: text('company'),
    role: text('role'),
    emails: row.texts(placesOf('email'), SEVERAL),
    phones: row.texts(placesOf('phone'), SEVERAL),
    linkedin: row.texts(placesOf('linkedin'), SEVERAL),
    birthday: birthday.value,
    tags: row.texts(placesOf('tags'), SEVERAL_TAGS).filter((tag) => !isOwnLabel(tag)),
    uid: text('uid'),
    connected: connected.value,
    notes: text('notes'),
    others,
    warnings,
  };
}

const OWN: readonly MappedColumn[] = [
  'name',
  'company',
  'role',
  'email',
  'phone',
  'linkedin',
  'birthday',
  'tags',
  'uid',
  'connected',
  'notes',
  ...NEVER,
];

const isOther = (column: MappedColumn): column is OtherProperty => !OWN.includes(column);

/** A day or a yes that cannot be read would only be a problem in the note. */
function readOther(property: OtherProperty, text: string, settings: ImportSettings): ReadDate {
  if (text === '') return { value: '', warnings: [] };
  const isRead = DAYS.includes(property)
    ? readDay(text, settings) !== null
    : !FLAGS.includes(property) || parseFlag(text).ok;
  if (!isRead) {
    const warnings = [`The ${property} “${text}” could not be read, so it was left out.`];
    return { value: '', warnings };
  }
  const day = DAYS.includes(property) ? readDay(text, settings) : null;
  return { value: day ?? text, warnings: [] };
}
