import type { Contact } from '../contact';
import type { Day } from '../day';
import type { ReasonName } from '../follow-up';
import { isOut, isTouch, type Touch, type Verb } from '../touch';
import { canonicalWord } from '../text/folded';

/** The latest entry that passes the test, or null. */
export function latest(contact: Contact, test: (entry: Touch) => boolean): Touch | null {
  for (let at = contact.entries.length - 1; at >= 0; at -= 1) {
    const entry = contact.entries[at];
    if (entry && test(entry)) return entry;
  }
  return null;
}

/** Whether an entry that passes the test comes after `since` in the contact's order. */
export function hasAfter(contact: Contact, since: Touch, test: (entry: Touch) => boolean): boolean {
  return contact.entries.slice(contact.entries.indexOf(since) + 1).some(test);
}

/** Whether an entry that passes the test is dated `since` or later. */
export function hasFrom(contact: Contact, since: Day, test: (entry: Touch) => boolean): boolean {
  return contact.entries.some((entry) => entry.day >= since && test(entry));
}

/** Whether nothing with the contact came on a day before this touch. */
export const isFirstTouch = (touch: Touch, { entries }: Contact): boolean =>
  entries.every((entry) => !isTouch(entry) || entry.day >= touch.day);

/** A test for entries of these verbs. */
export function isVerb(...verbs: readonly Verb[]): (entry: Touch) => boolean {
  return (entry) => verbs.includes(entry.verb);
}

/** A test for `skipped (reason)` entries of one of these reasons. */
export function isSkip(...reasons: readonly ReasonName[]): (entry: Touch) => boolean {
  return (entry) =>
    entry.verb === 'skipped' &&
    entry.detail !== null &&
    reasons.some((reason) => canonicalWord(reason) === canonicalWord(entry.detail ?? ''));
}

/** The day of the latest touch. */
export function lastTouch(contact: Contact): Day | null {
  return latest(contact, isTouch)?.day ?? null;
}

/** The day of the latest touch with direction out or both. */
export function lastOut(contact: Contact): Day | null {
  return latest(contact, isOut)?.day ?? null;
}
