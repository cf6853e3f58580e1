import { TIES, type Contact } from '../contact';
import { daysBetween, type Day } from '../day';
import type { FollowUp } from '../follow-up';
import { followUps } from '../rules/follow-ups';
import { isListed, isSnoozed } from '../rules/guards';
import { lastTouch } from '../rules/history';
import type { Situation } from '../situation';
import { compareNames, compareRows, isDue, makeRow, type ReconnectPlace, type Row } from './row';

/** A listed contact with its follow-ups, before `reconnect`'s places are given out. */
export interface Candidate {
  readonly contact: Contact;
  readonly followUps: readonly FollowUp[];
}

/** Everyone on the board, in the orders that decide who stands where. */
export interface Ranking {
  readonly candidates: readonly Candidate[];
  /** Those for whom `reconnect` is due, in the order of guard 6. */
  readonly waiting: readonly Candidate[];
  /** One a candidate, in the board's order. */
  readonly rows: readonly Row[];
}

/** Ranks all contacts that are not archived or do-not-contact. */
export function rank(contacts: readonly Contact[], situation: Situation): Ranking {
  const { today } = situation;
  const candidates = contacts
    .filter(isListed)
    .map((contact) => ({ contact, followUps: followUps(contact, situation) }));
  const waiting = candidates
    .filter((candidate) => wantsToReconnect(candidate, today))
    .sort((a, b) => compareReconnects(a, b, today));
  const offered = new Set(placed(waiting, situation));
  const rows = candidates
    .map((candidate) => rowOf(candidate, offered.has(candidate), situation))
    .sort((a, b) => compareRows(a, b, today));
  return { candidates, waiting, rows };
}

/** Those of the waiting who get one of the places for `reconnect`. Guard 6. */
export const placed = (
  waiting: readonly Candidate[],
  { settings }: Situation,
): readonly Candidate[] => waiting.slice(0, settings.rules.reconnectPlaces);

/** The row of a candidate, told whether it has one of the places for `reconnect`. */
export function rowOf(candidate: Candidate, offered: boolean, situation: Situation): Row {
  const wants = wantsToReconnect(candidate, situation.today);
  const place: ReconnectPlace = !wants ? 'not-needed' : offered ? 'given' : 'taken';
  return makeRow(candidate.contact, candidate.followUps, place, situation);
}

/** Whether `reconnect` is due for the contact and not snoozed, so that it takes part in guard 6. */
export function wantsToReconnect({ contact, followUps: standing }: Candidate, today: Day): boolean {
  return (
    !isSnoozed(contact, today) &&
    standing.some((followUp) => followUp.reason === 'reconnect' && isDue(followUp, today))
  );
}

/** Guard 6: strongest tie first, then longest silence, then name. */
export function compareReconnects(
  { contact: a }: Candidate,
  { contact: b }: Candidate,
  today: Day,
): number {
  return tieRank(a) - tieRank(b) || silence(b, today) - silence(a, today) || compareNames(a, b);
}

const tieRank = ({ tie }: Contact): number => (tie === null ? TIES.length : TIES.indexOf(tie));

function silence(contact: Contact, today: Day): number {
  const last = lastTouch(contact);
  return last === null ? 0 : daysBetween(last, today);
}
