import type { Contact, Tie } from '../contact';
import { daysBetween, type Day } from '../day';
import type { Evidence, FollowUp } from '../follow-up';
import type { Opportunity } from '../search';
import type { Situation } from '../situation';
import { opportunitiesAt } from '../job/opportunity';
import { fold } from '../text/fold';
import type { Purpose } from '../template/record';

/** Days after which a thank-you says that it is late: within a week it still reads as prompt. */
export const LATE_THANKS_DAYS = 7;

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
  const details = detailsOf(followUp.evidence, contact, situation);
  return {
    purpose: followUp.reason,
    details: details.filter((detail) => detail !== null).map(fold),
    tie: contact.tie,
    relations: contact.relations,
  };
}

/** The occasion of a message nothing calls for: a request of that kind (`referral`), or any other purpose. */
export function occasionFor(purpose: Purpose, contact: Contact, detail: string | null): Occasion {
  const details = detail === null ? [] : [fold(detail)];
  return { purpose, details, tie: contact.tie, relations: contact.relations };
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
      return thanksDetails(evidence.touch, situation.today);
    case 'reply':
      return [evidence.touch.detail];
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

function thanksDetails(
  touch: { readonly verb: string; readonly day: Day; readonly detail: string | null },
  today: Day,
): readonly (string | null)[] {
  if (touch.verb === 'declined') return ['no', touch.detail];
  const late = daysBetween(touch.day, today) > LATE_THANKS_DAYS;
  return [late ? 'late' : null, touch.detail, touch.verb === 'got' ? 'help' : null];
}

function announceDetail(as: string, contact: Contact, { search }: Situation): string {
  if (as === 'joining') return 'joining';
  const turnedDown = opportunitiesAt(contact.company, search).some(
    (one) => one.stage === 'withdrawn',
  );
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
  return opportunitiesAt(contact.company, search).some(open) ? 'company' : null;
}
