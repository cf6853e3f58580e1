/** A word as details and names are compared: lower case, no accents, hyphens and underscores as spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** Whether `phrase` stands in `text` as whole words, both folded. */
export function hasWords(text: string, phrase: string): boolean {
  const spaced = (words: string): string => ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return phrase !== '' && spaced(text).includes(spaced(phrase));
}
