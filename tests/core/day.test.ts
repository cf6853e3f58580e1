import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addMonths,
  daysBetween,
  isLeapYear,
  laterOf,
  makeDay,
  skipWeekend,
  startOfWeek,
  toUtcInstant,
  yearOf,
} from '../../src/core/day';
import { parseDay } from '../../src/notes/value/parse-day';
import { anyDay } from '../builders/arbitraries';
import { day } from '../builders/day';

// There is much to do here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

describe('making a day', () => {
  it.each([
    [2026, 1, 5, '2026-01-05'],
    [1, 1, 1, '0001-01-01'],
    [9999, 12, 31, '9999-12-31'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2026, 4, 30, '2026-04-30'],
  ])('of %i, %i, %i gives %s', (year, month, dayOfMonth, expected) => {
    expect(makeDay(year, month, dayOfMonth)).toBe(expected);
  });

  it.each([
    [2026, 2, 29],
    [2026, 2, 30],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 6, 31],
    [2026, 9, 31],
    [2026, 11, 31],
    [2026, 1, 32],
    [2026, 1, 0],
    [2026, 0, 1],
    [2026, 13, 1],
    [0, 1, 1],
    [10000, 1, 1],
    [NaN, 1, 1],
    [2026, 1.5, 1],
    [2026, 1, 1.5],
  ])('of %d, %d, %d gives none', (year, month, dayOfMonth) => {
    expect(makeDay(year, month, dayOfMonth)).toBeNull();
  });
});

describe('counting days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-22', 365, '2027-11-22'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (from, count, expected) => {
    expect(addDays(day(from), count)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(count);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-22', 3, '2027-02-22'],
  ])('%s and %i months is %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected);
  });

  it.each([
    ['Monday', '2026-11-16', 1, '2026-11-17'],
    ['Thursday', '2026-11-19', 1, '2026-11-20'],
    ['Friday', '2026-11-20', 1, '2026-11-23'],
    ['Saturday', '2026-11-21', 1, '2026-11-23'],
    ['Sunday', '2026-11-22', 1, '2026-11-23'],
    ['Friday', '2026-11-20', 2, '2026-11-24'],
    ['Saturday', '2026-11-21', 2, '2026-11-24'],
    ['Sunday', '2026-11-22', 5, '2026-11-27'],
    ['Monday', '2026-11-16', 5, '2026-11-23'],
    ['Friday', '2026-11-20', 0, '2026-11-20'],
  ])('%s %s and %i business days'.replace('%i', '%s'), (_, from, count, expected) => {
    expect(addBusinessDays(day(from), count)).toBe(expected);
  });

  it.each([
    ['2026-11-20', '2026-11-20', '2026-11-16'],
    ['2026-11-21', '2026-11-23', '2026-11-16'],
    ['2026-11-22', '2026-11-23', '2026-11-16'],
    ['2026-11-23', '2026-11-23', '2026-11-23'],
  ])('%s is moved to %s, in the week of %s', (from, moved, monday) => {
    expect(skipWeekend(day(from))).toBe(moved);
    expect(startOfWeek(day(from))).toBe(monday);
  });

  it('knows leap years, years and the later of two days', () => {
    expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(yearOf(day('0042-01-01'))).toBe(42);
    expect(laterOf(day('2026-01-01'), day('2026-01-02'))).toBe('2026-01-02');
    expect(laterOf(day('2026-01-02'), day('2026-01-01'))).toBe('2026-01-02');
    expect(laterOf(day('2026-01-02'), null)).toBe('2026-01-02');
    expect(toUtcInstant(day('2026-11-22'))).toBe(Date.UTC(2026, 10, 22));
  });
});

describe('the laws of days', () => {
  const count = fc.integer({ min: -40_000, max: 40_000 });
  const isWeekday = (written: string): boolean => {
    const weekday = new Date(`${written}T00:00:00Z`).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  };

  it('adding days and counting them agree', () => {
    fc.assert(
      fc.property(anyDay, count, (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('counting back gives the same with a minus', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it('days sort as they follow each other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  it('what is printed parses to the same day', () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        expect(parseDay(some)).toEqual({ ok: true, value: some });
        expect(parseDay(some.replaceAll('-', ''))).toEqual({ ok: true, value: some });
        expect(parseDay(some.replaceAll('-', '/'))).toEqual({ ok: true, value: some });
        expect(parseDay(`[[Daily/${some}|then]]`)).toEqual({ ok: true, value: some });
      }),
    );
  });

  it('only days of the calendar are made', () => {
    const part = fc.integer({ min: -5, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part, part, (year, month, dayOfMonth) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, dayOfMonth);
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
        expect(makeDay(year, month, dayOfMonth) !== null).toBe(exists && month >= 1 && month <= 12);
      }),
    );
  });

  it('month steps keep the day of the anchor where the month has it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months);
        const steps = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12;
        expect(steps + Number(to.slice(5, 7)) - Number(from.slice(5, 7))).toBe(months);
        const isKept = to.slice(8) === from.slice(8);
        const isLast = addDays(to, 1).slice(8) === '01' && to.slice(8) < from.slice(8);
        expect(isKept || isLast).toBe(true);
      }),
    );
  });

  it('business days land on business days, each of them counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, businessDays) => {
        const to = addBusinessDays(from, businessDays);
        const between = Array.from({ length: daysBetween(from, to) }, (_, at) =>
          addDays(from, at + 1),
        );
        expect(isWeekday(to)).toBe(true);
        expect(between.filter(isWeekday)).toHaveLength(businessDays);
      }),
    );
  });

  it('weekends move to the next Monday, at most two days', () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        const moved = skipWeekend(some);
        expect(isWeekday(moved)).toBe(true);
        expect(daysBetween(some, moved)).toBeLessThanOrEqual(2);
        expect(skipWeekend(moved)).toBe(moved);
        if (isWeekday(some)) expect(moved).toBe(some);
      }),
    );
  });
});
