import type { Action, LogAction } from '../core/action';
import type { Contact } from '../core/contact';
import type { Day } from '../core/day';
import type { SentStep } from '../core/draft-sent';
import { applyEdits } from '../notes/edit/apply-edits';
import { refused, refusedFor, type Edited } from '../notes/edit/edited';
import type { ParseYaml } from '../notes/front-matter';
import { parseNote } from '../notes/read-note';
import type { ActionContext, Actions, Outcome } from './actions';
import { planEdits } from './plan';

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

/** Logs a message that went out: one atomic change to the contact's note, one step of undo. */
export async function logSent(
  actions: Pick<Actions, 'step'>,
  label: string,
  path: string,
  what: readonly Action[],
  parseYaml: ParseYaml,
  { settings, today }: ActionContext,
): Promise<Outcome> {
  const change = (text: string): Edited => {
    const parsed = parseNote(path, text, parseYaml, settings, today);
    const [finding] = parsed?.findings ?? [];
    if (parsed?.kind === 'unparsable' && finding) return refusedFor(finding);
    if (parsed?.kind !== 'contact') return refused('This note is not a contact any more.');
    const names = parsed.findings.map(({ property }) => property).filter((name) => name !== null);
    const fresh = { note: parsed.note, unreadable: new Set(names) };
    const edits = what.flatMap((action) => planEdits(action, fresh, settings, today));
    return applyEdits(text, edits, parseYaml);
  };
  return actions.step(label, [{ path, change }]);
}
