import type { Contact } from '../contact';
import type { Reach } from '../job/reach';
import type { Situation } from '../situation';

/** What every measure may go by, beside the contacts. */
export interface Ground {
  readonly situation: Situation;
  readonly reach: readonly Reach[];
}

/** A measure being taken: it is told of one contact after the other, in any order. */
export interface Tally<Value> {
  /** Takes a person: a contact who is neither archived nor not to be contacted. */
  readonly add?: (person: Contact) => void;
  /** Takes any other contact. */
  readonly addOther?: (contact: Contact) => void;
  readonly value: () => Value;
}

/** A measure of the network: begins a tally. */
export type Measure<Value> = (ground: Ground) => Tally<Value>;
