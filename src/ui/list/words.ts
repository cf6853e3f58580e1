import type { FollowUp } from '../../core/follow-up';
import { REASON_WORDS } from '../../core/words';

/** What the parts of a row and a group are called. */
export const LIST_WORDS = { also: 'Also', today: 'Today' } as const;

/** What each action on a row is called, by itself and with the person's name. */
export const ACTION_WORDS = {
  draft: { short: 'Draft', full: (name: string) => `Draft a message to ${name}` },
  log: { short: 'Log', full: (name: string) => `Log what happened with ${name}` },
  snooze: { short: 'Snooze', full: (name: string) => `Snooze ${name}` },
  skip: { short: 'Skip', full: (name: string) => `Skip ${name} this time` },
  open: { short: 'Open', full: (name: string) => `Open the note of ${name}` },
  more: { short: 'More', full: (name: string) => `More actions for ${name}` },
} as const;

/** How the checkbox of a row is called. */
export const selectWords = (name: string): string => `Select ${name}`;

/** A further reason as a chip names it. */
export function reasonChip({ evidence }: FollowUp): string {
  if (evidence.reason !== 'date') return REASON_WORDS[evidence.reason].chip;
  return evidence.kind === 'birthday' ? 'Birthday' : 'Anniversary';
}

/** Where in a note a problem is: "last-touch, line 4". */
export function problemPlace(property: string | null, line: number | null): string {
  return [property ?? 'note', ...(line === null ? [] : [`line ${String(line)}`])].join(', ');
}
