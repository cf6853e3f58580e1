import type { ReasonName } from '../follow-up';
import type { Verb } from '../touch';

/** What answers a reason; where several things would, nothing is presumed. */
const ANSWERS: Readonly<Partial<Record<ReasonName, Verb>>> = {
  reply: 'wrote',
  'thank-you': 'thanked',
  nudge: 'nudged',
  prepare: 'updated',
  outcome: 'updated',
  announce: 'updated',
  date: 'congratulated',
  update: 'updated',
};

/** The verb that all of these reasons ask for; null where they differ, or ask for none. */
export function verbAskedFor(reasons: readonly (ReasonName | null)[]): Verb | null {
  const [first = null, ...others] = reasons.map((reason) => (reason && ANSWERS[reason]) ?? null);
  return others.every((verb) => verb === first) ? first : null;
}
