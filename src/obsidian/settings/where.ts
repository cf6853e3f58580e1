import type { SettingDefinitionGroup, SettingDefinitionList } from 'obsidian';
import { withFolder, withoutFolder } from '../../app/settings/lists';
import type { SettingKey } from '../../app/settings/values';
import { ask } from '../forms/ask';
import { textFor } from '../forms/fields';
import { suggestFolders } from '../forms/suggest';
import { controlled, type SettingsRoom } from './room';

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
  const values = await ask(room.app, {
    title: 'Add a folder with contacts',
    submit: 'Add',
    fields: {
      settings: textFor({
        label: 'Folder',
        placeholder: 'People',
        suggest: suggestFolders(room.app),
        read: (typed) => withFolder(room.current(), typed),
      }),
    },
  });
  if (values) room.set(values.settings);
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
