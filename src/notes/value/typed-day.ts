import { addDays, type Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import { parseDay } from './parse-day';
import { read, unreadable, type Read } from './read';

/** Which days a field takes. */
export interface DayLimits {
  readonly earliest?: Day;
  readonly latest?: Day;
}

const WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

const AHEAD = 'This day is still ahead.';
const PAST = 'This day is already past.';

/** Reads a day as typed into a field: in any form notes may have, or as `today`, `yesterday`, `tomorrow`. */
export function parseTypedDay(
  text: string,
  today: Day,
  slashedDates: Settings['slashedDates'] = null,
  { earliest, latest }: DayLimits = {},
): Read<Day> {
  const word = text.trim().toLowerCase();
  const days = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  const parsed = days === undefined ? parseDay(text, slashedDates) : read(addDays(today, days));
  if (!parsed.ok) return parsed;
  if (latest !== undefined && parsed.value > latest) {
    return unreadable(latest === today ? AHEAD : `Expected ${latest} or earlier.`);
  }
  if (earliest !== undefined && parsed.value < earliest) {
    return unreadable(parsed.value < today ? PAST : `Expected ${earliest} or later.`);
  }
  return parsed;
}
