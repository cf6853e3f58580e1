import { cadenceDays } from '../cadence';
import { isRelation, type Contact } from '../contact';
import { addDays, daysBetween, laterOf, skipWeekend, type Day } from '../day';
import type { FollowUp, ReasonName } from '../follow-up';
import { lastOut, lastTouch } from './history';
import { openRequest, restOf } from './request';
import { cadenceOf } from './rhythm';
import type { Situation } from '../situation';

/** Guard 1: people who are not to be written to, or are put away, have no row. */
export const isListed = (contact: Contact): boolean => !contact.doNotContact && !contact.archived;

/** Guard 2: a request went unanswered through every nudge, and its rest is not over. */
export function isResting(contact: Contact, situation: Situation): boolean {
  return restOf(contact, situation)?.over === false;
}

/** Guard 7: the user asked not to hear of this contact before a day that is still ahead. */
export function isSnoozed(contact: Contact, today: Day): boolean {
  return contact.snoozedUntil !== null && contact.snoozedUntil > today;
}

/** The user's own `next-touch`: guards 2 to 5 neither mute nor move it. */
function isPinned({ evidence }: FollowUp): boolean {
  return evidence.reason === 'check-in' && evidence.nextTouch !== null;
}

/** Guards 2 and 3: the reasons that stay shut while a request is open, or rests. */
function mutedReasons(contact: Contact, situation: Situation): readonly ReasonName[] {
  const request = openRequest(contact, situation);
  if (request && !request.usedUp) return ['update', 'check-in', 'reconnect'];
  const rest = restOf(contact, situation);
  if (!rest) return [];
  return rest.over ? ['update', 'check-in'] : ['date', 'update', 'check-in'];
}

/** Guard 4: the first day another message is not too soon; null where the reason does not mind. */
function soonest(followUp: FollowUp, contact: Contact, situation: Situation): Day | null {
  const spaced =
    isPaced(followUp.reason) || (followUp.reason === 'nudge' && contact.minGap !== null);
  const last = lastOut(contact);
  return spaced && last !== null ? addDays(last, gapDays(contact, situation)) : null;
}

function gapDays(contact: Contact, situation: Situation): number {
  if (contact.minGap !== null) return contact.minGap;
  const { rules } = situation.settings;
  const gap = isRelation(contact, 'recruiter') ? rules.gapRecruiterDays : rules.gapDays;
  const cadence = cadenceOf(contact, situation);
  const from = lastTouch(contact);
  return cadence && from ? Math.min(gap, cadenceDays(cadence, from)) : gap;
}

const isPaced = (reason: ReasonName): boolean =>
  reason === 'update' || reason === 'check-in' || reason === 'reconnect';

/** Guard 5: reasons that can wait for Monday. */
const avoidsWeekends = (reason: ReasonName): boolean => reason === 'nudge' || isPaced(reason);

/** Guards 4 and 5: the follow-up moved to a day on which it is fine; a check-in's late day moves with it. */
function moved(followUp: FollowUp, contact: Contact, situation: Situation): FollowUp {
  if (followUp.due === null || isPinned(followUp)) return followUp;
  const fine = laterOf(followUp.due, soonest(followUp, contact, situation));
  const weekday =
    situation.settings.moveWeekends && avoidsWeekends(followUp.reason) ? skipWeekend(fine) : fine;
  const shift = daysBetween(followUp.due, weekday);
  const lateFrom =
    followUp.reason === 'check-in' && followUp.lateFrom !== null
      ? addDays(followUp.lateFrom, shift)
      : followUp.lateFrom;
  return shift === 0 ? followUp : { ...followUp, due: weekday, lateFrom };
}

/** Guards 2 to 5: what may be written at all, and no sooner than is kind. */
export function guarded(
  followUps: readonly FollowUp[],
  contact: Contact,
  situation: Situation,
): FollowUp[] {
  const muted = mutedReasons(contact, situation);
  return followUps
    .filter((followUp) => isPinned(followUp) || !muted.includes(followUp.reason))
    .map((followUp) => moved(followUp, contact, situation));
}

/** Guard 7: nothing is due before the day a contact is snoozed until. */
export function snoozed(followUp: FollowUp, contact: Contact, today: Day): FollowUp {
  const { snoozedUntil } = contact;
  if (snoozedUntil === null || snoozedUntil <= today || followUp.due === null) return followUp;
  return followUp.due < snoozedUntil ? { ...followUp, due: snoozedUntil } : followUp;
}
