import type { Contact } from '../contact';
import type { Day } from '../day';
import { reachOf } from '../job/reach';
import { isListed } from '../rules/guards';
import type { Situation } from '../situation';
import { balance } from './balance';
import { gaps } from './gaps';
import { lists } from './lists';
import type { Measure } from './measure';
import { pace } from './pace';
import { rating } from './rating';
import { reach } from './reach';
import { replies } from './replies';
import { thanks } from './thanks';
import { ties } from './ties';

/** Every measure, by the name it goes by, in the order they are told. */
const MEASURES = { ties, pace, thanks, replies, balance, lists, reach, gaps, rating };

type ValueOf<M> = M extends Measure<infer Value> ? Value : never;

/** The network as values, as of a day. */
export type Network = { readonly today: Day } & {
  readonly [Name in keyof typeof MEASURES]: ValueOf<(typeof MEASURES)[Name]>;
};

/** Measures the network in one pass over the contacts. */
export function networkOf(contacts: readonly Contact[], situation: Situation): Network {
  const people = contacts.filter(isListed);
  const ground = { situation, reach: reachOf(people, situation.search) };
  const tallies = Object.entries(MEASURES).map(([name, measure]) => ({
    name,
    tally: measure(ground),
  }));
  for (const contact of contacts) {
    const listed = isListed(contact);
    for (const { tally } of tallies) (listed ? tally.add : tally.addOther)?.(contact);
  }
  const values = tallies.map(({ name, tally }) => [name, tally.value()]);
  return { today: situation.today, ...Object.fromEntries(values) } as Network;
}
