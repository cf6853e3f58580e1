import { parentOf } from './files';
import type { FileTimes, OutsideChange, Storage } from './storage';

/** A storage in memory, with a door for changes from outside the app. */
export interface MemoryStorage extends Storage {
  /** The text of every file by path, as it is "on disk" now. */
  readonly disk: ReadonlyMap<string, string>;
  /** Writes as another program would; `untold`: the app hears of it only from the next `tellOutside`. */
  writeOutside(path: string, text: string, untold?: boolean): void;
  /** Tells the app of what was written untold. */
  tellOutside(): void;
  /** Deletes as another program would. */
  removeOutside(path: string): void;
}

/** Makes a storage of the given files; folders follow from the paths, one ending in `/` is an empty folder. */
export const memoryStorage = (
  files: Readonly<Record<string, string>>,
  now: () => number,
): MemoryStorage => {
  const disk = new Map<string, string>();
  const times = new Map<string, FileTimes>();
  const folders = new Set<string>();
  const listeners: ((change: OutsideChange) => void)[] = [];

  const addFolder = (path: string): void => {
    if (path === '/' || path === '') return;
    addFolder(parentOf(path));
    folders.add(path);
  };
  const put = (path: string, text: string): FileTimes => {
    addFolder(parentOf(path));
    const next = { ctime: times.get(path)?.ctime ?? now(), mtime: now(), size: text.length };
    disk.set(path, text);
    times.set(path, next);
    return next;
  };
  const under = (path: string): string[] =>
    [...disk.keys()].filter((key) => key === path || key.startsWith(`${path}/`));
  const drop = (path: string): void => {
    for (const key of under(path)) {
      disk.delete(key);
      times.delete(key);
    }
    for (const folder of [...folders])
      if (folder === path || folder.startsWith(`${path}/`)) folders.delete(folder);
  };
  const tell = (change: OutsideChange): void => {
    for (const listener of listeners) listener(change);
  };
  const untoldChanges: OutsideChange[] = [];

  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('/')) addFolder(path.slice(0, -1));
    else put(path, text);
  }

  return {
    name: 'Vault',
    disk,
    all: async () => ({
      folders: [...folders],
      files: [...disk].map(([path, text]) => ({
        path,
        text,
        ...(times.get(path) ?? { ctime: 0, mtime: 0, size: 0 }),
      })),
    }),
    read: async (path) => {
      const text = disk.get(path);
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return text;
    },
    write: async (path, text) => put(path, text),
    mkdir: async (path) => addFolder(path),
    remove: async (path) => drop(path),
    rename: async (from, to) => {
      if (folders.has(from)) addFolder(to);
      for (const key of under(from)) {
        put(to + key.slice(from.length), disk.get(key) ?? '');
      }
      for (const folder of [...folders])
        if (folder.startsWith(`${from}/`)) addFolder(to + folder.slice(from.length));
      drop(from);
    },
    watch: (listener) => void listeners.push(listener),
    writeOutside: (path, text, untold = false) => {
      const change: OutsideChange = { kind: 'file', path, text, times: put(path, text) };
      if (untold) untoldChanges.push(change);
      else tell(change);
    },
    tellOutside: () => {
      for (const change of untoldChanges.splice(0)) tell(change);
    },
    removeOutside: (path) => {
      drop(path);
      tell({ kind: 'gone', path });
    },
  };
};
