import { daysBetween, toUtcInstant, yearOf, type Day } from '../day';

/** Within so many days one says "on Friday". */
const WEEKDAY_WITHIN = 6;

/**
 * A day as an English letter has it: "yesterday", "on Friday", "on 3 November", the year only where it is
 * another one. American where the app's language is plain `en`, British in all others.
 */
export function letterDay(day: Day, today: Day, locale: string): string {
  const days = daysBetween(day, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  const tag = /^en(?:-US)?$/i.test(locale) ? 'en-US' : 'en-GB';
  const write = (options: Intl.DateTimeFormatOptions): string =>
    `on ${new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(toUtcInstant(day))}`;
  if (days > 1 && days <= WEEKDAY_WITHIN) return write({ weekday: 'long' });
  const isThisYear = yearOf(day) === yearOf(today);
  return write({ day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}
