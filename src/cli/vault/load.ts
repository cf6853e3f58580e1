import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Directory } from '../../app/directory';
import { LinkIndex } from './links';
import type { Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import { readSettings } from '../../app/settings/stored';
import { listNotes, readNotes, type Unreadable } from './folder';

/** A folder of notes, read. */
export interface Loaded {
  readonly directory: Directory;
  readonly settings: Settings;
  /** The paths of all its notes. */
  readonly paths: readonly string[];
  /** Files and folders that could not be read. */
  readonly unreadable: readonly Unreadable[];
}

/** YAML as Obsidian's own parser reads it: the core schema, merge keys left alone; errors throw, warnings do not print. */
export const parseYaml = (text: string): unknown => parse(text, { logLevel: 'error' });

/** Reads every note below a folder. Throws when the folder itself cannot be read. */
export async function loadVault(
  root: string,
  today: Day,
  onProgress: (read: number, all: number) => void,
): Promise<Loaded> {
  const { paths, unreadable: folders } = await listNotes(root);
  const settings = await loadSettings(root);
  const links = new LinkIndex();
  for (const path of paths) links.add(path);
  const resolve = (target: string, from: string): string | null => links.resolve(target, from);
  const directory = new Directory({ parseYaml, resolve }, { settings, today });
  const refused: Unreadable[] = [];
  let read = 0;
  directory.batch(() => {
    readNotes(root, paths, (note) => {
      if ('text' in note) directory.setText(note.path, note.text, note.bytes);
      else refused.push(note);
      read += 1;
      onProgress(read, paths.length);
    });
  });
  const unreadable = [...folders, ...refused];
  unreadable.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { directory, settings, paths, unreadable };
}

/** The vault's own Rapport settings, where there are any. */
async function loadSettings(root: string): Promise<Settings> {
  const path = join(root, '.obsidian', 'plugins', 'rapport', 'data.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return readSettings(null);
  try {
    return readSettings(JSON.parse(text));
  } catch {
    return readSettings(null);
  }
}
