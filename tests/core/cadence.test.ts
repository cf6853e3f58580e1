import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCadence, cadenceDays, everyDays, type Cadence } from '../../src/core/cadence';
import { addMonths, daysBetween } from '../../src/core/day';
import { parseCadence, printCadence } from '../../src/notes/value/parse-cadence';
import { anyCadence, anyDay } from '../builders/arbitraries';
import { day } from '../builders/day';

const months = (count: number): Cadence => ({ unit: 'months', count });

describe('a cadence', () => {
  it.each<[string, Cadence, string, number]>([
    ['2026-11-22', everyDays(30), '2026-12-22', 30],
    ['2026-01-31', months(1), '2026-02-28', 28],
    ['2028-01-31', months(1), '2028-02-29', 29],
    ['2026-11-30', months(3), '2027-02-28', 90],
    ['2026-08-31', months(6), '2027-02-28', 181],
    ['2028-02-29', months(12), '2029-02-28', 365],
  ])('after %s with %j comes %s, %i days later', (from, cadence, to, days) => {
    expect(addCadence(day(from), cadence)).toBe(to);
    expect(cadenceDays(cadence, day(from))).toBe(days);
  });

  it('steps from the anchor, never from step to step', () => {
    const anchor = day('2026-01-31');
    expect([1, 2, 3].map((count) => addMonths(anchor, count))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  it('is as long as the days it takes', () => {
    fc.assert(
      fc.property(anyDay, anyCadence, (from, cadence) => {
        if (cadence === 'never') return;
        expect(daysBetween(from, addCadence(from, cadence))).toBe(cadenceDays(cadence, from));
        expect(cadenceDays(cadence, from)).toBeGreaterThan(0);
      }),
    );
  });

  it('reads back as it was printed', () => {
    fc.assert(
      fc.property(anyCadence, (cadence) => {
        expect(parseCadence(printCadence(cadence))).toEqual({ ok: true, value: cadence });
      }),
    );
  });
});
