import type { Contact } from '../contact';
import { daysBetween, type Day } from '../day';
import type { Rules } from '../settings';

/** Why a contact should not be asked for anything now. */
export type AskBound =
  | { readonly kind: 'no-asks'; readonly until: Day | null }
  | { readonly kind: 'declined'; readonly on: Day };

/** What speaks against a request to this contact: `no-asks`, or a no within 180 days; null: nothing. */
export function askBound(
  contact: Contact,
  today: Day,
  rules: Pick<Rules, 'noAskAfterDeclineDays'>,
): AskBound | null {
  const { noAsks } = contact;
  if (noAsks === true) return { kind: 'no-asks', until: null };
  if (noAsks !== false && noAsks > today) return { kind: 'no-asks', until: noAsks };
  const declined = contact.entries.filter((entry) => entry.verb === 'declined').at(-1);
  if (!declined || daysBetween(declined.day, today) >= rules.noAskAfterDeclineDays) return null;
  return { kind: 'declined', on: declined.day };
}

/** Whether a template with a request may be offered to the contact. Guard 8. */
export const mayAsk = (
  contact: Contact,
  today: Day,
  rules: Pick<Rules, 'noAskAfterDeclineDays'>,
): boolean => askBound(contact, today, rules) === null;
