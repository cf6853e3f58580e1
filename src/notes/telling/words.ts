/** A word of a line, with what stands between it and the word before. */
export interface Word {
  /** Lower case, with a straight apostrophe. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands in front of it, emphasis and code marks left out. */
  readonly gap: string;
}

/** More words than any opening of a line that means something has. */
const MOST_WORDS = 16;

const WORD = /1:1(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const MARKS = /[*_`=~]+/g;

/** The first words of a text, so many at most. */
export function openingWords(text: string, most = MOST_WORDS): readonly Word[] {
  const words: Word[] = [];
  let from = 0;
  WORD.lastIndex = 0;
  while (words.length < most) {
    const match = WORD.exec(text);
    if (!match) break;
    const between = text.slice(from, match.index);
    const gap = between === ' ' ? between : between.replace(MARKS, () => '');
    from = match.index + match[0].length;
    words.push({ text: foldWord(match[0]), start: match.index, end: from, gap });
  }
  return words;
}

/** A word as words are compared. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, () => "'");
}

const PLAIN = /^[a-z]+$/;
const ASCII = /^[A-Za-z\d']+$/;

/** Whether nothing but space stands in front of a word. */
export const isSpaced = (word: Word | undefined): boolean =>
  word !== undefined && word.gap !== '' && word.gap.trim() === '';

/** Whether a word belongs to the same phrase as the one before: space or a hyphen between them. */
export const isJoined = (word: Word | undefined): boolean =>
  isSpaced(word) || /^[-‐‑]$/.test(word?.gap ?? '');

/** How many words from a place on are these, in one phrase; 0 where they are others. */
export function phraseAt(words: readonly Word[], at: number, phrase: readonly string[]): number {
  const fits = phrase.every(
    (text, index) =>
      words[at + index]?.text === text && (index === 0 || isJoined(words[at + index])),
  );
  return fits ? phrase.length : 0;
}

/** Phrases by their first word, in their order. */
export function byFirstWord<Phrase extends readonly string[]>(
  phrases: readonly Phrase[],
): ReadonlyMap<string, readonly Phrase[]> {
  const made = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    made.set(first, [...(made.get(first) ?? []), phrase]);
  }
  return made;
}

/** The words of a phrase written down, a hyphen counting as a space. */
export const phraseOf = (text: string): readonly string[] =>
  openingWords(text).map((word) => word.text);
