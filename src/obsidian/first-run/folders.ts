import { getAllTags, type App } from 'obsidian';
import {
  findLikelyFolders,
  looksLikePerson,
  type KnownNote,
  type LikelyFolder,
} from '../../app/settings/likely-folders';
import { isMapping } from '../../notes/value/yaml-value';
import { notesIn } from '../host/notes-in';

/** The folders in which contacts seem to live, by their names and by what the index knows of the notes. */
export function likelyFolders(app: App): readonly LikelyFolder[] {
  const notes: KnownNote[] = [];
  for (const file of notesIn(app.vault.getRoot())) {
    const cache = app.metadataCache.getFileCache(file);
    const properties: unknown = cache?.frontmatter;
    const tags = (cache && getAllTags(cache)) ?? [];
    const plain = tags.map((tag) => tag.replace(/^#/, () => '').toLowerCase());
    const isPerson = looksLikePerson(isMapping(properties) ? properties : {}, plain);
    notes.push({ path: file.path, isPerson });
  }
  return findLikelyFolders(notes);
}
