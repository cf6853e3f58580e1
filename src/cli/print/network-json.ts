import type { Contact } from '../../core/contact';
import { LIST_NAMES } from '../../core/network/lists';
import type { Network } from '../../core/network/network';

const paths = (people: readonly Contact[]): readonly string[] => people.map(({ path }) => path);

/** What `rapport network --json` prints: the measures, people as paths. */
export function networkJson(network: Network): object {
  return {
    ...network,
    lists: Object.fromEntries(LIST_NAMES.map((name) => [name, paths(network.lists[name])])),
    reach: network.reach.map(({ company, there, through }) => ({
      company,
      there: paths(there),
      through: paths(through),
    })),
  };
}
