import { readdirSync, watch } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSkipped } from './bridge-files.mjs';

/** How long a file must be left alone before it is read, milliseconds. */
const quiet = 40;

/**
 * Tells what others change in a folder. One watcher for each directory: the recursive one that Node has
 * watches every file.
 * @param folder as `confined` gives it
 * @param files as `vaultFiles` gives it
 * @param {(change: object) => void} tell
 */
export const watchFolder = (folder, files, tell) => {
  const watchers = new Map();
  const waiting = new Map();

  const look = async (full) => {
    const path = folder.nameOf(full);
    const info = await lstat(full).catch(() => null);
    if (!info) return gone(full, path);
    if (info.isDirectory()) {
      tell({ kind: 'folder', path });
      follow(full, true);
      return;
    }
    if (!(await folder.holds(full))) return;
    const { text, ...times } = await files.readOne(full).catch(() => ({ text: null }));
    if (text === null || files.own.get(path) === text) return;
    files.own.delete(path);
    tell({ kind: 'file', path, text, times });
  };

  const gone = (full, path) => {
    for (const dir of [...watchers.keys()])
      if (dir === full || dir.startsWith(`${full}/`)) {
        watchers.get(dir)?.close();
        watchers.delete(dir);
      }
    if (files.own.get(path) !== null) tell({ kind: 'gone', path });
    files.own.delete(path);
  };

  const later = (full) => {
    clearTimeout(waiting.get(full));
    waiting.set(
      full,
      setTimeout(() => {
        waiting.delete(full);
        look(full).catch(() => undefined);
      }, quiet),
    );
  };

  const follow = (dir, fresh) => {
    if (!watchers.has(dir)) {
      const watcher = watch(dir, (_event, name) => {
        if (name && !isSkipped(name)) later(join(dir, name));
      });
      watcher.on('error', () => undefined);
      watchers.set(dir, watcher);
    }
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (isSkipped(entry.name)) continue;
      const full = join(dir, entry.name);
      if (entry.isDirectory()) follow(full, fresh);
      else if (fresh) later(full);
    }
  };

  follow(folder.root, false);
  return {
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
};
