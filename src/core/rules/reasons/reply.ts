import { addBusinessDays, daysBetween } from '../../day';
import { hasAfter, isSkip, latest } from '../history';
import { isTouch } from '../../touch';
import type { Reason } from './reason';

/** 2. They replied, and nothing came after it. */
export const reply: Reason = {
  name: 'reply',
  open(contact, { settings: { rules }, today }) {
    const touch = latest(contact, isTouch);
    if (touch?.verb !== 'replied') return null;
    if (daysBetween(touch.day, today) > rules.replyLapseDays) return null;
    if (hasAfter(contact, touch, isSkip('reply'))) return null;
    return {
      reason: 'reply',
      due: addBusinessDays(touch.day, rules.replyDueBusinessDays),
      lateFrom: addBusinessDays(touch.day, rules.replyLateBusinessDays),
      share: null,
      evidence: { reason: 'reply', touch },
    };
  },
};
