import type { Contact } from '../../contact';
import { addDays, daysBetween } from '../../day';
import type { FollowUp } from '../../follow-up';
import { hasFrom, isSkip, isVerb } from '../history';
import type { Opportunity, Search } from '../../search';
import type { Situation } from '../../situation';
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

function hasNews({ stage }: Opportunity, search: Search): boolean {
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
  if (hasFrom(contact, since, (entry) => isNews(entry) || isSkipped(entry))) return null;
  return {
    reason: 'outcome',
    due: addDays(since, rules.outcomeDueDays),
    lateFrom: addDays(since, rules.outcomeLateDays),
    share: null,
    evidence: { reason: 'outcome', opportunity },
  };
}
