import { addDays, laterOf } from '../../day';
import { isSkip, isVerb, lastOut, latest } from '../history';
import { effectiveMode } from '../../search';
import type { Reason } from './reason';

const isPart = isVerb('got', 'asked');

/** 9. Someone who helped or was asked has had no news of the search for long. */
export const update: Reason = {
  name: 'update',
  open(contact, { search, settings: { rules } }) {
    if (effectiveMode(search) !== 'searching') return null;
    const { started } = search;
    const help = latest(
      contact,
      (entry) => isPart(entry) && (started === null || entry.day >= started),
    );
    if (!help) return null;
    const last = lastOut(contact) ?? help.day;
    const from = laterOf(last, latest(contact, isSkip('update'))?.day ?? null);
    return {
      reason: 'update',
      due: addDays(from, rules.updateDueDays),
      lateFrom: addDays(from, rules.updateLateDays),
      share: null,
      evidence: { reason: 'update', help, last },
    };
  },
};
