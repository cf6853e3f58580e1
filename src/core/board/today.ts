import type { Board } from './board';
import type { Day } from '../day';
import { remember } from '../text/remember';
import { isDue, isOpen, type Row } from './row';
import type { Settings } from '../settings';
import { isOut } from '../touch';

/** How far the user has come with today's set. */
export interface DayProgress {
  /** People on the board who were written to, met or skipped today, whether they were due or not. */
  readonly done: number;
  /** All of today: those done and those left. */
  readonly of: number;
  /** Those still to write to today, in the board's order. */
  readonly left: readonly Row[];
  /** How many on the board are late or due, those done today for one reason and due for another included. */
  readonly open: number;
  /** How many of those are to be thanked. */
  readonly thanks: number;
}

/**
 * Today's set with progress. It shrinks as people are done, so that nobody moves up into it: of the late
 * and due who are not done yet, the first (today's set − done) are left. Whoever is done but still due
 * for another reason waits for tomorrow.
 */
export function dayProgress(board: Board, { todaysSet }: Settings): DayProgress {
  const { rows, done, open, thanks } = soFar(board);
  const left = rows.slice(0, Math.max(0, todaysSet - done));
  return { done, of: done + left.length, left, open, thanks };
}

/** How many are done, and the late and due who are not. */
interface SoFar {
  readonly done: number;
  readonly open: number;
  readonly thanks: number;
  readonly rows: readonly Row[];
}

const soFar = remember(({ rows, today }: Board): SoFar => {
  const done = new Set(rows.filter((row) => wasDealtWith(row, today)));
  const open = rows.filter(isOpen);
  return {
    done: done.size,
    open: open.length,
    thanks: open.filter((row) => isToBeThanked(row, today)).length,
    rows: open.filter((row) => !done.has(row)),
  };
});

const isToBeThanked = ({ followUp, also }: Row, today: Day): boolean =>
  [followUp, ...also].some((one) => one?.reason === 'thank-you' && isDue(one, today));

/** Whether the contact has an out touch or a skip dated today; entries are in the order of their days. */
function wasDealtWith({ contact: { entries } }: Row, today: Day): boolean {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined || entry.day < today) return false;
    if (entry.day === today && (isOut(entry) || entry.verb === 'skipped')) return true;
  }
  return false;
}
