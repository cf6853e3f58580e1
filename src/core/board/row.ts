import type { Contact } from '../contact';
import { addDays, daysBetween, type Day } from '../day';
import { rankOf, type FollowUp } from '../follow-up';
import { isResting, isSnoozed, snoozed } from '../rules/guards';
import { isTouch } from '../touch';
import type { Situation } from '../situation';
import { compareTexts } from '../text/collate';

/** Where a contact stands on the board, in the order the board lists them. */
export const STATES = [
  'late',
  'due',
  'soon',
  'waiting',
  'later',
  'resting',
  'snoozed',
  'new',
  'unsorted',
] as const;
export type State = (typeof STATES)[number];

/** One person on the board: where they stand, the reason that counts first, and the others. */
export interface Row {
  readonly contact: Contact;
  readonly state: State;
  readonly followUp: FollowUp | null;
  readonly also: readonly FollowUp[];
}

/** Whether a row asks for something today. */
export const isOpen = ({ state }: Row): boolean => state === 'late' || state === 'due';

/** Which of the two places for `reconnect` a contact has: none is needed, one is given, all are taken. */
export type ReconnectPlace = 'not-needed' | 'given' | 'taken';

/** The row of a contact from its follow-ups (after guards 2 to 5). */
export function makeRow(
  contact: Contact,
  followUps: readonly FollowUp[],
  place: ReconnectPlace,
  situation: Situation,
): Row {
  const { today } = situation;
  const standing = followUps
    .map((followUp) =>
      followUp.reason === 'reconnect' && place === 'taken' ? { ...followUp, due: null } : followUp,
    )
    .map((followUp) => snoozed(followUp, contact, today))
    .sort((a, b) => compareFollowUps(a, b, today));
  const [followUp = null, ...also] = standing;
  return { contact, state: stateOf(contact, standing, situation), followUp, also };
}

/** Those due today or earlier by rank, then the others soonest first, those without a due day last. */
function compareFollowUps(a: FollowUp, b: FollowUp, today: Day): number {
  const [aDue, bDue] = [isDue(a, today), isDue(b, today)];
  if (aDue !== bDue) return aDue ? -1 : 1;
  const byRank = rankOf(a.reason) - rankOf(b.reason);
  return aDue ? byRank : compareDue(a.due, b.due) || byRank;
}

/** Sooner days first, no day last. */
function compareDue(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Whether a follow-up is due on that day or was before it. */
export const isDue = ({ due }: FollowUp, today: Day): boolean => due !== null && due <= today;

/** The first state that fits. */
function stateOf(contact: Contact, followUps: readonly FollowUp[], situation: Situation): State {
  const { today, settings } = situation;
  const [first] = followUps;
  if (!first) return stateWithoutReason(contact);
  if (isSnoozed(contact, today)) return 'snoozed';
  if (isLate(first, today)) return 'late';
  if (isDue(first, today)) return 'due';
  if (first.reason === 'nudge') return 'waiting';
  if (first.due !== null && first.due <= addDays(today, settings.rules.soonDays)) return 'soon';
  const onlyRest = followUps.every((followUp) => followUp.reason === 'reconnect');
  return onlyRest && isResting(contact, situation) ? 'resting' : 'later';
}

function stateWithoutReason(contact: Contact): State {
  if (isUnsorted(contact)) return 'unsorted';
  return contact.entries.some(isTouch) ? 'later' : 'new';
}

function isLate({ due, lateFrom }: FollowUp, today: Day): boolean {
  return due !== null && lateFrom !== null && due < today && lateFrom <= today;
}

function isUnsorted({ tie, relations, cadence, nextTouch }: Contact): boolean {
  return tie === null && relations.length === 0 && cadence === null && nextTouch === null;
}

/** By name as a person would sort, then by path, so that the order is total. */
export function compareNames(a: Contact, b: Contact): number {
  return compareTexts(a.name, b.name) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

/** The board's order: state, reason, how far past due or how soon, name. */
export function compareRows(a: Row, b: Row, today: Day): number {
  return (
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    rowRank(a) - rowRank(b) ||
    compareUrgency(a.followUp, b.followUp, today) ||
    compareNames(a.contact, b.contact)
  );
}

const rowRank = ({ followUp }: Row): number =>
  followUp ? rankOf(followUp.reason) : Number.MAX_SAFE_INTEGER;

function compareUrgency(a: FollowUp | null, b: FollowUp | null, today: Day): number {
  if (!a || !b) return 0;
  if (isDue(a, today) && isDue(b, today)) return pastDue(b, today) - pastDue(a, today);
  return compareDue(a.due, b.due);
}

/** How far past due: in days, check-ins as a share of their cadence. */
function pastDue({ due, share }: FollowUp, today: Day): number {
  return due === null ? 0 : daysBetween(due, today) / (share ?? 1);
}
