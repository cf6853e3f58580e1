import { compareNames } from '../board/row';
import type { Contact } from '../contact';
import type { Day } from '../day';
import type { FollowUp } from '../follow-up';
import { isListed } from '../rules/guards';
import { acceptedOn, announcement, toldBy } from '../rules/reasons/announce';
import type { Situation } from '../situation';
import { nameOf } from '../text/company-name';

/** Who hears of an accepted offer first: people there, then those who helped, then everybody else. */
export const ROUND_GROUPS = ['company', 'helper', 'other'] as const;
export type RoundGroup = (typeof ROUND_GROUPS)[number];

/** Someone to tell of the accepted offer. */
export interface RoundPerson {
  readonly contact: Contact;
  readonly group: RoundGroup;
  /** The reason `announce` as it stood before they were told; always with a due day. */
  readonly followUp: FollowUp;
  /** The day they were told, or passed over; null: not yet. */
  readonly told: Day | null;
}

/** The round of telling everybody of an accepted offer, in the order to go by. */
export interface Round {
  readonly date: Day;
  readonly company: string | null;
  readonly people: readonly RoundPerson[];
  /** How many of them were told. */
  readonly told: number;
}

/** The round; null while no offer was accepted, or where its day is not noted. */
export function roundOf(contacts: readonly Contact[], situation: Situation): Round | null {
  const { search } = situation;
  const date = acceptedOn(search);
  if (date === null) return null;
  const people = contacts
    .filter(isListed)
    .map((contact) => roundPerson(contact, date, situation))
    .filter((person) => person !== null)
    .sort(comparePlaces);
  return {
    date,
    company: search.outcomeCompany && nameOf(search.outcomeCompany),
    people,
    told: people.filter(({ told }) => told !== null).length,
  };
}

function roundPerson(contact: Contact, date: Day, situation: Situation): RoundPerson | null {
  const followUp = announcement(contact, situation);
  if (followUp?.evidence.reason !== 'announce') return null;
  const { as } = followUp.evidence;
  const group = as === 'joining' ? 'company' : as;
  return { contact, group, followUp, told: toldBy(contact, date)?.day ?? null };
}

function comparePlaces(a: RoundPerson, b: RoundPerson): number {
  const byGroup = ROUND_GROUPS.indexOf(a.group) - ROUND_GROUPS.indexOf(b.group);
  const [due, other] = [a.followUp.due ?? '', b.followUp.due ?? ''];
  return byGroup || (due < other ? -1 : due > other ? 1 : compareNames(a.contact, b.contact));
}
