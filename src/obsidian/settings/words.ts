import type { SettingDefinitionPage } from 'obsidian';
import { TIES } from '../../core/contact';
import { STAGES } from '../../core/search';
import type { Settings } from '../../core/settings';
import { withoutWord, withWord, type WordTable } from '../../app/settings/lists';
import type { SettingKey } from '../../app/settings/values';
import { choiceField, setFault, textField } from '../forms/fields';
import { openForm } from '../forms/form-modal';
import { controlled, type SettingsRoom } from './room';

/** How a table of words is put to the user. */
interface WordsText {
  readonly name: string;
  readonly desc: string;
  readonly heading: string;
  readonly one: string;
  readonly example: string;
  readonly meanings: readonly string[];
}

const TEXTS: Readonly<Record<WordTable, WordsText>> = {
  tieWords: {
    name: 'Words for ties',
    desc: 'What your notes call a strong, a moderate and a weak tie.',
    heading: 'Words and their ties',
    one: 'Tie',
    example: 'Inner circle',
    meanings: TIES,
  },
  stageWords: {
    name: 'Words for stages',
    desc: 'What your notes call the stages of an opportunity.',
    heading: 'Words and their stages',
    one: 'Stage',
    example: 'Second round',
    meanings: STAGES,
  },
};

const inCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Further words that notes use for ties or stages. */
export function wordSettings(
  room: SettingsRoom,
  table: WordTable,
): SettingDefinitionPage<SettingKey> {
  const { name, desc, heading, one, meanings } = TEXTS[table];
  const words = Object.keys(room.current()[table]);
  const options = Object.fromEntries(meanings.map((meaning) => [meaning, inCase(meaning)]));
  return {
    type: 'page',
    name,
    desc,
    items: [
      {
        type: 'list',
        heading,
        emptyState: 'No words of your own yet.',
        items: words.map((word) =>
          controlled(
            room,
            { name: word, desc: '', aliases: [one.toLowerCase()] },
            { type: 'dropdown', key: `${table}.${word}`, options },
          ),
        ),
        onDelete: (index) => {
          const word = words[index];
          if (word !== undefined) room.set(withoutWord(room.current(), table, word));
        },
        addItem: {
          name: `Add a word for a ${one.toLowerCase()}`,
          action: () => {
            void addWord(room, table);
          },
        },
      },
    ],
  };
}

async function addWord(room: SettingsRoom, table: WordTable): Promise<void> {
  const { one, example, meanings } = TEXTS[table];
  const next = await openForm<Settings>(room.app, {
    title: `Add a word for a ${one.toLowerCase()}`,
    submit: 'Add',
    draw: (el) => {
      const word = textField(el, { name: 'Word', placeholder: example });
      const options = meanings.map((value) => ({ value, label: inCase(value) }));
      const meaning = choiceField(el, { name: one, options, value: meanings[0] ?? '' });
      const read = (): Settings | null => {
        const result = withWord(room.current(), table, word.el.value, meaning.el.value as never);
        setFault(word, result.ok ? null : result.expected);
        return result.ok ? result.value : null;
      };
      return { read, first: word.el };
    },
  });
  if (next) room.set(next);
}
