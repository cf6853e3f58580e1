import { daysBetween, type Day, type WriteDay } from '../day';
import type { Row, State } from './row';

/** How a state is called above its group. */
export const STATE_TITLES: Readonly<Record<State, string>> = {
  late: 'Late',
  due: 'Due',
  soon: 'Soon',
  waiting: 'Waiting for an answer',
  later: 'Later',
  resting: 'Resting',
  snoozed: 'Snoozed',
  new: 'New',
  unsorted: 'Unsorted',
};

/**
 * When a row is due, in words as seen from today: "7 days late", "today", "in 3 days". Only what is late is
 * called so; the rest is due since a day.
 */
export function dueWords({ state, followUp }: Row, today: Day, write: WriteDay): string {
  const due = followUp?.due ?? null;
  if (due === null) return '';
  const days = daysBetween(today, due);
  if (state === 'late') return days === -1 ? '1 day late' : `${String(-days)} days late`;
  if (days === 0) return 'today';
  if (days === -1) return 'since yesterday';
  if (days < 0) return `since ${write(due)}`;
  if (days === 1) return 'tomorrow';
  return days <= 30 ? `in ${String(days)} days` : write(due);
}
