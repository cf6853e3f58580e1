import type { App } from 'obsidian';
import type { Action } from '../../core/action';
import type { Contact } from '../../core/contact';
import type { Day } from '../../core/day';
import { dueChoices } from '../../core/log/day-choices';
import { promiseLine } from '../../notes/edit/body/add-promise';
import { read, unreadable, type Read } from '../../notes/value/read';
import { ask } from '../forms/ask';
import { dayOrNone, text } from '../forms/fields';
import { nameList } from './words';

type PromiseAction = Extract<Action, { kind: 'promise' }>;

/** Asks what the user promised these people, and by when; null when left. */
export async function addPromiseModal(
  app: App,
  today: Day,
  contacts: readonly Pick<Contact, 'name'>[],
): Promise<PromiseAction | null> {
  const promised = await ask(app, {
    title: `A promise to ${nameList(contacts.map(({ name }) => name))}`,
    submit: 'Add promise',
    fields: {
      text: text({
        label: 'What you promised',
        placeholder: 'Send the article on pricing',
        read: readWords,
      }),
      due: dayOrNone({
        label: 'Due',
        none: 'No date',
        today,
        value: null,
        quick: dueChoices(today),
        limits: { earliest: today },
      }),
    },
  });
  return promised && { kind: 'promise', ...promised };
}

/** Marks alone are no promise. */
function readWords(typed: string): Read<string> {
  const words = typed.trim();
  const line = promiseLine({ text: words, due: null, created: null });
  return line === null ? unreadable('Say in a few words what it is.') : read(words);
}
