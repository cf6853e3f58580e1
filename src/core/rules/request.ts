import type { Contact } from '../contact';
import { addDays, daysBetween, type Day } from '../day';
import { hasAfter, hasFrom, isSkip, isVerb, latest } from './history';
import type { Situation } from '../situation';
import { isTouch, type Touch } from '../touch';

/** The latest request that is still without an answer and has not lapsed. */
export interface OpenRequest {
  readonly asked: Touch;
  /** The day of the latest `asked` or `nudged`. */
  readonly last: Day;
  readonly nudges: number;
  /** Whether as many nudges came as courtesy allows. */
  readonly usedUp: boolean;
}

/** The rest a contact is given after a request whose nudges are used up. */
export interface Rest {
  readonly request: OpenRequest;
  /** The day the rest ends. */
  readonly until: Day;
  readonly over: boolean;
}

const isAnswer = isVerb('replied', 'met', 'got', 'declined');
const isNudgeSkip = isSkip('nudge');
const isRestSkip = isSkip('check-in', 'reconnect');

/** The contact's open request, or null when there is none, it was answered, or it has lapsed. */
export function openRequest(contact: Contact, { settings, today }: Situation): OpenRequest | null {
  const asked = latest(contact, isVerb('asked'));
  if (!asked) return null;
  if (hasAfter(contact, asked, (entry) => isAnswer(entry) || isNudgeSkip(entry))) return null;
  const nudges = contact.entries.slice(contact.entries.indexOf(asked) + 1).filter(isVerb('nudged'));
  const last = nudges.at(-1)?.day ?? asked.day;
  if (daysBetween(last, today) > settings.rules.requestLapseDays) return null;
  const most =
    contact.tie === 'weak' || contact.tie === null
      ? settings.rules.mostNudgesWeak
      : settings.rules.mostNudges;
  return { asked, last, nudges: nudges.length, usedUp: nudges.length >= most };
}

/** The contact's rest, under way or over without a touch since; null when there is none. */
export function restOf(contact: Contact, situation: Situation): Rest | null {
  const request = openRequest(contact, situation);
  if (!request?.usedUp) return null;
  const until = addDays(request.last, situation.settings.rules.restDays);
  if (hasFrom(contact, until, (entry) => isTouch(entry) || isRestSkip(entry))) return null;
  return { request, until, over: situation.today >= until };
}
