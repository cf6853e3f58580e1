/**
 * A name as names are compared: compatibility forms and accents taken away, lower case, one space for anything but
 * letters, marks and digits. Empty where nothing is left; such a name equals nothing.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim();
}

/** A word of a text as phrases are found: lower case, without accents. */
export const plainWord = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A word as details, stages and names of properties are compared: plain, with one space for hyphens and underscores. */
export const canonicalWord = (text: string): string =>
  plainWord(text)
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Letters that have no accent to take away, as people type them in a hurry. */
const HURRIED: Readonly<Record<string, string>> = {
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

/**
 * A text as search boxes compare it, letter by letter while one types: without accents, wide letters as plain
 * ones, and with the marks that "folded" takes away, since who types a mark looks for it.
 */
export const searched = (text: string): string =>
  plainWord(text.normalize('NFKD'))
    .replace(/[ßøæœłđðþı]/g, (letter) => HURRIED[letter] ?? letter)
    .trim();
