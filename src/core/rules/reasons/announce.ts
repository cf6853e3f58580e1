import { isRelation, type Contact } from '../../contact';
import { addDays, daysBetween, type Day } from '../../day';
import type { FollowUp } from '../../follow-up';
import { isSkip, isVerb } from '../history';
import type { Search } from '../../search';
import type { Rules } from '../../settings';
import type { Situation } from '../../situation';
import { isTouch, type Touch } from '../../touch';
import { isSameCompany } from '../../text/company-name';
import type { Reason } from './reason';

const isNews = isVerb('updated', 'thanked', 'met');
const isSkipped = isSkip('announce');

/** 7. The search ended well, and someone who was part of it has not heard. */
export const announce: Reason = {
  name: 'announce',
  open(contact, situation) {
    const { search, settings, today } = situation;
    const day = acceptedOn(search);
    if (day === null || daysBetween(day, today) > settings.rules.announceLapseDays) return null;
    return toldBy(contact, day) ? null : announcement(contact, situation);
  },
};

/** The day an offer was accepted; null while none was, or where it is not noted. */
export const acceptedOn = ({ outcome, outcomeDate }: Search): Day | null =>
  outcome === 'accepted' ? outcomeDate : null;

/** The news of the accepted offer for a contact, told or not; null for who had no part in the search. */
export function announcement(contact: Contact, { search, settings }: Situation): FollowUp | null {
  const day = acceptedOn(search);
  if (day === null || !wasPartOf(contact, search, day)) return null;
  const as = standing(contact, search);
  const due = addDays(day, waitFor(as, settings.rules));
  return {
    reason: 'announce',
    due,
    lateFrom: addDays(due, settings.rules.announceLateDays),
    share: null,
    evidence: { reason: 'announce', company: search.outcomeCompany?.text ?? null, as, day },
  };
}

/** The first entry of that day or later by which a contact heard the news, or was passed over. */
export const toldBy = (contact: Contact, day: Day): Touch | null =>
  contact.entries.find((entry) => entry.day >= day && (isNews(entry) || isSkipped(entry))) ?? null;

type Standing = 'joining' | 'helper' | 'other';

function wasPartOf(contact: Contact, search: Search, until: Day): boolean {
  const { started } = search;
  return (
    isNamed(contact, search) ||
    contact.entries.some(
      (entry) => isTouch(entry) && entry.day <= until && (started === null || entry.day >= started),
    )
  );
}

/** Whether an opportunity names them as a helper or a reference. */
const isNamed = ({ path }: Contact, { opportunities }: Search): boolean =>
  opportunities.some(
    ({ helpedBy, references }) => helpedBy.includes(path) || references?.includes(path),
  );

function standing(contact: Contact, search: Search): Standing {
  if (contact.companies.some((one) => isSameCompany(one, search.outcomeCompany))) {
    return 'joining';
  }
  const helped = isNamed(contact, search) || contact.entries.some((entry) => entry.verb === 'got');
  return helped || isRelation(contact, 'reference', 'mentor', 'recruiter') ? 'helper' : 'other';
}

function waitFor(as: Standing, rules: Rules): number {
  if (as === 'joining') return rules.announceJoiningDays;
  return as === 'helper' ? rules.announceHelperDays : rules.announceOtherDays;
}
