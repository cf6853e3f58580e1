import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A note longer than this, in bytes, is no note about a person; reading it would only cost time. */
const HUGE = 5_000_000;

/** How many files are read at a time. */
const AT_ONCE = 32;

/** A note of the folder, or why it could not be read. */
export type FolderNote =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly error: string };

/** The paths of every note below a folder, sorted, with `/` between parts. Throws when it cannot be read. */
export async function listNotes(root: string): Promise<string[]> {
  const real = await realpath(root);
  const found: string[] = [];
  const seen = new Set<string>([real]);
  await walk(real, '', found, seen, real);
  return found.sort();
}

/** Hidden folders and other files are left out; links are followed only while they stay in the folder. */
async function walk(
  root: string,
  below: string,
  found: string[],
  seen: Set<string>,
  folder: string,
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = below + entry.name;
    const full = join(folder, entry.name);
    if (entry.isFile()) {
      if (isNote(entry.name)) found.push(path);
    } else if (entry.isDirectory()) {
      await walk(root, `${path}/`, found, seen, full).catch(() => undefined);
    } else if (entry.isSymbolicLink()) {
      await followLink(root, path, full, found, seen);
    }
  }
}

async function followLink(
  root: string,
  path: string,
  full: string,
  found: string[],
  seen: Set<string>,
): Promise<void> {
  const real = await realpath(full).catch(() => null);
  if (real === null || !`${real}${sep}`.startsWith(`${root}${sep}`) || seen.has(real)) return;
  const target = await stat(real).catch(() => null);
  if (target?.isFile() && isNote(path)) found.push(path);
  if (!target?.isDirectory()) return;
  seen.add(real);
  await walk(root, `${path}/`, found, seen, real).catch(() => undefined);
}

const isNote = (name: string): boolean => /\.md$/i.test(name);

/** Reads notes one after another, some at a time; `onRead` hears of each. A huge one is left out. */
export async function readNotes(
  root: string,
  paths: readonly string[],
  onRead: (note: FolderNote) => void,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const note = await readOne(root, path);
      if (note) onRead(note);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function readOne(root: string, path: string): Promise<FolderNote | null> {
  const full = join(root, path);
  try {
    if ((await stat(full)).size > HUGE) return null;
    return { path, text: await readFile(full, 'utf8') };
  } catch (error) {
    return { path, error: error instanceof Error ? error.message : String(error) };
  }
}
