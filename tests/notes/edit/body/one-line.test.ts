import { describe, expect, it } from 'vitest';
import { readOneLine } from '../../../../src/notes/edit/body/one-line';
import { day } from '../../../builders/day';

/** A Wednesday. */
const TODAY = day('2026-11-25');

describe('a touch in one line', () => {
  it.each([
    ['met (coffee): she offered help', '2026-11-25 met (coffee): she offered help', 'met'],
    ['today met Jo', '2026-11-25 met Jo', 'met'],
    ['yesterday: thanked', '2026-11-24: thanked', 'thanked'],
    ['Yesterday coffee with Jo', '2026-11-24 coffee with Jo', 'met'],
    ['3 days ago asked (referral)', '2026-11-22 asked (referral)', 'asked'],
    ['1 day ago met', '2026-11-24 met', 'met'],
    ['0 days ago met', '2026-11-25 met', 'met'],
    ['tuesday met', '2026-11-24 met', 'met'],
    ['Wednesday met', '2026-11-18 met', 'met'],
    ['thursday talk about work', '2026-11-19 talk about work', null],
    ['mon: met', '2026-11-23: met', 'met'],
    ['sat met Jo', '2026-11-21 met Jo', 'met'],
    ['Fri – met', '2026-11-20 – met', 'met'],
    ['sat with Jo for lunch', '2026-11-25 sat with Jo for lunch', 'touch'],
    ['sun was out', '2026-11-25 sun was out', 'touch'],
    ['Sunday’s meeting', '2026-11-25 Sunday’s meeting', 'touch'],
    ['todays plan', '2026-11-25 todays plan', 'touch'],
    ['2026-11-20 met', '2026-11-20 met', 'met'],
    ['2026-11-20: met', '2026-11-20: met', 'met'],
    ['20 Nov 2026 met', '2026-11-20 met', 'met'],
    ['Nov 20, 2026: met', '2026-11-20: met', 'met'],
    ['2026/11/20 met', '2026-11-20 met', 'met'],
    ['2026.11.20 met', '2026-11-20 met', 'met'],
    ['20261120 met', '2026-11-20 met', 'met'],
    ['[[2026-11-20]] met', '2026-11-20 met', 'met'],
    ['[[Daily/2026-11-20|Fri]]: met', '2026-11-20: met', 'met'],
    ['met\nJo\r\n%% x', '2026-11-25 met Jo %\\% x', 'met'],
    ['2 offers came', '2026-11-25 2 offers came', 'touch'],
    ['liked a post', '2026-11-25 liked a post', 'social'],
    ['yesterday', '2026-11-24', 'touch'],
  ])('%j is written as %j', (typed, line, verb) => {
    const result = readOneLine(typed, TODAY);
    if (!result.ok) throw new Error(result.expected);
    expect(result.value.line).toBe(line);
    expect(result.value.day).toBe(line.slice(0, 10));
    if (verb !== null) expect(result.value.verb).toBe(verb);
  });

  it.each([
    ['', 'Say what happened'],
    [' \n ', 'Say what happened'],
    ['2026-11-26 met', 'still ahead'],
    ['2027-01-01', 'still ahead'],
    ['2026-02-30 met', 'no such day'],
    ['30 Feb 2026: met', null],
    ['05/06/2026 met', 'Day or month first?'],
  ])('%j is refused', (typed, why) => {
    const result = readOneLine(typed, TODAY);
    if (why === null) return;
    expect(result.ok ? '' : result.expected).toContain(why);
  });

  it('reads slashed dates by the settings', () => {
    const result = readOneLine('05/06/2026 met', TODAY, 'day-first');
    expect(result.ok && result.value.line).toBe('2026-06-05 met');
  });
});
