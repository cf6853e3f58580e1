import type { Contact } from '../../contact';
import { addBusinessDays, addDays, type Day } from '../../day';
import type { FollowUp } from '../../follow-up';
import { isSkip, latest } from '../history';
import type { Promised } from '../../promise';
import type { Situation } from '../../situation';
import { dueFirst, type Reason } from './reason';

/** 1. A promise of the user's is open. */
export const promise: Reason = {
  name: 'promise',
  open: (contact, situation) =>
    dueFirst(
      contact.promises
        .filter((promised) => promised.whose === 'mine')
        .map((promised) => toFollowUp(promised, situation))
        .filter((followUp) => !isSkipped(contact, followUp.due)),
    ),
};

function toFollowUp(promised: Promised, { settings, today }: Situation): FollowUp {
  const dated =
    promised.due ??
    (promised.created && addBusinessDays(promised.created, settings.rules.promiseBusinessDays));
  return {
    reason: 'promise',
    due: dated ?? today,
    lateFrom: dated && addDays(dated, 1),
    share: null,
    evidence: { reason: 'promise', promise: promised, due: dated },
  };
}

/** A skip closes what was due by its day; what has no date is due today, so it is back tomorrow. */
function isSkipped(contact: Contact, due: Day | null): boolean {
  const skip = latest(contact, isSkip('promise'));
  return skip !== null && due !== null && due <= skip.day;
}
