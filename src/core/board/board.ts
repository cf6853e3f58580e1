import { TIES, type Contact } from '../contact';
import { daysBetween, type Day } from '../day';
import type { FollowUp } from '../follow-up';
import { followUps } from '../rules/follow-ups';
import { isListed, isSnoozed } from '../rules/guards';
import { lastTouch } from '../rules/history';
import { compareNames, compareRows, isDue, makeRow, type ReconnectPlace, type Row } from './row';
import type { Search } from '../search';
import type { Settings } from '../settings';
import type { Situation } from '../situation';

/** The dashboard as a value: one row a person, in order, as of a day. */
export interface Board {
  readonly today: Day;
  readonly rows: readonly Row[];
}

/** A listed contact with its follow-ups, before `reconnect`'s places are given out. */
export interface Candidate {
  readonly contact: Contact;
  readonly followUps: readonly FollowUp[];
}

/** The board of all contacts that are not archived or do-not-contact. */
export function makeBoard(
  contacts: readonly Contact[],
  search: Search,
  settings: Settings,
  today: Day,
): Board {
  const situation = { search, settings, today };
  const candidates = contacts.filter(isListed).map((contact) => ({
    contact,
    followUps: followUps(contact, search, settings, today),
  }));
  const waiting = candidates
    .filter((candidate) => wantsToReconnect(candidate, today))
    .sort((a, b) => compareReconnects(a.contact, b.contact, today));
  const offered = new Set(waiting.slice(0, settings.rules.reconnectPlaces));
  const rows = candidates
    .map((candidate) => rowOf(candidate, offered.has(candidate), situation))
    .sort((a, b) => compareRows(a, b, today));
  return { today, rows };
}

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
export function compareReconnects(a: Contact, b: Contact, today: Day): number {
  return tieRank(a) - tieRank(b) || silence(b, today) - silence(a, today) || compareNames(a, b);
}

const tieRank = ({ tie }: Contact): number => (tie === null ? TIES.length : TIES.indexOf(tie));

function silence(contact: Contact, today: Day): number {
  const last = lastTouch(contact);
  return last === null ? 0 : daysBetween(last, today);
}

/** The people to write to today: the first of the late and due, as many as the setting says. */
export function todaysSet({ rows }: Board, settings: Settings): readonly Row[] {
  return rows
    .filter((row) => row.state === 'late' || row.state === 'due')
    .slice(0, settings.todaysSet);
}
