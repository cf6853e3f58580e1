import { getLanguage, type App } from 'obsidian';
import type { LogAction } from '../../../core/action';
import type { Contact } from '../../../core/contact';
import { logAction, textFault } from '../../../core/log/log-form';
import { fullStop } from '../../../core/text/full-stop';
import { isTouch } from '../../../core/touch';
import { logLine } from '../../../notes/edit/log/log-line';
import { ask } from '../../forms/ask';
import { dayWriter } from '../../../core/write-day';
import { nameList } from '../words';
import { logFields, type LogFacts, type LogValues } from './fields';

/** What the form knows before the user says anything. */
export type LogDefaults = Partial<Omit<LogAction, 'kind'>>;

/** Writes a touch while the form is still there; a sentence says why that did not work. */
export type WriteLog = (action: LogAction) => Promise<string | null>;

/** Asks what happened with these contacts; null when left. */
export async function openLogModal(
  app: App,
  facts: LogFacts,
  contacts: readonly Contact[],
  defaults: LogDefaults = {},
  write?: WriteLog,
): Promise<LogAction | null> {
  const [only] = contacts.length === 1 ? contacts : [];
  const values = await ask(app, {
    title: `Log what happened with ${nameList(contacts.map(({ name }) => name))}`,
    submit: 'Log',
    fields: logFields(app, facts, contacts, defaults),
    first: defaults.verb === undefined ? 'verb' : 'text',
    preview,
    check: ({ verb, detail = '', text = '', link = null }) => ({
      text: verb ? textFault({ verb, detail, text, link }) : null,
    }),
    about: only && lastTouch(only, facts),
    write: write && ((done) => write(logAction(done))),
  });
  return values && logAction(values);
}

function lastTouch({ entries }: Contact, facts: LogFacts): string {
  const last = entries.filter(isTouch).at(-1);
  return last
    ? fullStop(`Last in touch on ${dayWriter(getLanguage(), facts.today, 'short')(last.day)}`)
    : 'Nothing logged yet.';
}

/** The line as it will stand in the log. */
function preview({
  verb = 'met',
  detail = '',
  text = '',
  day,
  link = null,
}: Partial<LogValues>): string {
  if (day === undefined) return 'Nothing yet: the day cannot be read.';
  const action = logAction({ verb, detail, text, day, link, nextTouch: null, kept: null });
  return `- ${logLine(action)}`;
}
