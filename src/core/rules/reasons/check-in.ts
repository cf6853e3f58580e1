import { cadenceDays } from '../../cadence';
import type { Contact } from '../../contact';
import { addDays, type Day } from '../../day';
import type { FollowUp } from '../../follow-up';
import { lastTouch } from '../history';
import { cadenceOf, pinnedDay, rhythmOf } from '../rhythm';
import { effectiveMode } from '../../search';
import type { Situation } from '../../situation';
import type { Reason } from './reason';

/** 10. It is time to be in touch again: the user's own day, else the cadence. */
export const checkIn: Reason = {
  name: 'check-in',
  open(contact, situation) {
    const pinned = pinnedDay(contact);
    if (pinned !== null) return onNextTouch(contact, pinned, situation);
    if (effectiveMode(situation.search) === 'paused') return null;
    const rhythm = rhythmOf(contact, situation);
    if (rhythm === null || rhythm.silent) return null;
    return {
      reason: 'check-in',
      due: rhythm.due,
      lateFrom: addDays(rhythm.due, Math.ceil(rhythm.days / 2)),
      share: rhythm.days,
      evidence: {
        reason: 'check-in',
        nextTouch: null,
        lastTouch: lastTouch(contact),
        cadence: rhythm.cadence,
        isUsual: contact.cadence === null,
      },
    };
  },
};

function onNextTouch(contact: Contact, nextTouch: Day, situation: Situation): FollowUp {
  const { rules } = situation.settings;
  const cadence = cadenceOf(contact, situation);
  const last = lastTouch(contact);
  const days = cadence && cadenceDays(cadence, last ?? nextTouch);
  return {
    reason: 'check-in',
    due: nextTouch,
    lateFrom: addDays(nextTouch, days === null ? rules.nextTouchLateDays : Math.ceil(days / 2)),
    share: days ?? rules.shareWithoutCadenceDays,
    evidence: { reason: 'check-in', nextTouch, lastTouch: last, cadence },
  };
}
