import type { Entry } from './entries';

/** Lines from one index up to another, exclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** Whether a value owns the blank lines below it: `|+` and `>+`. */
export const keepsBlankLines = (entry: Entry | undefined): boolean =>
  entry?.form === 'block-scalar' && entry.raw.includes('+');

/**
 * The lines that go with an entry when it is taken away: its own, and those below that would come to belong to
 * a text above it, which are its indented comments, and blank lines where that text keeps them.
 */
export function linesGoneWith(
  lines: readonly string[],
  entries: readonly Entry[],
  entry: Entry,
): LineRange {
  const above = entries[entries.indexOf(entry) - 1];
  const base = indentOf(entry.head);
  let { to } = entry;
  for (;;) {
    const line = lines[to];
    if (line === undefined) break;
    const isComment = /^[ \t]*#/.test(line) && indentOf(line) > base;
    if (!isComment && !(line.trim() === '' && keepsBlankLines(above))) break;
    to++;
  }
  return { from: entry.from, to };
}
