import { addDays } from '../../day';
import type { FollowUp } from '../../follow-up';
import { lastTouch } from '../history';
import { restOf, type Rest } from '../request';
import { pinnedDay, rhythmOf } from '../rhythm';
import { effectiveMode } from '../../search';
import type { Day } from '../../day';
import type { Reason } from './reason';

/** 11. A long silence, or a rest that ends: time for a fresh start. */
export const reconnect: Reason = {
  name: 'reconnect',
  open(contact, situation) {
    const last = lastTouch(contact);
    if (last === null || pinnedDay(contact) !== null) return null;
    if (effectiveMode(situation.search) === 'paused') return null;
    const rest = restOf(contact, situation);
    if (rest) return toFollowUp(rest.until, last, rest);
    const rhythm = rhythmOf(contact, situation);
    if (!rhythm?.silent) return null;
    return toFollowUp(addDays(rhythm.from, rhythm.longest + 1), last, null);
  },
};

function toFollowUp(due: Day, last: Day, rest: Rest | null): FollowUp {
  return {
    reason: 'reconnect',
    due,
    lateFrom: null,
    share: null,
    evidence: {
      reason: 'reconnect',
      lastTouch: last,
      rest: rest && { request: rest.request.asked, nudges: rest.request.nudges, until: rest.until },
    },
  };
}
