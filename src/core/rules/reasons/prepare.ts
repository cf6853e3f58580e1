import { isRelation, type Contact } from '../../contact';
import { addBusinessDays, type Day } from '../../day';
import type { FollowUp } from '../../follow-up';
import { hasFrom, isSkip } from '../history';
import type { Opportunity } from '../../search';
import type { Rules } from '../../settings';
import { isOut } from '../../touch';
import { dueFirst, type Reason } from './reason';

const isSkipped = isSkip('prepare');

/** 5. An employer is about to call the references. */
export const prepare: Reason = {
  name: 'prepare',
  open: (contact, { search, settings }) =>
    search.outcome === 'accepted'
      ? null
      : dueFirst(
          search.opportunities
            .filter((opportunity) => isAsked(contact, opportunity))
            .map((opportunity) => toFollowUp(contact, opportunity, settings.rules))
            .filter((followUp) => followUp !== null),
        ),
};

function isAsked(contact: Contact, { stage, references }: Opportunity): boolean {
  if (stage !== 'references') return false;
  return references ? references.includes(contact.path) : isRelation(contact, 'reference');
}

function toFollowUp(contact: Contact, opportunity: Opportunity, rules: Rules): FollowUp | null {
  const since: Day | null = opportunity.stageDate;
  if (since === null) return null;
  if (hasFrom(contact, since, (entry) => isOut(entry) || isSkipped(entry))) return null;
  return {
    reason: 'prepare',
    due: addBusinessDays(since, rules.prepareDueBusinessDays),
    lateFrom: addBusinessDays(since, rules.prepareLateBusinessDays),
    share: null,
    evidence: { reason: 'prepare', opportunity },
  };
}
