import type { Contact } from '../../contact';
import type { FollowUp, ReasonName } from '../../follow-up';
import type { Situation } from '../../situation';

/** A reason to write: when it stands for a contact, and since when it is due. */
export interface Reason {
  readonly name: ReasonName;
  /** The reason as it stands before the guards, or null. Where several things open it, the one due first. */
  readonly open: (contact: Contact, situation: Situation) => FollowUp | null;
}

/** The follow-up due first; on the same day the one that comes first in the list. */
export function dueFirst(followUps: readonly FollowUp[]): FollowUp | null {
  return followUps.reduce<FollowUp | null>(
    (first, next) => (first === null || (next.due ?? '') < (first.due ?? '') ? next : first),
    null,
  );
}
