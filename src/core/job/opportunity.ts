import type { Contact } from '../contact';
import type { FollowUp } from '../follow-up';
import { isVerb, latest } from '../rules/history';
import type { Opportunity, Search } from '../search';
import { isSameCompany } from '../text/company-name';
import type { Touch } from '../touch';

/**
 * The opportunity a message is about: the one the follow-up names, or links to; else that of their latest
 * help or request; else one at their company that is still open, or one they helped with.
 */
export function opportunityFor(
  contact: Contact,
  search: Search,
  followUp: FollowUp | null,
): Opportunity | null {
  const evidence = followUp?.evidence;
  if (evidence && 'opportunity' in evidence) return evidence.opportunity;
  const linked = (touch: Touch | null): Opportunity | undefined =>
    search.opportunities.find((one) => touch?.links.includes(one.path));
  const touch = evidence && 'touch' in evidence ? evidence.touch : null;
  const request = evidence && 'request' in evidence ? evidence.request : null;
  const theirs = opportunitiesAt(contact, search).find(isOpen);
  const helped = search.opportunities.find(
    (one) => isOpen(one) && one.helpedBy.includes(contact.path),
  );
  return (
    linked(touch ?? request) ??
    linked(latest(contact, isVerb('asked', 'got'))) ??
    // An update goes to those who helped, about what they helped with.
    (evidence?.reason === 'update' ? (helped ?? theirs) : (theirs ?? helped)) ??
    null
  );
}

/** Whether an opportunity may still come to something: any stage up to an offer, or none named. */
export const isOpen = ({ stage }: Pick<Opportunity, 'stage'>): boolean =>
  stage !== 'accepted' && stage !== 'rejected' && stage !== 'withdrawn';

/** The opportunities at one of their companies. */
export const opportunitiesAt = (
  { companies }: Contact,
  { opportunities }: Search,
): readonly Opportunity[] =>
  opportunities.filter(({ company }) => companies.some((one) => isSameCompany(one, company)));
