import type { Contact } from '../contact';
import { addDays, daysBetween, type Day } from '../day';
import { hasFrom, isSkip, isVerb, latest } from './history';
import type { Search } from '../search';
import type { Rules } from '../settings';
import type { Situation } from '../situation';
import { isTouch, type Touch } from '../touch';

/** One request, with what came of it before the next one was made. */
export interface Request {
  readonly asked: Touch;
  /** Their answer: the first `replied`, `met`, `got` or `declined`. */
  readonly answer: Touch | null;
  /** What closed it though nobody answered: a `skipped (nudge)`, or a search that is over. */
  readonly closedBy: 'skip' | 'outcome' | null;
  /** The day of the latest `asked` or `nudged`. */
  readonly last: Day;
  readonly nudges: number;
  /** Whether as many nudges came as courtesy allows. */
  readonly usedUp: boolean;
  /** Whether it is so long ago that it counts no more. */
  readonly lapsed: boolean;
  /** The day the rest ends that a request calls for once its nudges are used up. */
  readonly restUntil: Day;
}

/** The rest a contact is given after a request whose nudges are used up. */
export interface Rest {
  readonly request: Request;
  /** The day the rest ends. */
  readonly until: Day;
  readonly over: boolean;
}

const isNudged = isVerb('nudged');
const isAnswer = isVerb('replied', 'met', 'got', 'declined');
const isNudgeSkip = isSkip('nudge');
const isRestSkip = isSkip('check-in', 'reconnect');

/** Every request made of a contact, oldest first. */
export function requestsOf(contact: Contact, situation: Situation): readonly Request[] {
  const { entries } = contact;
  const requests: Request[] = [];
  let after: Touch[] = [];
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined) continue;
    if (entry.verb !== 'asked') {
      after.unshift(entry);
      continue;
    }
    requests.unshift(readRequest(entry, after, contact, situation));
    after = [];
  }
  return requests;
}

/** The contact's latest request while it is without an answer; null when there is none, or it has lapsed. */
export function openRequest(contact: Contact, situation: Situation): Request | null {
  const { entries } = contact;
  const asked = latest(contact, isVerb('asked'));
  if (asked === null) return null;
  const after = entries.slice(entries.indexOf(asked) + 1);
  const request = readRequest(asked, after, contact, situation);
  return isOpen(request) ? request : null;
}

/** Whether a request still waits for its answer. */
export const isOpen = ({ answer, closedBy, lapsed }: Request): boolean =>
  answer === null && closedBy === null && !lapsed;

function readRequest(
  asked: Touch,
  after: readonly Touch[],
  { tie }: Contact,
  { search, settings: { rules }, today }: Situation,
): Request {
  const nudges = after.filter(isNudged);
  const last = nudges.at(-1)?.day ?? asked.day;
  return {
    asked,
    answer: after.find(isAnswer) ?? null,
    closedBy: after.some(isNudgeSkip) ? 'skip' : isOver(asked, search) ? 'outcome' : null,
    last,
    nudges: nudges.length,
    usedUp: nudges.length >= mostNudges(tie, rules),
    lapsed: daysBetween(last, today) > rules.requestLapseDays,
    restUntil: addDays(last, rules.restDays),
  };
}

const mostNudges = (tie: Contact['tie'], rules: Rules): number =>
  tie === 'weak' || tie === null ? rules.mostNudgesWeak : rules.mostNudges;

/** With an accepted offer nobody waits any more for what was asked until then. */
const isOver = ({ day }: Touch, { outcome, outcomeDate }: Search): boolean =>
  outcome === 'accepted' && (outcomeDate === null || day <= outcomeDate);

/** The contact's rest, under way or over without a touch since; null when there is none. */
export function restOf(contact: Contact, situation: Situation): Rest | null {
  const request = openRequest(contact, situation);
  if (!request?.usedUp) return null;
  const until = request.restUntil;
  if (hasFrom(contact, until, (entry) => isTouch(entry) || isRestSkip(entry))) return null;
  return { request, until, over: isRestOver(request, situation) };
}

/** Whether the nudges of a request are used up and the rest after them is over. */
export const isRestOver = ({ usedUp, restUntil }: Request, { today }: Situation): boolean =>
  usedUp && today >= restUntil;
