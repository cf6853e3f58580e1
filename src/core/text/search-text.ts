import type { Contact } from '../contact';

/** Letters that have no accent to take away, as people type them in a hurry. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text as searches compare it: lower case, without accents, wide letters as plain ones. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .trim();
}

const folded = new WeakMap<Contact, string>();

/** Name, company, role, relations and tags, folded; a line each, so that no word spans two of them. */
function searchText(contact: Contact): string {
  const known = folded.get(contact);
  if (known !== undefined) return known;
  const { name, companies, role, relations, tags } = contact;
  const at = companies.map(({ text }) => text);
  const fields = [name, ...at, role?.text ?? '', ...relations, ...tags];
  const text = foldText(fields.join('\n'));
  folded.set(contact, text);
  return text;
}

/** Whether each of the folded words stands somewhere in what is known of a contact, if only as a part. */
export function hasWords(contact: Contact, words: readonly string[]): boolean {
  const text = searchText(contact);
  return words.every((word) => text.includes(word));
}
