import type { SettingDefinitionGroup, SettingDefinitionList } from 'obsidian';
import { withFolder, withoutFolder } from '../../app/settings/lists';
import type { SettingKey } from '../../app/settings/values';
import { setFault, textField } from '../forms/fields';
import { FolderSuggest } from '../forms/folder';
import { openForm } from '../forms/form-modal';
import { controlled, type SettingsRoom } from './room';
import type { Settings } from '../../core/settings';

/** The folders in which contacts live. */
export function folderSettings(room: SettingsRoom): SettingDefinitionList<SettingKey> {
  const folders = room.current().contactFolders;
  return {
    type: 'list',
    heading: 'Folders with contacts',
    emptyState: 'No folder: contacts are known by their tag or type alone.',
    items: folders.map((path) => ({ name: path, desc: aboutFolder(room, path) })),
    onDelete: (index) => {
      const path = folders[index];
      if (path !== undefined) room.set(withoutFolder(room.current(), path));
    },
    addItem: {
      name: 'Add a folder',
      action: () => {
        void addFolder(room);
      },
    },
  };
}

function aboutFolder({ app }: SettingsRoom, path: string): string {
  if (path === '/') return 'The whole vault.';
  return app.vault.getFolderByPath(path) === null
    ? 'There is no such folder yet.'
    : 'Every note in it, and in the folders below, is a contact.';
}

async function addFolder(room: SettingsRoom): Promise<void> {
  const next = await openForm<Settings>(room.app, {
    title: 'Add a folder with contacts',
    submit: 'Add',
    draw: (el) => {
      const field = textField(el, { name: 'Folder', placeholder: 'People' });
      new FolderSuggest(room.app, field.el);
      const read = (): Settings | null => {
        const result = withFolder(room.current(), field.el.value);
        setFault(field, result.ok ? null : result.expected);
        return result.ok ? result.value : null;
      };
      return { read, first: field.el };
    },
  });
  if (next) room.set(next);
}

/** What else makes a note a contact, and what never does. */
export function kindSettings(room: SettingsRoom): SettingDefinitionGroup<SettingKey> {
  const tags = {
    name: 'Tags of contacts',
    desc: 'Notes with one of these tags are contacts wherever they are; nested tags count.',
    aliases: ['people', 'person'],
  };
  const types = {
    name: 'Types of contacts',
    desc: 'Notes whose property “type” has one of these values are contacts.',
    aliases: ['people', 'person', 'property'],
  };
  const templates = {
    name: 'Templates folder',
    desc: 'Nothing in it is read as data. Your message templates live here too.',
  };
  return {
    type: 'group',
    heading: 'Other contacts',
    items: [
      controlled(room, tags, { type: 'text', key: 'contactTags', placeholder: 'contact, person' }),
      controlled(room, types, {
        type: 'text',
        key: 'contactTypes',
        placeholder: 'contact, person',
      }),
      controlled(room, templates, {
        type: 'folder',
        key: 'templatesFolder',
        placeholder: 'Templates',
      }),
    ],
  };
}
