import type { App } from 'obsidian';
import type { LogAction } from '../../../core/action';
import type { Contact } from '../../../core/contact';
import type { Day } from '../../../core/day';
import { logAction, textFault, type LogForm } from '../../../core/log/log-form';
import { logLine } from '../../../notes/edit/body/log-line';
import { setFault } from '../../forms/fields';
import { openForm, type FormContent } from '../../forms/form-modal';
import { drawLogFields, type LogFacts, type LogFields } from './fields';
import { linePreview } from './parts';
import { nameList } from '../words';

/** What the form knows before the user says anything. */
export type LogDefaults = Partial<Omit<LogAction, 'kind'>>;

/** Asks what happened with these contacts; null when left. */
export function openLogModal(
  app: App,
  facts: LogFacts,
  contacts: readonly Contact[],
  defaults: LogDefaults = {},
): Promise<LogAction | null> {
  return openForm(app, {
    title: `Log a touch with ${nameList(contacts.map(({ name }) => name))}`,
    submit: 'Log',
    draw: (el) => {
      const fields = drawLogFields(el, app, facts, contacts, defaults);
      const first = defaults.verb === undefined ? fields.verb.el : fields.text.el;
      return { ...contentOf(el, fields), first };
    },
  });
}

/** Follows the fields with the line they come to, and reads them in the end. */
function contentOf(el: HTMLElement, fields: LogFields): Pick<FormContent<LogAction>, 'read'> {
  const preview = linePreview(el);
  const show = (): void => {
    const day = fields.day.value();
    if (textFault(wordsOf(fields)) === null) setFault(fields.text, null);
    preview(day.ok ? `- ${logLine(actionOf(fields, day.value, null))}` : null);
  };
  const read = (): LogAction | null => {
    const fault = textFault(wordsOf(fields));
    setFault(fields.text, fault);
    const day = fields.day.check();
    const nextTouch = fields.next.check();
    if (fault !== null || day === null || nextTouch === undefined) return null;
    return actionOf(fields, day, nextTouch);
  };
  fields.verb.el.addEventListener('change', () => {
    fields.detail.offer(fields.verb.el.value as LogForm['verb']);
  });
  fields.detail.offer(fields.verb.el.value as LogForm['verb']);
  el.addEventListener('input', show);
  el.addEventListener('change', show);
  show();
  return { read };
}

function actionOf(fields: LogFields, day: Day, nextTouch: Day | null): LogAction {
  return logAction({ ...wordsOf(fields), day, nextTouch });
}

function wordsOf({
  verb,
  detail,
  text,
  link,
  kept,
}: LogFields): Omit<LogForm, 'day' | 'nextTouch'> {
  return {
    verb: verb.el.value as LogForm['verb'],
    detail: detail.value(),
    text: text.el.value,
    link: link(),
    kept: kept(),
  };
}
