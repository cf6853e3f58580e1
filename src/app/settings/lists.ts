import type { Settings } from '../../core/settings';
import { isInFolder } from '../../notes/kind/note-kind';
import { read, unreadable, type Read } from '../../notes/value/read';

/** A folder as it is kept: without slashes at its ends; the whole vault is `/`. */
export function cleanFolder(path: string): string {
  const clean = path.trim().replace(/\/{2,}/g, '/');
  return clean === '/' ? clean : clean.replace(/^\/|\/$/g, '');
}

/** The settings with one more folder of contacts; or why it cannot be one. */
export function withFolder(settings: Settings, typed: string): Read<Settings> {
  const folder = cleanFolder(typed);
  const { contactFolders, templatesFolder } = settings;
  if (folder === '') return unreadable('Expected a folder.');
  const known = contactFolders.find((other) => isInFolder(`${folder}/`, other));
  if (known !== undefined) return unreadable(`Contacts are looked for in ${known} already.`);
  if (templatesFolder.trim() !== '' && isInFolder(`${folder}/`, templatesFolder)) {
    return unreadable(`Nothing in ${templatesFolder} is read: it is the templates folder.`);
  }
  return read({ ...settings, contactFolders: [...contactFolders, folder] });
}

/** The settings without that folder of contacts. */
export function withoutFolder(settings: Settings, path: string): Settings {
  const contactFolders = settings.contactFolders.filter((folder) => folder !== path);
  return { ...settings, contactFolders };
}

/** The settings that are tables of the user's own words. */
export type WordTable = 'tieWords' | 'stageWords';

/** The settings with one more word of the user's; or why it cannot be one. */
export function withWord<Table extends WordTable>(
  settings: Settings,
  table: Table,
  typed: string,
  meaning: Settings[Table][string],
): Read<Settings> {
  const word = typed.trim().toLowerCase();
  if (word === '') return unreadable('Expected a word.');
  const known = Object.keys(settings[table]).some((other) => other.toLowerCase() === word);
  if (known) return unreadable('This word is in the list already.');
  return read({ ...settings, [table]: { ...settings[table], [word]: meaning } });
}

/** The settings without that word of the user's. */
export function withoutWord(settings: Settings, table: WordTable, word: string): Settings {
  const others = Object.entries(settings[table]).filter(([known]) => known !== word);
  return { ...settings, [table]: Object.fromEntries(others) };
}
