import type { ReasonName } from '../../core/follow-up';

/** "Jo", "Jo and Li", "Jo, Li and 3 more". */
export function nameList(names: readonly string[]): string {
  const [first = '', second = '', ...rest] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first} and ${second}`;
  return `${first}, ${second} and ${String(rest.length)} more`;
}

/** What a reason is about, as a user would say it. */
export const REASON_WORDS: Readonly<Record<ReasonName, string>> = {
  promise: 'promise',
  reply: 'reply',
  'thank-you': 'thank-you',
  nudge: 'nudge',
  prepare: 'preparing a reference',
  outcome: 'telling how it went',
  announce: 'announcing the news',
  date: 'birthday or anniversary',
  update: 'update',
  'check-in': 'check-in',
  reconnect: 'reconnecting',
};
