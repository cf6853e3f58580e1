/** Letters whose names begin with a vowel: "an SRE", "an HR lead". */
const VOWEL_LETTERS = /^[AEFHILMNORSX](?:[A-Z0-9]|\b)/;

/** Words said with another sound than they are written with. */
const LIKE_YOU = /^(?:uni(?!n|m)|us[aei]|ut[ei]|eu|ew|one\b|once\b|ubiq)/i;
const SILENT_H = /^(?:hour|honest|hono|heir)/i;

/** The words with "a" or "an" before them, as they are said. */
export function withArticle(words: string): string {
  const isAcronym = /^[A-Z]{2}|^[A-Z]\b/.test(words);
  const isVowel = isAcronym
    ? VOWEL_LETTERS.test(words)
    : SILENT_H.test(words) || (/^[aeiou]/i.test(words) && !LIKE_YOU.test(words));
  return `${isVowel ? 'an' : 'a'} ${words}`;
}
