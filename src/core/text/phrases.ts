import { plainWord } from './folded';

/** A stretch of a text, in UTF-16 units; `to` is behind the last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Curly apostrophes made straight, length kept: so one spelling of "don't" is enough in the rules. */
export const straight = (text: string): string => text.replace(/[\u2018\u2019\u02bc]/g, "'");

/** One pattern of several, each a way to say the same, in any case. */
export const anyOf = (...ways: readonly string[]): RegExp => new RegExp(ways.join('|'), 'gi');

/** The sentences of a text: ended by a full stop, question or exclamation mark with a gap behind, or a line's end. */
export function sentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  // Counted, not starred: a long row of dots would cost its square.
  const ends = /[.!?\u2026]{1,3}["'\u201d\u2019)]{0,3}(?=\s|$)|\n/g;
  let from = 0;
  const add = (to: number): void => {
    if (text.slice(from, to).trim() !== '') {
      spans.push({ from: from + leadingGap(text.slice(from, to)), to });
    }
    from = to;
  };
  for (const end of text.matchAll(ends)) add(end.index + (end[0] === '\n' ? 0 : end[0].length));
  add(text.length);
  return spans;
}

const leadingGap = (text: string): number => text.length - text.trimStart().length;

/** A word of a text, as words are compared: lower case, without accents. */
interface Word extends Span {
  readonly word: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: plainWord(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Letters of scripts that put no space between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Where a phrase stands as whole words, in any case and with or without accents: "Ann", not "annual". */
export const findWords = (text: string, phrase: string): readonly Span[] =>
  wordFinder(text)(phrase);

/** Whether the phrase stands in the text as whole words, in any case and with or without accents. */
export const hasWords = (text: string, phrase: string): boolean =>
  findWords(text, phrase).length > 0;

/** Finds phrases in one text as `findWords` does, reading the text once. */
export function wordFinder(text: string): (phrase: string) => readonly Span[] {
  const words = wordsOf(text);
  return (phrase) => {
    const sought = wordsOf(phrase).map(({ word }) => word);
    if (sought.length === 0 || UNSPACED.test(phrase)) return findLetters(text, phrase.trim());
    return words.flatMap((first, at) => {
      if (first.word !== sought[0]) return [];
      const run = words.slice(at, at + sought.length);
      const last = run.at(-1);
      const same = run.length === sought.length && run.every(({ word }, i) => word === sought[i]);
      if (!same || last === undefined) return [];
      const span = { from: first.from, to: last.to };
      // Words of two sentences do not make one phrase.
      return /[.!?]\s/.test(text.slice(span.from, span.to)) ? [] : [span];
    });
  };
}

function findLetters(text: string, letters: string): readonly Span[] {
  const spans: Span[] = [];
  if (letters === '') return spans;
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    spans.push({ from: at, to: at + letters.length });
  }
  return spans;
}
