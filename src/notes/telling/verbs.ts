import { VERBS, type Verb } from '../../core/touch';
import { phraseAt, phraseOf, type Word } from './words';

/** A wording of a verb found in a line. */
export interface Spoken {
  readonly verb: Verb;
  /** As the table of verbs has it. */
  readonly wording: string;
  /** How many words it takes. */
  readonly count: number;
}

interface Wording {
  readonly verb: Verb;
  readonly wording: string;
  readonly phrase: readonly string[];
}

let byFirstWord: ReadonlyMap<string, readonly Wording[]> | null = null;

/** Every wording by its first word, the longest first, so that "helped me" is found before "helped". */
function wordings(): ReadonlyMap<string, readonly Wording[]> {
  if (byFirstWord !== null) return byFirstWord;
  const made = new Map<string, Wording[]>();
  const all = Object.entries(VERBS)
    .filter(([verb]) => verb !== 'touch')
    .flatMap(([verb, { also }]) =>
      [verb, ...also].map((wording) => ({
        verb: verb as Verb,
        wording,
        phrase: phraseOf(wording),
      })),
    )
    .sort((a, b) => b.wording.length - a.wording.length);
  for (const one of all) {
    const [first = ''] = one.phrase;
    made.set(first, [...(made.get(first) ?? []), one]);
  }
  byFirstWord = made;
  return made;
}

/** The verb that stands at a word of a line; null when none does. `isThem` tells who "heard from" may name. */
export function verbAt(
  words: readonly Word[],
  at: number,
  isThem: (at: number) => boolean,
): Spoken | null {
  for (const { verb, wording, phrase } of wordings().get(words[at]?.text ?? '') ?? []) {
    const count = phraseAt(words, at, phrase);
    if (count === 0 || (wording === 'heard from' && !isThem(at + count))) continue;
    return { verb, wording, count };
  }
  return null;
}
