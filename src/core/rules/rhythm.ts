import { addCadence, cadenceDays, everyDays, type Cadence } from '../cadence';
import { isRelation, type Contact } from '../contact';
import { daysBetween, laterOf, type Day } from '../day';
import { isSkip, lastTouch, latest } from './history';
import { effectiveMode } from '../search';
import type { Rules } from '../settings';
import type { Situation } from '../situation';

/** The cadence that holds for a contact: their own, else the smallest default that applies; null: none. */
export function cadenceOf(contact: Contact, { search, settings }: Situation): Cadence | null {
  if (contact.cadence === 'never') return null;
  if (contact.cadence !== null) return contact.cadence;
  const defaults = defaultCadences(contact, settings.rules);
  if (defaults.length === 0) return null;
  const factor = effectiveMode(search) === 'maintaining' ? settings.rules.maintainingFactor : 1;
  return everyDays(Math.min(...defaults) * factor);
}

function defaultCadences(contact: Contact, rules: Rules): number[] {
  const applying: [boolean, number][] = [
    [isRelation(contact, 'reference'), rules.cadenceReference],
    [isRelation(contact, 'mentor'), rules.cadenceMentor],
    [isRelation(contact, 'recruiter'), rules.cadenceRecruiter],
    [contact.tie === 'strong', rules.cadenceStrong],
    [contact.tie === 'moderate', rules.cadenceModerate],
    [contact.tie === 'weak', rules.cadenceWeak],
  ];
  return applying.filter(([applies]) => applies).map(([, days]) => days);
}

/** The day a check-in counts from: the last touch, or a later `skipped (check-in)` or `(reconnect)`. */
export function restartDay(contact: Contact): Day | null {
  const touched = lastTouch(contact);
  const skipped = latest(contact, isSkip('check-in', 'reconnect'))?.day ?? null;
  return touched === null ? skipped : laterOf(touched, skipped);
}

/** The user's own word on when to be in touch next, until a touch reaches it; else null. */
export function pinnedDay(contact: Contact): Day | null {
  const { nextTouch } = contact;
  if (nextTouch === null) return null;
  const restart = restartDay(contact);
  return restart !== null && restart >= nextTouch ? null : nextTouch;
}

/** How contact with someone runs without a `next-touch`: from which day, how often, and when that is silence. */
export interface Rhythm {
  readonly from: Day;
  readonly cadence: Cadence;
  /** The length of one cadence in days. */
  readonly days: number;
  readonly due: Day;
  /** The longest silence, in days, that a check-in still answers; longer ones ask for `reconnect`. */
  readonly longest: number;
  readonly silent: boolean;
}

/** The rhythm of a contact with a cadence and a last touch; else null. */
export function rhythmOf(contact: Contact, situation: Situation): Rhythm | null {
  const { rules } = situation.settings;
  const cadence = cadenceOf(contact, situation);
  const from = lastTouch(contact) === null ? null : restartDay(contact);
  if (cadence === null || from === null) return null;
  const days = cadenceDays(cadence, from);
  const longest = Math.max(days * rules.reconnectCadences, rules.reconnectSilenceDays);
  const silent = daysBetween(from, situation.today) > longest;
  return { from, cadence, days, due: addCadence(from, cadence), longest, silent };
}
