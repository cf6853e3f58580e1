/** Something in a note that could not be read: shown to the user, never guessed, never fatal. */
export interface Problem {
  readonly path: string;
  /** The property's canonical name; `log`, `promise` or `template` for those; null for the note as a whole. */
  readonly property: string | null;
  /** Line in the note, counted from 1; null when no line can be named. */
  readonly line: number | null;
  /** The text found. */
  readonly found: string;
  /** What was expected, as a sentence for the user. */
  readonly message: string;
}

/** A problem before the note it stands in is known. */
export type Finding = Omit<Problem, 'path'>;

/** Problems in the order they are listed: by note, then by line. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
