import { daysBetween, type Day } from '../day';
import type { Rating } from '../search';
import type { Measure } from './measure';

/** The ratings up to today, oldest first, as they stand in the job-search note. */
export const rating: Measure<readonly Rating[]> = ({ situation: { search, today } }) => ({
  value: () => search.ratings.filter(({ day }) => day <= today),
});

/** What a rating says of the network. */
export type Shape = 'in great shape' | 'worth enhancing' | 'time to rebuild';

/** What a score of 0 to 5 says of the network. */
export function shapeOf(score: number): Shape {
  if (score >= 5) return 'in great shape';
  return score >= 3 ? 'worth enhancing' : 'time to rebuild';
}

/** Days after which the network is worth another rating. */
const AGAIN_DAYS = 90;

/** Whether it is time to rate the network, for the first time or again. */
export function isRatingDue(ratings: readonly Rating[], today: Day): boolean {
  const last = ratings.at(-1);
  return last === undefined || daysBetween(last.day, today) >= AGAIN_DAYS;
}
