/** A stretch of a text, in UTF-16 units; `to` is behind the last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Curly apostrophes made straight, length kept: so one spelling of "don't" is enough in the rules. */
export const straight = (text: string): string => text.replace(/[\u2018\u2019\u02bc]/g, "'");

/** What a request sounds like. Offers ("would you like me to …") are none. */
const REQUEST = new RegExp(
  [
    String.raw`\b(?:could|can|will|would) you(?! (?:like|believe|imagine|rather|prefer|enjoy)\b)`,
    String.raw`\bwould it (?:still )?(?:suit|work|be (?:possible|okay|ok|all right))\b`,
    String.raw`\b(?:may|could|can|might) i (?:please )?(?:ask|request|borrow|have your|get your)\b`,
    String.raw`\bi(?:'d| would)? (?:like|love|want|wanted) to ask\b`,
    String.raw`\bhoping (?:that )?you (?:could|can|might|would|will)\b`,
    String.raw`\b(?:grateful|appreciate it|great|wonderful) if you (?:could|can|would|might)\b`,
    String.raw`\b(?:any chance|any way) (?:that )?you\b`,
    String.raw`\bdo you have (?:time|a moment|a minute|some time|any time|(?:a few|\d+) minutes)\b`,
    String.raw`\bdo you know (?:of )?(?:anyone|anybody|someone|somebody|any)\b`,
    String.raw`\bare you (?:able|willing|free|available|open) (?:to|for)\b`,
    String.raw`\bplease (?:send|refer|introduce|forward|pass|share|review|recommend|connect|put me|help|give|read|look|call|consider me)\b`,
    String.raw`\blet me know if you (?:hear|know|can|could)\b`,
    String.raw`\b(?:need|asking for|ask for) (?:your help|a favou?r|an? (?:referral|reference|introduction|intro)\b)`,
  ].join('|'),
  'i',
);

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

/** The sentences that ask for something, in order. */
export function findRequests(text: string): readonly Span[] {
  const plain = straight(text);
  return sentences(plain).filter(({ from, to }) => REQUEST.test(plain.slice(from, to)));
}

/** A word of a text, as words are compared: lower case, without accents. */
interface Word extends Span {
  readonly word: string;
}

const plainWord = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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
