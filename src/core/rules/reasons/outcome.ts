import type { Contact } from '../../contact';
import { addDays, daysBetween, type Day } from '../../day';
import type { FollowUp } from '../../follow-up';
import { hasFrom, isSkip, isVerb } from '../history';
import type { Opportunity, Search } from '../../search';
import type { Situation } from '../../situation';
import { isTouch, type Touch } from '../../touch';
import { dueFirst, type Reason } from './reason';

const isNews = isVerb('updated', 'thanked', 'met');
const isSkipped = isSkip('outcome');

/** 6. Someone who helped with an opportunity has not heard how it went. */
export const outcome: Reason = {
  name: 'outcome',
  open: (contact, situation) =>
    dueFirst(
      situation.search.opportunities
        .filter((opportunity) => hasNews(opportunity, situation.search))
        .filter((opportunity) => helpedWith(contact, opportunity))
        .map((opportunity) => toFollowUp(contact, opportunity, situation))
        .filter((followUp) => followUp !== null),
    ),
};

/** Once an offer is accepted, the announcement tells of it all. */
function hasNews({ stage }: Opportunity, search: Search): boolean {
  if (search.outcome === 'accepted') return false;
  if (stage === 'accepted') return search.outcome === null;
  return (
    stage === 'interviewing' || stage === 'offer' || stage === 'rejected' || stage === 'withdrawn'
  );
}

function helpedWith(contact: Contact, { path, helpedBy }: Opportunity): boolean {
  return (
    helpedBy.includes(contact.path) ||
    contact.entries.some((entry) => entry.verb === 'got' && entry.links.includes(path))
  );
}

function toFollowUp(
  contact: Contact,
  opportunity: Opportunity,
  { settings: { rules }, today }: Situation,
): FollowUp | null {
  const since = opportunity.stageDate;
  if (since === null || daysBetween(since, today) > rules.outcomeLapseDays) return null;
  if (hasFrom(contact, since, (entry) => hasTold(entry, since, opportunity.path))) return null;
  return {
    reason: 'outcome',
    due: addDays(since, rules.outcomeDueDays),
    lateFrom: addDays(since, rules.outcomeLateDays),
    share: null,
    evidence: { reason: 'outcome', opportunity },
  };
}

/** On the very day only an update, or a touch that says what it was about, can have been about this. */
function hasTold(entry: Touch, since: Day, path: string): boolean {
  if (isSkipped(entry)) return true;
  if (entry.day > since) return isNews(entry);
  return entry.verb === 'updated' || (isTouch(entry) && entry.links.includes(path));
}
