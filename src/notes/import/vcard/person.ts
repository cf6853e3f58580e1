import { linkedinPath } from '../../../core/people/linkedin';
import { readBirthday } from '../dates';
import type { EntrySketch } from '../entry';
import type { ImportSettings } from '../format';
import { isOwnLabel } from '../labels';
import { isEmail, isNoPhone } from '../values';
import type { Card } from './cards';
import { hasParameter, plainValue, valueParts, type CardProperty } from './property';

const ANDROID_NICKNAME = /^vnd\.android\.cursor\.item\/nickname;([^;]*)/i;
const PAGES = ['URL', 'X-SOCIALPROFILE', 'SOCIALPROFILE', 'X-LINKEDIN', 'X-LINKEDIN-URL'];
const NO_PERSON = ['GROUP', 'ORG', 'LOCATION', 'APPLICATION', 'DEVICE', 'THING'];

/** What a card says of a person. */
export function readCard(card: Card, settings: ImportSettings): EntrySketch {
  const all = (...names: readonly string[]): readonly CardProperty[] =>
    card.properties.filter(({ name }) => names.includes(name));
  const texts = (...names: readonly string[]): readonly string[] =>
    all(...names)
      .map(({ value }) => plainValue(value).trim())
      .filter((text) => text !== '');
  const company = companyOf(all('ORG'));
  const birthday = birthdayOf(all('BDAY'), settings);
  return {
    line: card.line,
    kind: isPerson(card, company) ? 'person' : 'other',
    name: nameOf(card),
    company,
    role: texts('TITLE')[0] ?? texts('ROLE')[0] ?? '',
    emails: texts('EMAIL').map(plainEmail).filter(isEmail),
    phones: phonesOf(card),
    linkedin: texts(...PAGES).filter((address) => linkedinPath(address) !== null),
    birthday: birthday.value,
    tags: all('CATEGORIES').flatMap(categoriesOf),
    uid: texts('UID')[0] ?? '',
    notes: texts('NOTE').join('\n'),
    warnings: [...card.warnings, ...birthday.warnings],
  };
}

/** The first of the preferred ones, else the first. */
function preferred(properties: readonly CardProperty[]): CardProperty | undefined {
  const isFirst = (one: CardProperty): boolean =>
    hasParameter(one, 'PREF', '1') || hasParameter(one, 'TYPE', 'PREF');
  return properties.find(isFirst) ?? properties[0];
}

const named = (card: Card, name: string): readonly CardProperty[] =>
  card.properties.filter((one) => one.name === name && one.value.trim() !== '');

function fullName(card: Card): string {
  const full = preferred(named(card, 'FN'));
  return full === undefined ? '' : plainValue(full.value).trim();
}

/** The name from its parts, in the order in which people say them. */
function composedName(card: Card): string {
  const parts = valueParts(preferred(named(card, 'N'))?.value ?? '', ';');
  const [last = '', first = '', middle = '', prefix = '', suffix = ''] = parts;
  return [prefix, first, middle, last, suffix]
    .map((part) => part.replace(/,(?=\S)/g, ' '))
    .filter((part) => part !== '')
    .join(' ');
}

function nameOf(card: Card): string {
  const composed = composedName(card);
  const full = fullName(card);
  // Shown as their company, a person is still the one that the parts of the name tell.
  if (composed !== '' && isShownAsCompany(card)) return composed;
  return full || composed || nicknameOf(card);
}

function nicknameOf(card: Card): string {
  const [nickname] = named(card, 'NICKNAME');
  if (nickname !== undefined) return valueParts(nickname.value, ',')[0] ?? '';
  const custom = named(card, 'X-ANDROID-CUSTOM').map(({ value }) => ANDROID_NICKNAME.exec(value));
  return custom.find((match) => match !== null)?.[1]?.trim() ?? '';
}

const isShownAsCompany = (card: Card): boolean =>
  named(card, 'X-ABSHOWAS').some(({ value }) => /company/i.test(value));

function isPerson(card: Card, company: string): boolean {
  const kinds = [...named(card, 'KIND'), ...named(card, 'X-ADDRESSBOOKSERVER-KIND')];
  if (kinds.some(({ value }) => NO_PERSON.includes(value.trim().toUpperCase()))) return false;
  if (composedName(card) !== '') return true;
  return !isShownAsCompany(card) && (company === '' || fullName(card) !== company);
}

function companyOf(organizations: readonly CardProperty[]): string {
  return valueParts(preferred(organizations)?.value ?? '', ';')[0] ?? '';
}

function phonesOf(card: Card): readonly string[] {
  const labels = new Map(
    named(card, 'X-ABLABEL').map(({ group, value }) => [group, value] as const),
  );
  return named(card, 'TEL')
    .filter((one) => !hasParameter(one, 'TYPE', 'FAX', 'PAGER'))
    .filter(({ group }) => group === '' || !isNoPhone(labels.get(group) ?? ''))
    .map(({ value }) => plainPhone(plainValue(value)));
}

function plainPhone(value: string): string {
  const written = value.trim().replace(/^tel:/i, () => '');
  if (written === value.trim()) return written;
  return written
    .replace(/;ext=([^;]*)/i, ' ext. $1')
    .replace(/;.*$/, () => '')
    .replace(/%20/g, ' ');
}

const plainEmail = (value: string): string =>
  /<([^<>\s]+@[^<>\s]+)>/.exec(value)?.[1] ?? value.replace(/^mailto:/i, () => '').trim();

function categoriesOf({ value }: CardProperty): readonly string[] {
  const parts = valueParts(value, ',');
  const all = parts.length > 1 ? parts : valueParts(value, ';');
  return all.filter((tag) => !isOwnLabel(tag)).map((tag) => tag.replace(/^\*\s+/, () => ''));
}

/** The first birthday that can be read; the year left out where the card says so. */
function birthdayOf(
  birthdays: readonly CardProperty[],
  settings: ImportSettings,
): ReturnType<typeof readBirthday> {
  const read = birthdays.map((one) => {
    const omitted = one.parameters.get('X-APPLE-OMIT-YEAR')?.[0];
    const value = plainValue(one.value).trim();
    const isOmitted = omitted !== undefined && value.startsWith(omitted);
    return readBirthday(isOmitted ? value.replace(/^\d{4}-?/, '--') : value, settings);
  });
  return read.find(({ value }) => value !== '') ?? read[0] ?? { value: '', warnings: [] };
}
