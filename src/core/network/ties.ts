import { cadenceDays } from '../cadence';
import { TIES, type Contact, type Tie } from '../contact';
import { daysBetween } from '../day';
import { lastTouch } from '../rules/history';
import { cadenceOf } from '../rules/rhythm';
import type { Situation } from '../situation';
import type { Measure } from './measure';

/** How long ago the last touch was, by the cadence that holds. */
export const FRESHNESS = ['fresh', 'cooling', 'quiet', 'never'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** The ties, and `unset` for who has none. */
export const TIES_OR_UNSET = [...TIES, 'unset'] as const;
export type TieOrUnset = Tie | 'unset';

/** Days that stand for the cadence of who has none. */
const WITHOUT_CADENCE = 90;

/** How fresh the contact with someone is: within one cadence, within two, longer ago, or never. */
export function freshnessOf(person: Contact, situation: Situation): Freshness {
  const last = lastTouch(person);
  if (last === null) return 'never';
  const cadence = cadenceOf(person, situation);
  const days = cadence ? cadenceDays(cadence, last) : WITHOUT_CADENCE;
  const ago = daysBetween(last, situation.today);
  return ago <= days ? 'fresh' : ago <= 2 * days ? 'cooling' : 'quiet';
}

/** How many people there are by tie and freshness. */
export type Ties = Readonly<Record<TieOrUnset, Readonly<Record<Freshness, number>>>>;

/** Measures ties and freshness. */
export const ties: Measure<Ties> = ({ situation }) => {
  const none = (): Record<Freshness, number> => ({ fresh: 0, cooling: 0, quiet: 0, never: 0 });
  const counts = { strong: none(), moderate: none(), weak: none(), unset: none() };
  return {
    add(person) {
      counts[person.tie ?? 'unset'][freshnessOf(person, situation)] += 1;
    },
    value: () => counts,
  };
};
