import { findWords } from './phrases';

/** A word as details and names are compared: lower case, no accents, hyphens and underscores as spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** Whether the phrase stands in the text as whole words, in any case and with or without accents. */
export const hasWords = (text: string, phrase: string): boolean =>
  findWords(text, phrase).length > 0;
