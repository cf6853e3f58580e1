import type { Settings } from '../../core/settings';
import { isInFolder } from '../../notes/kind/note-kind';
import { cleanFolder } from './lists';

/** The settings once a folder has another path: what they name follows. The same value when that is nothing. */
export function withMovedFolder(settings: Settings, from: string, to: string): Settings {
  const follow = (folder: string): string => {
    const clean = cleanFolder(folder);
    return clean !== '/' && clean !== '' && isInFolder(`${clean}/`, from)
      ? to + clean.slice(from.length)
      : folder;
  };
  const contactFolders = settings.contactFolders.map(follow);
  const templatesFolder = follow(settings.templatesFolder);
  const isSame =
    templatesFolder === settings.templatesFolder &&
    contactFolders.every((folder, at) => folder === settings.contactFolders[at]);
  return isSame ? settings : { ...settings, contactFolders, templatesFolder };
}
