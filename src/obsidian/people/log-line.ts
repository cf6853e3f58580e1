import type { Contact } from '../../core/contact';
import { readOneLine, type OneLine } from '../../notes/edit/body/one-line';
import { loggedWords } from '../contact/words';
import { ask } from '../forms/ask';
import { textFor } from '../forms/fields';
import { attempt } from '../host/attempt';
import { refusalWords } from '../host/notices';
import type { Rapport } from '../host/rapport';
import { logLineTitle, WORDS } from './words';

/** Asks for a touch in one line, and writes it into the contact's log as it was typed. */
export function logInOneLine(rapport: Rapport, contact: Contact): void {
  const { today, settings } = rapport.book;
  attempt(() =>
    ask(rapport.app, {
      title: logLineTitle(contact.name),
      fields: {
        happened: textFor<OneLine>({
          label: WORDS.happened,
          placeholder: WORDS.happenedHint,
          read: (typed) => readOneLine(typed, today, settings.slashedDates),
        }),
      },
      preview: ({ happened }) => (happened ? `- ${happened.line}` : WORDS.nothingYet),
      submit: WORDS.log,
      write: ({ happened }) => write(rapport, contact, happened),
    }),
  );
}

/** Returns why nothing was written. */
async function write(
  { actions, steps }: Rapport,
  { name, path }: Contact,
  { day, verb, line }: OneLine,
): Promise<string | null> {
  const change = { path, actions: [{ kind: 'log-line' as const, day, verb, line }] };
  const outcome = await actions.run(loggedWords(verb)(name, false), [change]);
  if (outcome.done.length === 0) return refusalWords(outcome.refusals);
  steps.tell(outcome);
  return null;
}
