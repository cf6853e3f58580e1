import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder on disk for one test. */
export interface TempVault {
  root: string;
  read(path: string): Promise<string>;
  /** Writes as another program would. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** All paths, sorted; hidden ones only when asked for. */
  paths(hidden?: boolean): Promise<string[]>;
  drop(): Promise<void>;
}

/** Makes a temporary folder with these files; a path ending in `/` is an empty folder. */
export const tempVault = async (files: Readonly<Record<string, string>>): Promise<TempVault> => {
  const root = await mkdtemp(join(tmpdir(), 'rapport-test-'));
  const write = async (path: string, text: string): Promise<void> => {
    const full = join(root, path);
    await mkdir(path.endsWith('/') ? full : dirname(full), { recursive: true });
    if (!path.endsWith('/')) await writeFile(full, text);
  };
  const made = new Set<string>();
  for (const [path, text] of Object.entries(files)) {
    const folder = dirname(join(root, path));
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    if (path.endsWith('/')) await mkdir(join(root, path), { recursive: true });
    else await writeFile(join(root, path), text);
  }
  return {
    root,
    write,
    read: (path) => readFile(join(root, path), 'utf8'),
    remove: (path) => rm(join(root, path), { recursive: true }),
    exists: async (path) => (await stat(join(root, path)).catch(() => null)) !== null,
    paths: async (hidden = false) => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const all = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
      return all.filter((path) => hidden || !/(^|\/)\./.test(path)).sort();
    },
    drop: () => rm(root, { recursive: true, force: true }),
  };
};
