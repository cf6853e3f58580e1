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
  unsorted: 'To sort',
};

/**
 * When a row is due, in words as seen from today: "today", "due since yesterday", "in 3 days". A new hello is not
 * due since any day, however long ago the last one was.
 */
export function dueWords({ followUp }: Row, today: Day, write: WriteDay): string {
  const due = followUp?.due ?? null;
  if (due === null) return '';
  const days = daysBetween(today, due);
  if (days < 0 && followUp?.reason === 'reconnect') return '';
  if (days < 0) return `due since ${days === -1 ? 'yesterday' : write(due)}`;
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days <= 30 ? `in ${String(days)} days` : write(due);
}
