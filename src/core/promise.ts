import type { Day } from './day';

/** An open task in a contact note: something somebody said they would do. */
export interface Promised {
  readonly text: string;
  readonly whose: 'mine' | 'theirs';
  readonly due: Day | null;
  readonly created: Day | null;
  /** Line in the contact note, counted from 1. */
  readonly line: number;
}
