import type { Day } from './day';
import type { Search } from './search';
import type { Settings } from './settings';

/** Everything beside the contact that decides who is due: the search, the user's numbers, the day. */
export interface Situation {
  readonly search: Search;
  readonly settings: Settings;
  readonly today: Day;
}
