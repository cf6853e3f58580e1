import type { SettingDefinitionPage } from 'obsidian';
import { TIES, type Tie } from '../../core/contact';
import { STAGES, type Stage } from '../../core/search';
import type { Settings } from '../../core/settings';
import { withoutWord, withWord, type WordTable } from '../../app/settings/lists';
import type { SettingKey } from '../../app/settings/values';
import type { Read } from '../../notes/value/read';
import { ask } from '../forms/ask';
import { choice, text } from '../forms/fields';
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
  const added = (word: string, meaning: string): Read<Settings> =>
    withWord(room.current(), table, word, meaning as Tie & Stage);
  const values = await ask(room.app, {
    title: `Add a word for a ${one.toLowerCase()}`,
    submit: 'Add',
    fields: {
      word: text({ label: 'Word', placeholder: example }),
      meaning: choice({
        label: one,
        value: meanings[0] ?? '',
        options: meanings.map((value) => ({ value, label: inCase(value) })),
      }),
    },
    check: ({ word = '', meaning = '' }) => {
      const next = added(word, meaning);
      return { word: next.ok ? null : next.expected };
    },
  });
  const next = values && added(values.word, values.meaning);
  if (next?.ok) room.set(next.value);
}
