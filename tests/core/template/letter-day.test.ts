import { describe, expect, it } from 'vitest';
import { letterDay } from '../../../src/core/template/letter-day';
import { day, TODAY } from '../draft/people';

describe('a day in a letter', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-20', 'on Friday'],
    ['2026-11-16', 'on Monday'],
    ['2026-11-15', 'on 15 November'],
    ['2026-11-03', 'on 3 November'],
    ['2025-12-31', 'on 31 December 2025'],
    ['2026-11-23', 'on 23 November'],
  ])('%s is "%s"', (on, words) => {
    expect(letterDay(day(on), TODAY, 'en-GB')).toBe(words);
  });

  it.each([
    ['en', 'on November 3'],
    ['en-US', 'on November 3'],
    ['en-GB', 'on 3 November'],
    ['de', 'on 3 November'],
    ['fr', 'on 3 November'],
    ['ja', 'on 3 November'],
    ['', 'on 3 November'],
  ])('is English where the app speaks %s', (locale, words) => {
    expect(letterDay(day('2026-11-03'), TODAY, locale)).toBe(words);
  });
});
