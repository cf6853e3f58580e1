import type { Contact } from '../../contact';
import { addDays, daysBetween } from '../../day';
import { hasAfter, isSkip, isVerb, latest } from '../history';
import { countedDetail, type Touch } from '../../touch';
import type { Reason } from './reason';

/** 3. A conversation, help or a no has not been thanked for. Source: thanks within 24 to 48 hours. */
export const thankYou: Reason = {
  name: 'thank-you',
  open(contact, { settings: { rules }, today }) {
    const touch = latest(contact, (entry) => callsForThanks(contact, entry));
    if (!touch || daysBetween(touch.day, today) > rules.thankYouLapseDays) return null;
    if (hasAfter(contact, touch, isVerb('thanked'))) return null;
    if (hasAfter(contact, touch, isSkip('thank-you'))) return null;
    return {
      reason: 'thank-you',
      due: addDays(touch.day, rules.thankYouDueDays),
      lateFrom: addDays(touch.day, rules.thankYouLateDays),
      share: null,
      evidence: { reason: 'thank-you', touch },
    };
  },
};

/** With people who know the user well, meeting is ordinary life unless the note says what it was. */
export function callsForThanks(contact: Contact, entry: Touch): boolean {
  if (entry.verb === 'got' || entry.verb === 'declined') return true;
  return entry.verb === 'met' && (contact.tie !== 'strong' || countedDetail(entry) !== null);
}
