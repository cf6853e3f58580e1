import { daysBetween } from '../day';
import { isRelation, type Contact, type Tie } from '../contact';
import type { Evidence, FollowUp } from '../follow-up';
import type { Opportunity, Search } from '../search';
import type { Situation } from '../situation';
import { opportunitiesAt } from '../job/opportunity';
import { mayAsk } from '../rules/ask-bound';
import { isFirstTouch, isVerb } from '../rules/history';
import { canonicalWord } from '../text/folded';
import { hasWords } from '../text/phrases';
import type { Touch } from '../touch';
import type { Purpose } from '../template/record';

/** What a message is written for: the purpose, and what narrows it. */
export interface Occasion {
  readonly purpose: Purpose;
  /** Folded, the most telling first. */
  readonly details: readonly string[];
  readonly tie: Tie | null;
  readonly relations: readonly string[];
}

/** The occasion that a follow-up is. */
export function occasionOf(followUp: FollowUp, contact: Contact, situation: Situation): Occasion {
  const { evidence } = followUp;
  if (evidence.reason === 'prepare' && isToBeAffirmed(contact, situation))
    return occasionFor('ask', contact, ['affirm', 'reference']);
  return occasionFor(followUp.reason, contact, detailsOf(evidence, contact, situation));
}

/** The occasion of a message for that purpose and what narrows it, such as a request of a kind (`referral`). */
export function occasionFor(
  purpose: Purpose,
  contact: Contact,
  details: readonly (string | null)[],
): Occasion {
  return {
    purpose,
    details: details.filter((detail) => detail !== null).map(canonicalWord),
    tie: contact.tie,
    relations: contact.relations,
  };
}

/** Days after which a reference is asked again whether they still would. Product 2, 9.3. */
const AGREED_FOR_DAYS = 180;

/** A reference who has not said yes of late, or in this search, is asked first whether they still would. */
function isToBeAffirmed(contact: Contact, situation: Situation): boolean {
  if (!mayAsk(contact, situation)) return false;
  const { referenceAgreed } = contact;
  if (referenceAgreed === true) return false;
  if (referenceAgreed !== null)
    return daysBetween(referenceAgreed, situation.today) > AGREED_FOR_DAYS;
  const since = situation.search.started;
  const entries = contact.entries.filter(({ day }) => since === null || day >= since);
  const isReference = ({ detail }: Touch): boolean =>
    detail !== null &&
    ['reference', 'ref', 'recommendation'].some((word) => hasWords(detail, word));
  const asked = entries.findIndex((entry) => entry.verb === 'asked' && isReference(entry));
  const hasAnswer = asked >= 0 && entries.slice(asked + 1).some(isVerb('replied', 'met', 'got'));
  const hasGiven = entries.some((entry) => entry.verb === 'got' && isReference(entry));
  return !hasAnswer && !hasGiven;
}

function detailsOf(
  evidence: Evidence,
  contact: Contact,
  situation: Situation,
): readonly (string | null)[] {
  switch (evidence.reason) {
    case 'promise':
      return /\bintro(?:duc\w*)?\b/i.test(evidence.promise.text) ? ['introduction'] : [];
    case 'thank-you':
      return thanksDetails(evidence.touch, contact, situation.search);
    case 'reply':
      return replyDetails(evidence.touch, contact, situation.search);
    case 'nudge':
      // `close` last: what is left where nothing may be asked any more.
      return [evidence.nudges === 0 ? 'first' : 'second', evidence.request.detail, 'close'];
    case 'outcome':
      return [evidence.opportunity.stage];
    case 'announce':
      return [announceDetail(evidence.as, contact, situation)];
    case 'date':
      return [evidence.kind];
    case 'update':
      return [updateDetail(contact, situation)];
    case 'reconnect':
      return [evidence.rest === null ? null : 'rest'];
    case 'prepare':
    case 'check-in':
      return [];
  }
}

const EVENTS = [
  ...['event', 'fair', 'meetup', 'conference', 'summit', 'workshop', 'panel', 'talk', 'party'],
  ...['barbecue', 'reception', 'hackathon', 'seminar', 'webinar', 'reunion', 'wedding', 'festival'],
];

/** What thanks for a touch are narrowed by, the most telling first. */
export function thanksDetails(
  touch: Touch,
  contact: Contact,
  search: Search,
): readonly (string | null)[] {
  const { verb, detail } = touch;
  if (verb === 'declined')
    return [isEmployer(touch, contact, search) ? 'employer' : null, 'no', detail];
  if (verb === 'got') return [detail, 'help'];
  const isEvent = detail !== null && EVENTS.some((event) => hasWords(detail, event));
  return [isEvent && isFirstTouch(touch, contact) ? 'first meeting' : null, detail];
}

/** Whether a no came from those who decide about a job, not from a friend. */
function isEmployer({ detail, links }: Touch, contact: Contact, search: Search): boolean {
  const isAboutJob = ['job', 'role', 'application', 'position', 'interview'].some(
    (word) => detail !== null && hasWords(detail, word),
  );
  const theirs = opportunitiesAt(contact, search).some(({ path }) => links.includes(path));
  return isAboutJob || theirs || isRelation(contact, 'recruiter', 'hiring-manager');
}

/** An offer of help is one thing, that of a job another. */
function replyDetails(
  { detail, links }: Touch,
  contact: Contact,
  search: Search,
): readonly (string | null)[] {
  const says = (...words: readonly string[]): boolean =>
    detail !== null && words.some((word) => hasWords(detail, word));
  const isOfJob =
    says('job', 'role', 'position', 'contract', 'salary', 'work', 'formal', 'written') ||
    isRelation(contact, 'recruiter', 'hiring-manager') ||
    search.opportunities.some(({ path }) => links.includes(path));
  return [says('offer', 'offers', 'offered') && !isOfJob ? 'help offered' : null, detail];
}

function announceDetail(as: string, contact: Contact, { search }: Situation): string {
  if (as === 'joining') return 'joining';
  const turnedDown = opportunitiesAt(contact, search).some((one) => one.stage === 'withdrawn');
  return turnedDown ? 'declined' : 'elsewhere';
}

/** A decision put off is news for those who helped with it; else people like to hear of their own company. */
function updateDetail(contact: Contact, { search, today }: Situation): string | null {
  const open = (one: Opportunity): boolean =>
    one.stage === 'applied' || one.stage === 'interviewing' || one.stage === 'references';
  const overdue = (one: Opportunity): boolean =>
    one.decisionExpected !== null && one.decisionExpected < today;
  const helped = search.opportunities.filter((one) => one.helpedBy.includes(contact.path));
  if (helped.some((one) => open(one) && overdue(one))) return 'delay';
  return opportunitiesAt(contact, search).some(open) ? 'company' : null;
}
