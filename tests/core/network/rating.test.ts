import { describe, expect, it } from 'vitest';
import { isRatingDue, shapeOf } from '../../../src/core/network/rating';
import { day } from '../../builders/day';
import { measured } from './network';

describe('the rating', () => {
  it('holds those up to today', () => {
    const ratings = [
      { day: day('2026-10-01'), score: 3 },
      { day: day('2026-11-22'), score: 4 },
      { day: day('2026-11-23'), score: 5 },
    ];
    expect(measured([], { ratings }).rating).toEqual(ratings.slice(0, 2));
  });

  it.each([
    [5, 'in great shape'],
    [4, 'worth enhancing'],
    [3, 'worth enhancing'],
    [2, 'time to rebuild'],
    [0, 'time to rebuild'],
  ])('of %i means: %s', (score, shape) => {
    expect(shapeOf(score)).toBe(shape);
  });

  it('is asked for again after 90 days', () => {
    const ratings = [{ day: day('2026-08-24'), score: 3 }];
    expect(isRatingDue([], day('2026-11-22'))).toBe(true);
    expect(isRatingDue(ratings, day('2026-11-21'))).toBe(false);
    expect(isRatingDue(ratings, day('2026-11-22'))).toBe(true);
  });
});
