import { daysBetween, type Day } from './day';
import type { State } from './row';

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

/** When something is due, in words as seen from today: "7 days late", "today", "in 3 days". */
export function dueWords(due: Day | null, today: Day, write: (day: Day) => string): string {
  if (due === null) return '';
  const days = daysBetween(today, due);
  if (days === 0) return 'today';
  if (days === -1) return 'since yesterday';
  if (days < 0) return `${String(-days)} days late`;
  if (days === 1) return 'tomorrow';
  return days <= 30 ? `in ${String(days)} days` : write(due);
}
