import type { Outcome } from '../../app/actions';
import type { ReasonName } from '../../core/follow-up';
import type { Problem } from '../../core/problem';

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

/** Why nothing was written, for a notice. */
export function refusalWords(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first) return '';
  const name = first.path.split('/').at(-1)?.replace(/\.md$/, '') ?? first.path;
  const line = first.line === null ? '' : ` (line ${String(first.line)})`;
  const more = problems.length > 1 ? ` And ${String(problems.length - 1)} more.` : '';
  return `Not changed: ${name}${line}. ${first.message}${more}`;
}

/** What a step did, with what it could not do. */
export function outcomeWords(label: string, { done, refusals }: Outcome): string {
  if (done.length === 0) return refusalWords(refusals);
  return refusals.length === 0 ? `${label}.` : `${label}. ${refusalWords(refusals)}`;
}
