import type { Tie } from '../../core/contact';
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

/** The settings without the folder at that place of the list. */
export function withoutFolder(settings: Settings, index: number): Settings {
  const contactFolders = settings.contactFolders.filter((_, at) => at !== index);
  return { ...settings, contactFolders };
}

/** The settings with one more word for a tie; or why it cannot be one. */
export function withTieWord(settings: Settings, typed: string, tie: Tie): Read<Settings> {
  const word = typed.trim().toLowerCase();
  if (word === '') return unreadable('Expected a word.');
  const known = Object.keys(settings.tieWords).some((other) => other.toLowerCase() === word);
  if (known) return unreadable('This word has a tie already.');
  return read({ ...settings, tieWords: { ...settings.tieWords, [word]: tie } });
}

/** The settings without the word at that place of the list. */
export function withoutTieWord(settings: Settings, index: number): Settings {
  const tieWords = Object.fromEntries(
    Object.entries(settings.tieWords).filter((_, at) => at !== index),
  );
  return { ...settings, tieWords };
}
