import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, plus, tenths } from '../../../src/core/network/decimal';

describe('a number of whole parts', () => {
  it.each([
    [0, 1, 0],
    [1, 4, 3],
    [21, 20, 11],
    [1, 20, 1],
    [49, 1000, 0],
    [7, 20, 4],
    [23, 20, 12],
    [7, 1, 70],
  ])('%i/%i is %i tenths, half up', (top, bottom, expected) => {
    expect(tenths(fraction(top, bottom))).toBe(expected);
  });

  it('is exact in sums: as many nths as n make one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const parts = Array.from({ length: count }, () => fraction(1, count));
        expect(parts.reduce(plus)).toEqual(fraction(1, 1));
      }),
    );
  });
});
