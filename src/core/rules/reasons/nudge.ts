import { isRelation } from '../../contact';
import { addDays } from '../../day';
import { openRequest } from '../request';
import type { Reason } from './reason';

/** 4. A request is without an answer, and a nudge is still fine. */
export const nudge: Reason = {
  name: 'nudge',
  open(contact, situation) {
    const { rules } = situation.settings;
    const request = openRequest(contact, situation);
    if (!request || request.usedUp) return null;
    const wait = isRelation(contact, 'recruiter') ? rules.nudgeRecruiterDays : rules.nudgeDays;
    return {
      reason: 'nudge',
      due: addDays(request.last, wait),
      lateFrom: null,
      share: null,
      evidence: {
        reason: 'nudge',
        request: request.asked,
        nudges: request.nudges,
        last: request.last,
      },
    };
  },
};
