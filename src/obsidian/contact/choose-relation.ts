import type { App } from 'obsidian';
import type { Action } from '../../core/action';
import type { Contact } from '../../core/contact';
import { RELATIONS, relationsIn } from '../../core/people/relations';
import { read } from '../../notes/value/read';
import { ask } from '../forms/ask';
import { several, textFor } from '../forms/fields';
import { shared } from '../forms/shared';
import { nameList } from './words';

type RelationAction = Extract<Action, { kind: 'relation' }>;

/** Asks what these people are to the user: known relations, and words of the user's own; null when left. */
export async function chooseRelation(
  app: App,
  contacts: readonly Contact[],
): Promise<RelationAction | null> {
  const now = relationsIn(shared(contacts.map(({ relations }) => relations.join(','))) ?? '');
  const isKnown = (word: string): boolean => RELATIONS.includes(word);
  const values = await ask(app, {
    title: `What ${nameList(contacts.map(({ name }) => name))} ${contacts.length > 1 ? 'are' : 'is'} to you`,
    fields: {
      known: several({
        label: 'Relation',
        value: now.filter(isKnown),
        options: RELATIONS.map((value) => ({ value, label: labelOf(value) })),
      }),
      others: textFor({
        label: 'In other words',
        placeholder: 'neighbor, classmate',
        value: now.filter((word) => !isKnown(word)).join(', '),
        read: (typed) => read(relationsIn(typed)),
      }),
    },
    submit: 'Set relation',
  });
  if (values === null) return null;
  return { kind: 'relation', relations: [...new Set([...values.known, ...values.others])] };
}

const labelOf = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');
