import type { Day } from '../day';

/** A message as the user left it, before it went out. */
export interface KeptDraft {
  /** The template it was begun from. */
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  /** The hints of its blanks. */
  readonly hints: readonly string[];
  /** The day of the latest edit. */
  readonly day: Day;
}
