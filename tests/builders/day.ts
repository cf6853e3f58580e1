import { makeDay, type Day } from '../../src/core/day';

/** The day written `2026-11-22`; a typing error in a test throws. */
export function day(written: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = written.split('-').map(Number);
  const made = makeDay(year, month, dayOfMonth);
  if (made === null) throw new Error(`No such day: ${written}`);
  return made;
}

/** The day written, or null where none is. */
export const dayOrNull = (written: string | null | undefined): Day | null =>
  written === null || written === undefined ? null : day(written);
