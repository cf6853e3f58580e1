import { makeBoard, type Board } from '../../src/core/board/board';
import type { Contact } from '../../src/core/contact';
import { rankOf, type FollowUp, type ReasonName } from '../../src/core/follow-up';
import type { Row } from '../../src/core/board/row';
import type { Search } from '../../src/core/search';
import type { Settings } from '../../src/core/settings';
import { aSearch } from './a-search';
import { day } from './day';
import { settings as someSettings } from './settings';

/** What surrounds the contacts of a test, where it is not the default. */
export interface Around {
  readonly search?: Search;
  readonly settings?: Settings;
}

/** The board of some contacts on a day. */
export function boardOf(contacts: readonly Contact[], today: string, around: Around = {}): Board {
  const { search = aSearch(), settings = someSettings() } = around;
  return makeBoard(contacts, { search, settings, today: day(today) });
}

/** The row of a contact who is alone on the board. */
export function rowOf(contact: Contact, today: string, around: Around = {}): Row {
  const [row] = boardOf([contact], today, around).rows;
  if (!row) throw new Error(`${contact.name} has no row`);
  return row;
}

/** Where a contact stands on a day, alone on the board: `late thank-you 2026-11-18`, or the state alone. */
export function standing(contact: Contact, today: string, around: Around = {}): string {
  return inWords(rowOf(contact, today, around));
}

/** A row as state, reason and due day. */
export function inWords({ state, followUp }: Row): string {
  return followUp ? `${state} ${reasonAndDay(followUp)}` : state;
}

/** The other reasons of a contact who is alone on the board: `['check-in 2026-12-01']`. */
export function alsoOf(contact: Contact, today: string, around: Around = {}): string[] {
  return rowOf(contact, today, around).also.map(reasonAndDay);
}

const reasonAndDay = ({ reason, due }: FollowUp): string => `${reason} ${due ?? 'undated'}`;

/** The names of the reasons that stand for a contact who is alone on the board, by rank. */
export function reasonsFor(contact: Contact, today: string, around: Around = {}): string[] {
  const { followUp, also } = rowOf(contact, today, around);
  const standing = followUp ? [followUp, ...also] : [];
  return standing.map(({ reason }) => reason).sort((a, b) => rankOf(a) - rankOf(b));
}

/** The due day of one reason of a contact who is alone on the board; null when it does not stand. */
export function dueOf(
  reason: ReasonName,
  contact: Contact,
  today: string,
  around: Around = {},
): string | null {
  return followUpOf(reason, contact, today, around)?.due ?? null;
}

/** One reason of a contact who is alone on the board; null when it does not stand. */
export function followUpOf(
  reason: ReasonName,
  contact: Contact,
  today: string,
  around: Around = {},
): FollowUp | null {
  const { followUp, also } = rowOf(contact, today, around);
  return [followUp, ...also].find((standing) => standing?.reason === reason) ?? null;
}
