import { UNSPACED } from './phrases';

/** Words in a text: a contraction, a hyphened word and an address count one; blanks by their words. */
export function countWords(text: string): number {
  return text
    .split(/[\s\u2013\u2014]+/)
    .filter((chunk) => /[\p{L}\p{N}]/u.test(chunk))
    .reduce((sum, chunk) => sum + (UNSPACED.test(chunk) ? unspacedWords(chunk) : 1), 0);
}

/** Letters to a word, on average, where words are not spaced and the system cannot tell them apart. */
const LETTERS_A_WORD = 2;

function unspacedWords(chunk: string): number {
  if (!('Segmenter' in Intl)) return Math.ceil([...chunk].length / LETTERS_A_WORD);
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(chunk);
  return [...segments].filter((segment) => segment.isWordLike).length;
}
