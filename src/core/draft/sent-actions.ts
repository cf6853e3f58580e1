import type { Action, LogAction } from '../action';
import type { Contact } from '../contact';
import type { Day } from '../day';
import type { SentStep } from './sent';

/**
 * The day to offer for the next touch: the user's own where one lies ahead, else the one the rules come to.
 */
export function offeredNext(step: SentStep, { nextTouch }: Contact): Day | null {
  return nextTouch !== null && nextTouch > step.day ? nextTouch : step.next;
}

/**
 * What "Sent" does to the contact's note. `next` is the day as it stands in the field: only a day of the user's
 * own is written, because a `next-touch` outranks the rules that would bring the offered day by themselves.
 */
export function sentActions(
  step: SentStep,
  contact: Contact,
  next: Day | null,
  link: string | null,
): readonly [LogAction, ...Action[]] {
  const { day, verb, detail, text, keeps, skips } = step;
  const log: LogAction = {
    kind: 'log',
    day,
    verb,
    detail,
    text,
    link,
    nextTouch: next === offeredNext(step, contact) ? null : next,
    kept: keeps && { text: keeps.text, line: keeps.line },
  };
  return skips === null ? [log] : [log, { kind: 'skip', reason: skips }];
}
