import { expect, test } from 'vitest';
import { parseTypedDay } from '../../../src/notes/value/typed-day';
import { day } from '../../builders/day';

const today = day('2026-11-22');

test.each([
  ['today', '2026-11-22'],
  [' Yesterday ', '2026-11-21'],
  ['tomorrow', '2026-11-23'],
  ['2026-11-20', '2026-11-20'],
  ['20 Nov 2026', '2026-11-20'],
  ['Nov 20, 2026', '2026-11-20'],
  ['[[2026-11-20]]', '2026-11-20'],
])('reads %s', (text, expected) => {
  expect(parseTypedDay(text, today)).toEqual({ ok: true, value: expected });
});

test.each(['', 'constructor', '__proto__', 'soon', '2026-02-30', '01/05/2026'])(
  'does not guess: %s',
  (text) => {
    expect(parseTypedDay(text, today).ok).toBe(false);
  },
);

test('reads slashed dates by the order that settings name', () => {
  expect(parseTypedDay('01/05/2026', today, 'day-first')).toEqual({
    ok: true,
    value: '2026-05-01',
  });
});

test.each([
  ['tomorrow', { latest: today }, 'This day is still ahead.'],
  ['yesterday', { earliest: today }, 'This day is already past.'],
  ['today', { earliest: day('2026-11-23') }, 'Expected 2026-11-23 or later.'],
  ['2026-11-30', { latest: day('2026-11-25') }, 'Expected 2026-11-25 or earlier.'],
])('says why a day is not taken: %s', (text, limits, expected) => {
  expect(parseTypedDay(text, today, null, limits)).toEqual({ ok: false, expected });
});

test('takes the days at the limits', () => {
  const limits = { earliest: today, latest: today };
  expect(parseTypedDay('today', today, null, limits)).toEqual({ ok: true, value: today });
});
