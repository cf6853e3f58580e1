import type { Tie } from '../../core/contact';
import type { FollowUp, ReasonName } from '../../core/follow-up';

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

/** The reasons as chips have room for them. */
const REASON_CHIPS: Readonly<Record<Exclude<ReasonName, 'date'>, string>> = {
  promise: 'Promise',
  reply: 'Reply',
  'thank-you': 'Thank-you',
  nudge: 'Nudge',
  prepare: 'Reference',
  outcome: 'Outcome',
  announce: 'News',
  update: 'Update',
  'check-in': 'Check-in',
  reconnect: 'Reconnect',
};

/** A further reason as a chip names it. */
export function reasonChip({ evidence }: FollowUp): string {
  if (evidence.reason !== 'date') return REASON_CHIPS[evidence.reason];
  return evidence.kind === 'birthday' ? 'Birthday' : 'Anniversary';
}

/** The tie as a row says it. */
export const tieWords = (tie: Tie): string => TIES[tie];

const TIES: Readonly<Record<Tie, string>> = {
  weak: 'knows you a little',
  moderate: 'knows you',
  strong: 'knows you well',
};

/** Where in a note a problem is: "last-touch, line 4". */
export function problemPlace(property: string | null, line: number | null): string {
  return [property ?? 'note', ...(line === null ? [] : [`line ${String(line)}`])].join(', ');
}
