import { describe, expect, it, vi } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addMonths,
  daysBetween,
  localDay,
  skipWeekend,
} from '../../src/core/day';
import { day } from '../builders/day';

// There is much to do here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** What the clock on the wall shows at an instant, in the zone the test runs in. */
const WALL: Readonly<Record<string, readonly [instant: string, today: string][]>> = {
  UTC: [
    ['2026-11-21T23:59:59.999Z', '2026-11-21'],
    ['2026-11-22T00:00:00Z', '2026-11-22'],
    ['2026-11-22T23:59:59Z', '2026-11-22'],
  ],
  'America/Los_Angeles': [
    // 18:30 on the 21st is already the 22nd in Greenwich.
    ['2026-11-22T02:30:00Z', '2026-11-21'],
    ['2026-11-22T07:59:59Z', '2026-11-21'],
    ['2026-11-22T08:00:00Z', '2026-11-22'],
    // Spring forward on 8 March, fall back on 1 November.
    ['2026-03-08T07:59:59Z', '2026-03-07'],
    ['2026-03-08T08:00:00Z', '2026-03-08'],
    ['2026-03-09T06:59:59Z', '2026-03-08'],
    ['2026-03-09T07:00:00Z', '2026-03-09'],
    ['2026-11-01T06:59:59Z', '2026-10-31'],
    ['2026-11-02T07:59:59Z', '2026-11-01'],
    ['2026-11-02T08:00:00Z', '2026-11-02'],
  ],
  'America/St_Johns': [
    ['2026-11-22T03:29:59Z', '2026-11-21'],
    ['2026-11-22T03:30:00Z', '2026-11-22'],
    // Half an hour off, and an hour more in summer.
    ['2026-07-01T02:29:59Z', '2026-06-30'],
    ['2026-07-01T02:30:00Z', '2026-07-01'],
    // Until 2011 the clocks changed a minute past midnight: at 00:01 on 13 March it became 01:01.
    ['2011-03-13T03:30:00Z', '2011-03-13'],
    ['2011-03-13T03:31:00Z', '2011-03-13'],
    // At 00:01 on 7 November 2010 it became 23:01 on the 6th again.
    ['2010-11-07T02:30:30Z', '2010-11-07'],
    ['2010-11-07T02:31:00Z', '2010-11-06'],
    ['2010-11-07T03:30:00Z', '2010-11-07'],
  ],
  'Asia/Kathmandu': [
    ['2026-11-21T18:14:59Z', '2026-11-21'],
    ['2026-11-21T18:15:00Z', '2026-11-22'],
    ['2026-11-22T00:00:00Z', '2026-11-22'],
  ],
  'Pacific/Auckland': [
    ['2026-11-21T10:59:59Z', '2026-11-21'],
    ['2026-11-21T11:00:00Z', '2026-11-22'],
    ['2026-06-30T11:59:59Z', '2026-06-30'],
    ['2026-06-30T12:00:00Z', '2026-07-01'],
  ],
  'Pacific/Apia': [
    ['2026-11-21T10:59:59Z', '2026-11-21'],
    ['2026-11-21T11:00:00Z', '2026-11-22'],
    // Samoa went from 29 to 31 December 2011: it had no 30th.
    ['2011-12-30T09:59:59Z', '2011-12-29'],
    ['2011-12-30T10:00:00Z', '2011-12-31'],
  ],
  'America/Santiago': [
    ['2026-11-22T02:59:59Z', '2026-11-21'],
    ['2026-11-22T03:00:00Z', '2026-11-22'],
    // The clocks change at midnight: 6 September 2026 begins at 01:00.
    ['2026-09-06T03:59:59Z', '2026-09-05'],
    ['2026-09-06T04:00:00Z', '2026-09-06'],
    // 4 April 2026 has its last hour twice.
    ['2026-04-05T02:59:59Z', '2026-04-04'],
    ['2026-04-05T03:00:00Z', '2026-04-04'],
    ['2026-04-05T03:59:59Z', '2026-04-04'],
    ['2026-04-05T04:00:00Z', '2026-04-05'],
  ],
};

const zone = process.env['TZ'] ?? '';

describe(`in the zone ${zone}`, () => {
  it('the tests really run', () => {
    expect(Object.keys(WALL)).toContain(zone);
    const nameOf = (timeZone?: string): string =>
      Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
    // Compared as the engine calls them: it still says Katmandu.
    expect(nameOf()).toBe(nameOf(zone));
  });

  it.each(WALL[zone] ?? [])('%s is on %s', (instant, today) => {
    expect(localDay(new Date(instant))).toBe(today);
  });

  it.each([
    // Around every change of clocks in the seven zones, and the day Samoa left out.
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-09-05', 1, '2026-09-06'],
    ['2026-09-06', 1, '2026-09-07'],
    ['2026-09-26', 1, '2026-09-27'],
    ['2026-09-27', 1, '2026-09-28'],
    ['2026-04-04', 1, '2026-04-05'],
    ['2026-04-05', 1, '2026-04-06'],
    ['2010-11-06', 1, '2010-11-07'],
    ['2011-03-12', 1, '2011-03-13'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-30', 1, '2011-12-31'],
    ['2011-12-29', 2, '2011-12-31'],
    ['2026-01-01', 365, '2027-01-01'],
    ['1900-01-01', 46347, '2026-11-23'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(addDays(day(to), -count)).toBe(from);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  it.each([
    ['2026-08-06', 1, '2026-09-06'],
    ['2011-11-30', 1, '2011-12-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-10-31', 1, '2026-11-30'],
    ['2026-02-08', 1, '2026-03-08'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toBe(to);
  });

  it('business days and weekends are those of the calendar', () => {
    expect(addBusinessDays(day('2026-03-06'), 1)).toBe('2026-03-09');
    expect(addBusinessDays(day('2026-09-04'), 1)).toBe('2026-09-07');
    expect(addBusinessDays(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(skipWeekend(day('2026-09-06'))).toBe('2026-09-07');
    expect(skipWeekend(day('2011-12-30'))).toBe('2011-12-30');
    expect(skipWeekend(day('2011-12-31'))).toBe('2012-01-02');
  });

  it('every day of two centuries follows the one before', () => {
    let before = day('1900-01-01');
    for (let count = 1; count <= 73_000; count += 1) {
      const next = addDays(before, 1);
      if (daysBetween(before, next) !== 1 || next <= before) throw new Error(`${before}, ${next}`);
      before = next;
    }
    expect(before).toBe('2099-11-13');
  });
});
