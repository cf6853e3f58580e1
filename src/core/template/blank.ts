import type { Span } from '../text/phrases';

/** A gap in a draft that only the user can fill: `[what you took away]`, its hint without the brackets. */
export interface Blank extends Span {
  readonly hint: string;
}

/** How a blank stands in the text. */
export const blankText = (hint: string): string => `[${hint}]`;

/**
 * The blanks still in a text the user has edited: those hints, in their brackets, letter for letter. Other
 * brackets are the user's own. In the order of the text.
 */
export function findBlanks(text: string, hints: readonly string[]): readonly Blank[] {
  const found = [...new Set(hints)].flatMap((hint) => {
    const spans: Blank[] = [];
    const sought = blankText(hint);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      spans.push({ from: at, to: at + sought.length, hint });
    }
    return spans;
  });
  return found.sort((a, b) => a.from - b.from);
}

/** The first blank that begins at `from` or later, else the first of all; null when none is left. */
export function nextBlank(text: string, from: number, hints: readonly string[]): Blank | null {
  const blanks = findBlanks(text, hints);
  return blanks.find((blank) => blank.from >= from) ?? blanks[0] ?? null;
}
