import type { Contact } from '../contact';
import { daysBetween, type Day } from '../day';
import type { Situation } from '../situation';

/** Why a contact should not be asked for anything now. */
export type AskBound =
  | { readonly kind: 'no-asks'; readonly until: Day | null }
  | { readonly kind: 'declined'; readonly on: Day };

/** What speaks against a request to this contact: `no-asks`, or a no within 180 days; null: nothing. */
export function askBound(contact: Contact, { settings, today }: Situation): AskBound | null {
  const { noAsks } = contact;
  if (noAsks === true) return { kind: 'no-asks', until: null };
  if (noAsks !== false && noAsks > today) return { kind: 'no-asks', until: noAsks };
  const declined = contact.entries.filter((entry) => entry.verb === 'declined').at(-1);
  if (!declined) return null;
  const since = daysBetween(declined.day, today);
  if (since >= settings.rules.noAskAfterDeclineDays) return null;
  return { kind: 'declined', on: declined.day };
}

/** Whether a template with a request may be offered to the contact. Guard 8. */
export const mayAsk = (contact: Contact, situation: Situation): boolean =>
  askBound(contact, situation) === null;
