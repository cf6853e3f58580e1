import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MOST_BYTES } from '../../notes/kind/unreadable';

/** Of a note longer than can be read, in bytes, its beginning tells what it is. */
const BEGINNING = 100_000;

/** What could not be read, with the reason. */
export interface Unreadable {
  readonly path: string;
  readonly error: string;
}

/** A note of the folder, or why it could not be read. */
export type FolderNote =
  { readonly path: string; readonly text: string; readonly bytes: number } | Unreadable;

/** What lies below a folder. */
interface Listing {
  /** The paths of every note, sorted, with `/` between parts. */
  readonly paths: readonly string[];
  /** Folders inside that could not be read. */
  readonly unreadable: readonly Unreadable[];
}

/** Lists the notes below a folder. Throws when the folder itself cannot be read. */
export async function listNotes(root: string): Promise<Listing> {
  const real = await realpath(root);
  const walk: Walk = { root: real, paths: [], unreadable: [], seen: new Set([real]) };
  await walkFolder(walk, '', real);
  return { paths: walk.paths.sort(), unreadable: walk.unreadable };
}

/** What is carried from folder to folder. */
interface Walk {
  readonly root: string;
  readonly paths: string[];
  readonly unreadable: Unreadable[];
  /** Folders that links were followed to. */
  readonly seen: Set<string>;
}

/** Hidden folders and other files are left out; links are followed only while they stay in the folder. */
async function walkFolder(walk: Walk, below: string, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = below + entry.name;
    const full = join(folder, entry.name);
    if (entry.isFile()) {
      if (isNote(entry.name)) walk.paths.push(path);
    } else if (entry.isDirectory()) {
      await walkInside(walk, path, full);
    } else if (entry.isSymbolicLink()) {
      await followLink(walk, path, full);
    }
  }
}

/** A folder inside that cannot be read hides none of the others. */
async function walkInside(walk: Walk, path: string, full: string): Promise<void> {
  try {
    await walkFolder(walk, `${path}/`, full);
  } catch (error) {
    walk.unreadable.push({ path, error: reason(error) });
  }
}

async function followLink(walk: Walk, path: string, full: string): Promise<void> {
  const real = await realpath(full).catch(() => null);
  // A link to a folder it lies in leads round in circles.
  if (real === null || walk.seen.has(real) || isInside(full, real)) return;
  if (!isInside(real, walk.root)) return;
  const target = await stat(real).catch(() => null);
  if (target?.isFile() && isNote(path)) walk.paths.push(path);
  if (!target?.isDirectory()) return;
  walk.seen.add(real);
  await walkInside(walk, path, real);
}

const isInside = (path: string, folder: string): boolean =>
  `${path}${sep}`.startsWith(`${folder}${sep}`);

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isNote = (name: string): boolean => /\.md$/i.test(name);

/**
 * Reads notes one after another; `onRead` hears of each. Of a huge one only the beginning is. Nothing else waits for these
 * small files, and asking for each without a promise takes half the time.
 */
export function readNotes(
  root: string,
  paths: readonly string[],
  onRead: (note: FolderNote) => void,
): void {
  for (const path of paths) {
    onRead(readOne(root, path));
  }
}

function readOne(root: string, path: string): FolderNote {
  const full = join(root, path);
  try {
    const bytes = statSync(full).size;
    const text = bytes > MOST_BYTES ? beginningOf(full) : readFileSync(full, 'utf8');
    return { path, text, bytes };
  } catch (error) {
    return { path, error: reason(error) };
  }
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(BEGINNING);
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)));
  } finally {
    closeSync(file);
  }
}
