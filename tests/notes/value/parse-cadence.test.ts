import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCadence, printCadence } from '../../../src/notes/value/parse-cadence';

/** A cadence in words: `30 days`, `3 months`, `never`, or `refused`. */
function readCadence(value: unknown): string {
  const result = parseCadence(value);
  if (!result.ok) return 'refused';
  return result.value === 'never' ? 'never' : `${String(result.value.count)} ${result.value.unit}`;
}

describe('a cadence', () => {
  it.each([
    [90, '90 days'],
    ['90', '90 days'],
    [' 90 ', '90 days'],
    ['90d', '90 days'],
    ['90 d', '90 days'],
    ['90 days', '90 days'],
    ['1 day', '1 days'],
    ['every 90 days', '90 days'],
    ['2w', '14 days'],
    ['6 weeks', '42 days'],
    ['1 week', '7 days'],
    ['every 2 weeks', '14 days'],
    ['Every 2 Weeks', '14 days'],
    ['every  2  weeks', '14 days'],
    ['3mo', '3 months'],
    ['3 months', '3 months'],
    ['every 3 months', '3 months'],
    ['1 month', '1 months'],
    ['1y', '12 months'],
    ['2 years', '24 months'],
    ['every year', '12 months'],
    ['every day', '1 days'],
    ['every week', '7 days'],
    ['every month', '1 months'],
    ['P3M', '3 months'],
    ['p3m', '3 months'],
    ['P30D', '30 days'],
    ['P2W', '14 days'],
    ['P1Y', '12 months'],
    ['daily', '1 days'],
    ['weekly', '7 days'],
    ['biweekly', '14 days'],
    ['fortnightly', '14 days'],
    ['monthly', '1 months'],
    ['Monthly', '1 months'],
    ['bimonthly', '2 months'],
    ['quarterly', '3 months'],
    ['half-yearly', '6 months'],
    ['yearly', '12 months'],
    ['annually', '12 months'],
    [['30'], '30 days'],
    ['36525', '36525 days'],
  ])('%j is %s', (value, expected) => {
    expect(readCadence(value)).toBe(expected);
  });

  it.each(['never', 'Never', 'none', 'no', false, 'as needed'])('%j is none', (value) => {
    expect(readCadence(value)).toBe('never');
  });

  it.each([
    ['3m'],
    ['3 m'],
    ['every 3m'],
    [0],
    ['0'],
    ['0d'],
    ['0 months'],
    ['P0D'],
    [-5],
    ['-5'],
    ['-1w'],
    [1.5],
    ['1.5 weeks'],
    ['1e9'],
    [1e9],
    [1e30],
    [Infinity],
    [NaN],
    ['999999999999999999999'],
    ['200y'],
    ['36526'],
    ['every'],
    ['every 2'.concat(' fortnights')],
    ['sometimes'],
    ['two weeks'],
    ['2 w eeks'],
    ['w'],
    ['P3'],
    ['P1M2D'],
    ['PT3M'],
    ['2026-01-05'],
    ['30, 60'],
    [[30, 60]],
    [{ days: 30 }],
    ['constructor'],
    ['__proto__'],
  ])('%j is refused', (value) => {
    expect(readCadence(value)).toBe('refused');
  });

  it('of 3m asks back', () => {
    expect(parseCadence('3m')).toEqual({
      ok: false,
      expected: 'Months or minutes? Expected 3mo for three months.',
    });
  });

  it.each([
    [{ unit: 'days', count: 1 } as const, '1d'],
    [{ unit: 'days', count: 7 } as const, '1w'],
    [{ unit: 'days', count: 14 } as const, '2w'],
    [{ unit: 'days', count: 30 } as const, '30d'],
    [{ unit: 'days', count: 45 } as const, '45d'],
    [{ unit: 'months', count: 1 } as const, '1mo'],
    [{ unit: 'months', count: 12 } as const, '12mo'],
    ['never' as const, 'never'],
  ])('%j is written as %s', (cadence, expected) => {
    expect(printCadence(cadence)).toBe(expected);
  });

  it('never throws, whatever the value', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseCadence(value).ok === 'boolean'));
    fc.assert(fc.property(fc.string(), (value) => typeof parseCadence(value).ok === 'boolean'));
  });
});
