import type { Day } from '../../../src/core/day';
import { makeDay } from '../../../src/core/day';

/** A day of the calendar as the tests write it. */
export function aDay(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const made = makeDay(year, month, day);
  if (made === null) throw new Error(`No such day: ${text}`);
  return made;
}
