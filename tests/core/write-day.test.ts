import { describe, expect, it } from 'vitest';
import { dayWriter, type DayStyle } from '../../src/core/write-day';
import { day } from '../builders/day';

describe('a day as people write it', () => {
  it.each<[string, DayStyle, string, string]>([
    ['en-GB', 'short', '2026-11-03', '3 Nov'],
    ['en-GB', 'short', '2026-01-01', '1 Jan'],
    ['en-GB', 'short', '2025-12-31', '31 Dec 2025'],
    ['en-GB', 'short', '2027-01-01', '1 Jan 2027'],
    ['en-US', 'short', '2026-11-03', 'Nov 3'],
    ['en-US', 'short', '2027-01-01', 'Jan 1, 2027'],
    ['de', 'short', '2027-01-01', '01.01.2027'],
    ['en-GB', 'letter', '2026-11-03', '3 November'],
    ['en-GB', 'letter', '2025-12-31', '31 December 2025'],
    ['en-US', 'letter', '2025-12-31', 'December 31, 2025'],
    ['de', 'letter', '2026-11-03', '3. November'],
  ])('in %s, %s: %s is "%s"', (locale, style, on, words) => {
    expect(dayWriter(locale, day('2026-11-22'), style)(day(on))).toBe(words);
  });
});
