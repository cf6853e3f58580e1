import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const textual = /\.(md|txt|json|css|csv|vcf|ics|base|canvas|ya?ml)$/i;
const skipped = new Set(['.git', '.trash', 'node_modules']);
const largest = 2_000_000;

/** Names of the files that a write makes on its way; nobody need hear of them. */
export const isTemporary = (name) => name.startsWith('.rapport-demo-');

/** Whether a name is left out of the vault altogether. */
export const isSkipped = (name) => skipped.has(name) || isTemporary(name);

const timesOf = ({ birthtimeMs, mtimeMs, size }) => ({
  ctime: Math.round(birthtimeMs),
  mtime: Math.round(mtimeMs),
  size,
});

let writes = 0;

/**
 * Reading and writing in a confined folder.
 * @param {Awaited<ReturnType<typeof import('./bridge-paths.mjs').confined>>} folder
 */
export const vaultFiles = (folder) => {
  /** What this bridge itself wrote last (null: removed), so that the watcher need not tell it. */
  const own = new Map();

  const readOne = async (full) => {
    const info = await stat(full);
    const text = textual.test(full) && info.size <= largest ? await readFile(full, 'utf8') : null;
    return { path: folder.nameOf(full), text, ...timesOf(info) };
  };

  const walk = async (dir, found) => {
    const entries = await readdir(dir, { withFileTypes: true });
    const files = [];
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
      const full = join(dir, entry.name);
      if (isSkipped(entry.name)) continue;
      if (entry.isDirectory()) {
        found.folders.push(folder.nameOf(full));
        await walk(full, found);
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await holdsFile(full))))
        files.push(full);
    }
    for (let at = 0; at < files.length; at += 64)
      found.files.push(...(await Promise.all(files.slice(at, at + 64).map(readOne))));
    return found;
  };

  /** A link counts only when it leads to a file inside the folder. */
  const holdsFile = async (full) => (await folder.holds(full)) && (await stat(full)).isFile();

  return {
    own,
    readOne,
    /** All folders, and all files with the texts of those that have one. */
    all: () => walk(folder.root, { folders: [], files: [] }),
    /** A file's text; null when there is no such file, which is an answer and not an error. */
    readIfThere: async (path) => {
      const full = await folder.place(path);
      return readFile(full, 'utf8').catch((error) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
    },
    /** Writes the whole file beside the old one, then takes its place: readers see one or the other. */
    write: async (path, text) => {
      const full = await folder.place(path);
      await mkdir(dirname(full), { recursive: true });
      own.set(path, text);
      const temporary = join(dirname(full), `.rapport-demo-${process.pid}-${++writes}`);
      const handle = await open(temporary, 'w');
      try {
        await handle.writeFile(text, 'utf8');
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, full);
      return timesOf(await stat(full));
    },
    mkdir: async (path) => void (await mkdir(await folder.place(path), { recursive: true })),
    remove: async (path) => {
      const full = await folder.place(path);
      own.set(path, null);
      await rm(full, { recursive: true, force: true });
    },
    /** Moves; a name that is taken gets a number, as in the trash. */
    rename: async (from, to) => {
      const [source, wanted] = [await folder.place(from), await folder.place(to)];
      const free = async (full, n = 2) =>
        (await stat(full).catch(() => null))
          ? free(join(dirname(wanted), `${n} ${basename(wanted)}`), n + 1)
          : full;
      const target = await free(wanted);
      await mkdir(dirname(target), { recursive: true });
      own.set(from, null);
      await rename(source, target);
      if ((await stat(target)).isFile() && textual.test(target))
        own.set(folder.nameOf(target), await readFile(target, 'utf8'));
    },
  };
};
