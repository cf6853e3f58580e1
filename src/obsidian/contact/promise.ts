import type { App } from 'obsidian';
import type { Action } from '../../core/action';
import type { Contact } from '../../core/contact';
import type { Day } from '../../core/day';
import { dueChoices } from '../../core/log/day-choices';
import { promiseLine } from '../../notes/edit/body/add-promise';
import { setFault, textField } from '../forms/fields';
import { openForm } from '../forms/form-modal';
import { whenField } from '../forms/when';
import { nameList } from './words';

type PromiseAction = Extract<Action, { kind: 'promise' }>;

/** Asks what the user promised these people, and by when; null when left. */
export function addPromiseModal(
  app: App,
  today: Day,
  contacts: readonly Pick<Contact, 'name'>[],
): Promise<PromiseAction | null> {
  return openForm<PromiseAction>(app, {
    title: `A promise to ${nameList(contacts.map(({ name }) => name))}`,
    submit: 'Add promise',
    draw: (el) => {
      const words = textField(el, {
        name: 'What you promised',
        placeholder: 'Send the article on pricing',
      });
      const when = whenField(el, {
        name: 'Due',
        none: 'No date',
        today,
        value: null,
        choices: dueChoices(today),
        limits: { earliest: today },
      });
      const read = (): PromiseAction | null => {
        const text = words.el.value.trim();
        const hasWords = promiseLine({ text, due: null, created: null }) !== null;
        setFault(words, hasWords ? null : 'Say in a few words what it is.');
        const due = when.check();
        return hasWords && due !== undefined ? { kind: 'promise', text, due } : null;
      };
      return { read, first: words.el };
    },
  });
}
