import type { Contact } from '../../../src/core/contact';
import { networkOf, type Network } from '../../../src/core/network/network';
import type { Settings } from '../../../src/core/settings';
import type { Situation } from '../../../src/core/situation';
import { aSearch, type SearchSketch } from '../../builders/a-search';
import { day } from '../../builders/day';
import { settings as someSettings } from '../../builders/settings';

/** The day the tests of the network look at it: a Sunday. */
export const TODAY = '2026-11-22';

/** What surrounds the contacts. */
export const situationOf = (
  search: SearchSketch = {},
  today = TODAY,
  settings: Settings = someSettings(),
): Situation => ({ search: aSearch(search), settings, today: day(today) });

/** The network of some contacts. */
export const measured = (
  contacts: readonly Contact[],
  search: SearchSketch = {},
  today = TODAY,
): Network => networkOf(contacts, situationOf(search, today));
