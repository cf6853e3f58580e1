import type { Board } from './board';
import type { Day } from './day';
import type { Row } from './row';
import type { Settings } from './settings';
import { isOut } from './touch';

/** How far the user has come with today's set. */
export interface DayProgress {
  /** People on the board who were written to, met or skipped today, whether they were due or not. */
  readonly done: number;
  /** All of today: those done and those left. */
  readonly of: number;
  /** Those still to write to today, in the board's order. */
  readonly left: readonly Row[];
}

/**
 * Today's set with progress. It shrinks as people are done, so that nobody moves up into it: of the late
 * and due who are not done yet, the first (today's set − done) are left. Whoever is done but still due
 * for another reason waits for tomorrow.
 */
export function dayProgress({ rows, today }: Board, { todaysSet }: Settings): DayProgress {
  const isDone = (row: Row): boolean => wasDealtWith(row, today);
  const done = rows.filter(isDone).length;
  const open = rows.filter((row) => (row.state === 'late' || row.state === 'due') && !isDone(row));
  const left = open.slice(0, Math.max(0, todaysSet - done));
  return { done, of: done + left.length, left };
}

/** Whether the contact has an out touch or a skip dated today; entries are in the order of their days. */
function wasDealtWith({ contact: { entries } }: Row, today: Day): boolean {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined || entry.day < today) return false;
    if (entry.day === today && (isOut(entry) || entry.verb === 'skipped')) return true;
  }
  return false;
}
