import { getLanguage } from 'obsidian';
import type { Day } from '../../core/day';
import type { Moment } from '../../core/template/dates';

/** The moment a note of that name is filled in at, by the user's clock and language. */
export function momentOf(today: Day, now: Date, title: string): Moment {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return { today, time, title, locale: getLanguage() };
}
