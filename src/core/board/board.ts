import type { Contact } from '../contact';
import type { Day } from '../day';
import type { Situation } from '../situation';
import { rank } from './ranking';
import type { Row } from './row';

/** The dashboard as a value: one row a person, in order, as of a day. */
export interface Board {
  readonly today: Day;
  readonly rows: readonly Row[];
}

/** The board of all contacts that are not archived or do-not-contact. */
export const makeBoard = (contacts: readonly Contact[], situation: Situation): Board => ({
  today: situation.today,
  rows: rank(contacts, situation).rows,
});
