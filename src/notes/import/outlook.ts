import { linkedinPath } from '../../core/people/linkedin';
import { readBirthday } from './dates';
import type { EntrySketch } from './entry';
import type { Format, ImportSettings } from './format';
import { isOwnLabel } from './labels';
import { isEmail, isNoPhone } from './values';
import type { RowReader } from './table/row-reader';
import { tableFormat } from './table/table-format';
import { columnNames } from './outlook-columns';

const NEVER = /^$/;

function read(row: RowReader, settings: ImportSettings): Omit<EntrySketch, 'line'> {
  const { header } = row;
  const birthday = readBirthday(row.text(...columnNames.birthday), settings);
  const addresses = row.texts(header.places(...columnNames.email), NEVER);
  return {
    name: nameOf(row, addresses),
    company: row.text(...columnNames.company),
    role: row.text(...columnNames.role) || frenchRole(row),
    emails: addresses.map(unwrapped).filter(isEmail),
    phones: row.texts(
      header.fitting(columnNames.phone).filter((at) => !isNoPhone(header.columns[at] ?? '')),
      /\s*:::\s*/,
    ),
    linkedin: row
      .texts(header.places(...columnNames.website), /\s*(?:;|:::)\s*/)
      .filter((address) => linkedinPath(address) !== null),
    birthday: birthday.value,
    tags: row
      .texts(header.places(...columnNames.categories), /\s*[;,]\s*/)
      .filter((label) => !isOwnLabel(label)),
    notes: row.text(...columnNames.notes),
    warnings: birthday.warnings,
  };
}

/** A name of its own, or the one that stands beside the address where that is no address itself. */
function nameOf(row: RowReader, addresses: readonly string[]): string {
  const parts = [columnNames.title, columnNames.first, columnNames.middle, columnNames.last];
  const name = [...parts, columnNames.suffix]
    .map((names) => row.text(...names))
    .filter((part) => part !== '')
    .join(' ');
  if (name !== '') return name;
  const shown = row
    .text(...columnNames.shown)
    .replace(/\s*\([^()]*@[^()]*\)\s*$/, () => '')
    .replace(/^'(.*)'$/, '$1');
  return (
    row.text(...columnNames.nickname) || (isEmail(shown) || addresses.includes(shown) ? '' : shown)
  );
}

/** In French both how somebody is addressed and what they do are "Titre"; the latter stands behind. */
function frenchRole(row: RowReader): string {
  const [first, ...later] = row.header.places('titre');
  const at = later.at(-1) ?? first;
  return at === undefined ? '' : row.cell(at);
}

/** An address without the name or the quotes around it. */
const unwrapped = (text: string): string =>
  /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? text.replace(/^'(.*)'$|^mailto:/i, '$1');

/** Outlook's address book: the old program's, the new one's, and what Google writes for it. */
export const OUTLOOK: Format = tableFormat({
  name: 'outlook',
  recognises: (header) =>
    header.has(...columnNames.email) &&
    (header.has(...columnNames.first) || header.has(...columnNames.last)),
  read,
});
