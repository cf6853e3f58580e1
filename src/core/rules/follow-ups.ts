import type { Contact } from '../contact';
import type { FollowUp } from '../follow-up';
import { guarded } from './guards';
import { ALL_REASONS } from './reasons/all';
import type { Situation } from '../situation';

/**
 * Every reason to write to a contact, by rank, after guards 2 to 5. What depends on the whole board
 * (`reconnect`'s two places) and snoozing come with the rows.
 */
export function followUps(contact: Contact, situation: Situation): FollowUp[] {
  const standing = ALL_REASONS.map((reason) => reason.open(contact, situation));
  return guarded(
    standing.filter((followUp) => followUp !== null),
    contact,
    situation,
  );
}
