import type { SettingDefinitionPage } from 'obsidian';
import { TIES, type Tie } from '../../core/contact';
import type { Settings } from '../../core/settings';
import { withoutTieWord, withTieWord } from '../../app/settings/lists';
import type { SettingKey } from '../../app/settings/values';
import { choiceField, setFault, textField } from '../forms/fields';
import { openForm } from '../forms/form-modal';
import { controlled, type SettingsRoom } from './room';

const NAMES: Readonly<Record<Tie, string>> = {
  strong: 'Strong',
  moderate: 'Moderate',
  weak: 'Weak',
};

/** Further words that notes use for ties. */
export function tieSettings(room: SettingsRoom): SettingDefinitionPage<SettingKey> {
  const words = Object.keys(room.current().tieWords);
  return {
    type: 'page',
    name: 'Words for ties',
    desc: 'What your notes call a strong, a moderate and a weak tie.',
    items: [
      {
        type: 'list',
        heading: 'Words and their ties',
        emptyState: 'No words of your own yet.',
        items: words.map((word) =>
          controlled(
            room,
            { name: word, desc: '', aliases: ['tie'] },
            { type: 'dropdown', key: `tieWords.${word}`, options: { ...NAMES } },
          ),
        ),
        onDelete: (index) => {
          room.set(withoutTieWord(room.current(), index));
        },
        addItem: {
          name: 'Add a word',
          action: () => {
            void addWord(room);
          },
        },
      },
    ],
  };
}

async function addWord(room: SettingsRoom): Promise<void> {
  const next = await openForm<Settings>(room.app, {
    title: 'Add a word for a tie',
    submit: 'Add',
    draw: (el) => {
      const word = textField(el, { name: 'Word', placeholder: 'Inner circle' });
      const options = TIES.map((tie) => ({ value: tie, label: NAMES[tie] }));
      const tie = choiceField(el, { name: 'Tie', options, value: 'strong' });
      const read = (): Settings | null => {
        const result = withTieWord(room.current(), word.el.value, tie.el.value as Tie);
        setFault(word, result.ok ? null : result.expected);
        return result.ok ? result.value : null;
      };
      return { read, first: word.el };
    },
  });
  if (next) room.set(next);
}
