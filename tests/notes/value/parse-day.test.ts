import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInName, parseDay, parseYearlyDay } from '../../../src/notes/value/parse-day';

/** The day a value reads as, or null. */
const readDay = (
  value: unknown,
  order: 'day-first' | 'month-first' | null = null,
): string | null => {
  const result = parseDay(value, order);
  return result.ok ? result.value : null;
};

describe('a date', () => {
  it.each([
    ['2026-01-05'],
    [' 2026-01-05 '],
    ['2026-01-05T23:30:00Z'],
    ['2026-01-05T23:30:00.123Z'],
    ['2026-01-05T23:30:00-08:00'],
    ['2026-01-05T00:30:00+13:45'],
    ['2026-01-05T00:30:00+0530'],
    ['2026-01-05T23:30'],
    ['2026-01-05 23:30'],
    ['2026-01-05 9:05'],
    ['2026-01-05 23:30:15 +02:00'],
    ['2026-01-05, 11:30 pm'],
    ['2026-01-05Z'],
    ['2026-01-05+13:00'],
    ['[[2026-01-05]]'],
    ['[[Daily/2026-01-05|Mon]]'],
    ['[[Daily/2026/2026-01-05]]'],
    ['[[2026-01-05#Morning]]'],
    ['[Mon](Daily/2026-01-05.md)'],
    [[['2026-01-05']]],
    [['2026-01-05']],
    ['20260105'],
    [20260105],
    ['2026/01/05'],
    ['5 Jan 2026'],
    ['05 Jan 2026'],
    ['5 January 2026'],
    ['5 JAN 2026'],
    ['5  Jan.  2026'],
    ['Jan 5, 2026'],
    ['Jan 5 2026'],
    ['January 5, 2026'],
    ['january 05, 2026'],
    ['[[5 Jan 2026]]'],
  ])('%j is 5 January 2026', (value) => {
    expect(readDay(value)).toBe('2026-01-05');
  });

  it.each([
    ['1 Sep 2026', '2026-09-01'],
    ['1 Sept 2026', '2026-09-01'],
    ['1 May 2026', '2026-05-01'],
    ['31 Dec 2026', '2026-12-31'],
    ['Feb 29, 2028', '2028-02-29'],
    ['0999-12-31', '0999-12-31'],
  ])('%s is %s', (value, expected) => {
    expect(readDay(value)).toBe(expected);
  });

  it.each([
    ['01/05/2026', 'day-first', '2026-05-01'],
    ['01/05/2026', 'month-first', '2026-01-05'],
    ['1/5/2026', 'day-first', '2026-05-01'],
    ['31/01/2026', 'day-first', '2026-01-31'],
    ['31/01/2026', 'month-first', null],
    ['2026/01/05', 'day-first', '2026-01-05'],
    ['01/05/2026', null, null],
  ] as const)('%s with slashed dates %s is %s', (value, order, expected) => {
    expect(readDay(value, order)).toBe(expected);
  });

  it.each([
    ['2026-02-30'],
    ['2026-02-29'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-01-00'],
    ['2026-01-32'],
    ['0000-00-00'],
    ['0000-01-01'],
    ['20260230'],
    ['2026/02/30'],
    ['30 Feb 2026'],
    ['April 31, 2026'],
    [['[[2026-02-30]]']],
  ])('%j is a day that does not exist', (value) => {
    expect(parseDay(value)).toEqual({
      ok: false,
      expected: 'There is no such day in the calendar.',
    });
  });

  it.each([['01/05/2026'], ['1/5/2026']])('%s could be day or month first', (value) => {
    expect(parseDay(value)).toMatchObject({
      ok: false,
      expected: expect.stringMatching(/^Day or month first\?/) as string,
    });
  });

  it.each([
    ['2024-0'],
    ['2026'],
    [2026],
    ['2026-01'],
    ['2026-1-5'],
    ['26-01-05'],
    ['2026-01-05x'],
    ['on 2026-01-05'],
    ['2026-01-05 or so'],
    ['2026-01-05T25'],
    ['5 Foo 2026'],
    ['5 J 2026'],
    ['5 Jan'],
    ['Jan 2026'],
    ['5 Jan 26'],
    ['tomorrow'],
    ['{{date}}'],
    [true],
    [false],
    [{ year: 2026 }],
    [['2026-01-05', '2026-01-06']],
    [1767571200000],
    [-20260105],
    [2026.01],
    [NaN],
    ['٢٠٢٦-٠١-٠٥'],
  ])('%j is none', (value) => {
    expect(parseDay(value).ok).toBe(false);
  });

  it('never throws, whatever the value', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseDay(value).ok === 'boolean'));
    fc.assert(
      fc.property(fc.string(), (value) => typeof parseDay(value, 'day-first').ok === 'boolean'),
    );
  });
});

describe('a yearly day', () => {
  it.each([
    ['1990-04-15', { year: 1990, month: 4, day: 15 }],
    ['19900415', { year: 1990, month: 4, day: 15 }],
    [19900415, { year: 1990, month: 4, day: 15 }],
    ['15 Apr 1990', { year: 1990, month: 4, day: 15 }],
    ['[[1990-04-15]]', { year: 1990, month: 4, day: 15 }],
    ['--04-15', { year: null, month: 4, day: 15 }],
    ['04-15', { year: null, month: 4, day: 15 }],
    ['0000-04-15', { year: null, month: 4, day: 15 }],
    [' --04-15 ', { year: null, month: 4, day: 15 }],
    ['--02-29', { year: null, month: 2, day: 29 }],
    ['1992-02-29', { year: 1992, month: 2, day: 29 }],
  ])('%s is read', (value, expected) => {
    expect(parseYearlyDay(value)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['1991-02-29'],
    ['--02-30'],
    ['04-31'],
    ['13-01'],
    ['--4-15'],
    ['4/15'],
    ['15/04/1990'],
    ['April'],
    [415],
    [true],
  ])('%s is refused', (value) => {
    expect(parseYearlyDay(value).ok).toBe(false);
  });

  it('with slashes is read in the order that settings name', () => {
    expect(parseYearlyDay('15/04/1990', 'day-first')).toEqual({
      ok: true,
      value: { year: 1990, month: 4, day: 15 },
    });
  });
});

describe('the day in the name of a note', () => {
  it.each([
    ['Daily/2026-11-22.md', '2026-11-22'],
    ['Meetings/2026-11-22 Coffee with Jo.md', '2026-11-22'],
    ['Coffee with Jo 2026-11-22.md', '2026-11-22'],
    ['Coffee (2026-11-22).md', '2026-11-22'],
    ['2026-02-30 Meeting.md', null],
    ['12026-11-22.md', null],
    ['2026-11-222.md', null],
    ['2026-11-22/Notes.md', null],
    ['20261122.md', null],
    ['Notes.md', null],
  ])('%s is %s', (path, expected) => {
    expect(dayInName(path)).toBe(expected);
  });
});
