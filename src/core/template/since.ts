import { daysBetween, type Day } from '../day';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Days in a month, on average, for words that are no exact measure. */
const MONTH = 30.44;

/** How long ago a day was, as one says it: "three weeks ago". */
export function sinceWords(from: Day, today: Day): string {
  const days = daysBetween(from, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return ago(days, 'day');
  if (days < 61) return ago(Math.round(days / 7), 'week');
  if (days < 350) return ago(Math.round(days / MONTH), 'month');
  if (days < 550) return 'a year ago';
  return ago(Math.round(days / 365.25), 'year');
}

function ago(count: number, unit: string): string {
  return `${NUMBERS[count - 1] ?? count} ${unit}${count === 1 ? '' : 's'} ago`;
}
