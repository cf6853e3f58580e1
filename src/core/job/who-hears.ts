import { compareNames } from '../board/row';
import type { Contact } from '../contact';
import type { FollowUp } from '../follow-up';
import { isListed, snoozed } from '../rules/guards';
import { outcome } from '../rules/reasons/outcome';
import { prepare } from '../rules/reasons/prepare';
import type { Opportunity } from '../search';
import type { Situation } from '../situation';

/** Someone who should hear how it stands with an opportunity. */
export interface Listener {
  readonly contact: Contact;
  /** The reason `prepare` or `outcome`, which stands because of that opportunity. */
  readonly followUp: FollowUp;
}

/** The people for whom a reason stands because of this opportunity as it is now, soonest due first. */
export function whoHears(
  contacts: readonly Contact[],
  opportunity: Opportunity,
  situation: Situation,
): readonly Listener[] {
  const { search, today } = situation;
  // With no other opportunity about, whatever stands stands because of this one.
  const alone = { ...situation, search: { ...search, opportunities: [opportunity] } };
  return contacts
    .filter(isListed)
    .flatMap((contact) =>
      [prepare, outcome].flatMap((reason) => {
        const followUp = reason.open(contact, alone);
        return followUp ? [{ contact, followUp: snoozed(followUp, contact, today) }] : [];
      }),
    )
    .sort(compareListeners);
}

function compareListeners(a: Listener, b: Listener): number {
  const [due, other] = [a.followUp.due ?? '', b.followUp.due ?? ''];
  return due < other ? -1 : due > other ? 1 : compareNames(a.contact, b.contact);
}
