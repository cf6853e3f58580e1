import type { Rule } from '../../core/people/same-person';
import type { ImportEntry } from '../../notes/import/entry';

/** An entry without a name and an address. */
export const NOBODY = 'There is no name and no e-mail here.';

/** Two names that are only signs, such as an emoji. */
export const SAME_SIGN = 'A note already has this name.';

/** Why an entry may be somebody who is already there. */
export function matchWords(rule: Rule, other: string): string {
  if (rule === 2) return `The e-mail is that of ${other}, under another name.`;
  if (rule === 3) return `The phone is that of ${other}, under another name.`;
  return `${other} has the same name.`;
}

/** Why an entry is nobody. */
export function notAPerson({ name, company }: ImportEntry): string {
  const shown = name || company;
  return shown === ''
    ? 'This is a group or a company, not a person.'
    : `${shown} is a group or a company, not a person.`;
}
