import { linkedinPath } from '../../core/people/linkedin';
import { readBirthday } from './dates';
import type { EntrySketch } from './entry';
import type { Format, ImportSettings } from './format';
import { isEmail } from './values';
import type { RowReader } from './table/row-reader';
import { tableFormat } from './table/table-format';

const NEVER = /^$/;

function read(row: RowReader, settings: ImportSettings): Omit<EntrySketch, 'line'> {
  const { header } = row;
  const birthday = readBirthday(birthdayOf(row), settings);
  return {
    name: row.text('display name') || row.joined('first name', 'last name') || row.text('nickname'),
    company: row.text('organization', 'organisation'),
    role: row.text('job title'),
    emails: row.texts(header.places('primary email', 'secondary email'), NEVER).filter(isEmail),
    phones: row.texts(header.places('work phone', 'home phone', 'mobile number'), NEVER),
    linkedin: row
      .texts(header.fitting(/^web ?page 1$|^web ?page 2$|^custom \d$/), NEVER)
      .filter((address) => linkedinPath(address) !== null),
    birthday: birthday.value,
    notes: row.text('notes'),
    warnings: birthday.warnings,
  };
}

/** The birthday from its three columns; the year may be empty. */
function birthdayOf(row: RowReader): string {
  const [year, month, day] = ['birth year', 'birth month', 'birth day'].map((name) =>
    row.text(name),
  );
  if (!month || !day) return '';
  const two = (part: string): string => part.padStart(2, '0');
  return year
    ? `${year.padStart(4, '0')}-${two(month)}-${two(day)}`
    : `--${two(month)}-${two(day)}`;
}

/** Thunderbird's address book. */
export const THUNDERBIRD: Format = tableFormat({
  name: 'thunderbird',
  recognises: (header) => header.has('primary email'),
  read,
});
