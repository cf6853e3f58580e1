import type { Finding } from '../../../core/problem';

/** What came of a change to a note's text: the new text, or why nothing is written, as a finding for the user. */
export type Edited =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: Finding };

/** The change was made; this is the note's new text. */
export const edited = (text: string): Edited => ({ kind: 'edited', text });

/** Nothing is written, for the reason that the finding gives. */
export const refusedFor = (problem: Finding): Edited => ({ kind: 'refused', problem });

/** Nothing is written; `message` is the sentence that says why. */
export function refused(message: string, about: Partial<Omit<Finding, 'message'>> = {}): Edited {
  const { property = null, line = null, found = '' } = about;
  return refusedFor({ property, line, found, message });
}
