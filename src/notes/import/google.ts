import { linkedinPath } from '../../core/people/linkedin';
import { readBirthday } from './dates';
import type { EntrySketch } from './entry';
import type { Format, ImportSettings } from './format';
import { isOwnLabel } from './labels';
import { isEmail, isNoPhone } from './values';
import type { RowReader } from './table/row-reader';
import { tableFormat } from './table/table-format';

/** Between several values in one cell. */
const SEVERAL = /\s*:::\s*/;

const PARTS = {
  prefix: ['name prefix'],
  first: ['first name', 'given name'],
  middle: ['middle name', 'additional name'],
  last: ['last name', 'family name'],
  suffix: ['name suffix'],
} as const;

function nameOf(row: RowReader): string {
  const parts = Object.values(PARTS).map((names) => row.text(...names));
  const composed = parts.filter((part) => part !== '').join(' ');
  return row.text('name') || composed || row.text('nickname') || row.text('file as');
}

function read(row: RowReader, settings: ImportSettings): Omit<EntrySketch, 'line'> {
  const { header } = row;
  const birthday = readBirthday(row.text('birthday'), settings);
  const websites = row.texts(header.fitting(/^(?:website|custom field) \d+ - value$/), SEVERAL);
  return {
    name: nameOf(row),
    company: first(row, 'organization name', 'organization 1 - name'),
    role: first(row, 'organization title', 'organization 1 - title'),
    emails: row.texts(header.fitting(/^e-mail \d+ - value$/), SEVERAL).filter(isEmail),
    phones: phonesOf(row),
    linkedin: websites.filter((address) => linkedinPath(address) !== null),
    birthday: birthday.value,
    tags: row
      .texts(header.places('labels', 'group membership'), SEVERAL)
      .map((label) => label.replace(/^\*\s*/, () => ''))
      .filter((label) => !isOwnLabel(label)),
    notes: row.text('notes'),
    warnings: birthday.warnings,
  };
}

const first = (row: RowReader, ...names: readonly string[]): string =>
  row.text(...names).split(SEVERAL)[0] ?? '';

/** The numbers, each with the label beside it: a fax is no phone. */
function phonesOf(row: RowReader): readonly string[] {
  const { header } = row;
  return header.fitting(/^phone \d+ - value$/).flatMap((at) => {
    const number = /\d+/.exec(header.columns[at] ?? '')?.[0] ?? '';
    const label = row.text(`phone ${number} - label`, `phone ${number} - type`);
    return isNoPhone(label) ? [] : row.texts([at], SEVERAL);
  });
}

/** Google's address book, by its old and its new columns. */
export const GOOGLE: Format = tableFormat({
  name: 'google',
  recognises: (header) =>
    header.fitting(
      /^(?:e-mail|phone|organization|address|website|event|relation) (?:\d+ )?- (?:label|type|value)$/,
    ).length > 0 || header.hasAll('given name', 'family name', 'group membership'),
  read,
});
