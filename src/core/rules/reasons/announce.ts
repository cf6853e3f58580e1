import { companiesOf, isRelation, type Contact } from '../../contact';
import { addDays, daysBetween, type Day } from '../../day';
import { hasFrom, isSkip, isVerb } from '../history';
import type { Search } from '../../search';
import type { Rules } from '../../settings';
import { isTouch } from '../../touch';
import { isSameCompany } from '../../text/company-name';
import type { Reason } from './reason';

const isNews = isVerb('updated', 'thanked', 'met');
const isSkipped = isSkip('announce');

/** 7. The search ended well, and someone who was part of it has not heard. */
export const announce: Reason = {
  name: 'announce',
  open(contact, { search, settings: { rules }, today }) {
    const day = search.outcome === 'accepted' ? search.outcomeDate : null;
    if (day === null || daysBetween(day, today) > rules.announceLapseDays) return null;
    if (!wasPartOf(contact, search.started, day)) return null;
    if (hasFrom(contact, day, (entry) => isNews(entry) || isSkipped(entry))) return null;
    const as = standing(contact, search);
    const due = addDays(day, waitFor(as, rules));
    return {
      reason: 'announce',
      due,
      lateFrom: addDays(due, rules.announceLateDays),
      share: null,
      evidence: { reason: 'announce', company: search.outcomeCompany?.text ?? null, as, day },
    };
  },
};

type Standing = 'joining' | 'helper' | 'other';

function wasPartOf(contact: Contact, started: Day | null, until: Day): boolean {
  return contact.entries.some(
    (entry) => isTouch(entry) && entry.day <= until && (started === null || entry.day >= started),
  );
}

function standing(contact: Contact, search: Search): Standing {
  if (companiesOf(contact).some((one) => isSameCompany(one, search.outcomeCompany))) {
    return 'joining';
  }
  const helped = contact.entries.some((entry) => entry.verb === 'got');
  return helped || isRelation(contact, 'reference', 'mentor', 'recruiter') ? 'helper' : 'other';
}

function waitFor(as: Standing, rules: Rules): number {
  if (as === 'joining') return rules.announceJoiningDays;
  return as === 'helper' ? rules.announceHelperDays : rules.announceOtherDays;
}
