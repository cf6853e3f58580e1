import { daysBetween } from '../../../day';
import { latest } from '../../../rules/history';
import { isTouch, VERBS } from '../../../touch';
import { inBody, type CoachRule } from '../rule';

/** Days after which an exchange no longer warms a request. Practice: within the last 90 days. */
export const WARM_DAYS = 90;

/**
 * A request to someone with whom nothing went back and forth in 90 days. A nudge reminds of a warm one, and
 * with people never written to it is best to come straight out with it.
 */
export const requestCold: CoachRule = {
  id: 'request-cold',
  why: 'A hello without a request first makes the request a small step.',
  source: 'A hello first',
  english: true,
  check({ message: { contact }, purpose, requests, situation }) {
    const [first] = requests;
    if (!first || !contact || purpose === 'nudge' || !contact.entries.some(isTouch)) return [];
    const exchange = latest(
      contact,
      (entry) => isTouch(entry) && VERBS[entry.verb].direction !== 'out',
    );
    const warm = exchange !== null && daysBetween(exchange.day, situation.today) <= WARM_DAYS;
    return warm
      ? []
      : [inBody(`There was no exchange with them in the last ${WARM_DAYS} days.`, first)];
  },
};
