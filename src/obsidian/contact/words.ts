import type { ReasonName } from '../../core/follow-up';
import type { Verb } from '../../core/touch';
import { REASON_WORDS } from '../../core/words';

/** "Jo", "Jo and Li", "Jo, Li and 3 more". */
export function nameList(names: readonly string[]): string {
  const [first = '', second = '', ...rest] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first} and ${second}`;
  return `${first}, ${second} and ${String(rest.length)} more`;
}

/** What was done, about those it was done for; `many`: more than one of them. */
export type DoneWords = (names: string, many: boolean) => string;

/** What is said after each action, and what undoing it is called by. */
export const DONE = {
  woken: (names, many) => `${names} ${many ? 'are' : 'is'} back in the list`,
  nextTime: (names) => `Set the next time with ${names}`,
  cadence: (names) => `Set the cadence for ${names}`,
  paused: (names) => `Paused check-ins with ${names}`,
  tie: (names) => `Set the tie with ${names}`,
  relation: (names) => `Set the relation with ${names}`,
  promised: (names) => `Added a promise to ${names}`,
  ticked: (names) => `Ticked a promise to ${names}`,
  shut: (names, many) => `${names} ${many ? 'are' : 'is'} no longer suggested`,
  allowed: (names) => `${names} may be suggested again`,
  archived: (names) => `Archived ${names}`,
  broughtBack: (names) => `Brought back ${names}`,
} as const satisfies Readonly<Record<string, DoneWords>>;

/** What is said after a log. */
export const loggedWords =
  (verb: Verb): DoneWords =>
  (names) =>
    `Logged for ${names}: ${verb === 'touch' ? 'in touch' : verb}`;

/** What is said after a skip; null: of several reasons. */
export const skippedWords =
  (reason: ReasonName | null): DoneWords =>
  (names) =>
    `Skipped for ${names}${reason === null ? '' : `: ${REASON_WORDS[reason].said}`}`;

/** What is said after a snooze. */
export const snoozedWords =
  (until: string): DoneWords =>
  (names) =>
    `${names}: not before ${until}`;

/** Why skipping did nothing. */
export const nothingToSkip = (names: string): string =>
  `Nothing is due for ${names}, so there is nothing to skip.`;
