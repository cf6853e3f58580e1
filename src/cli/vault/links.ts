import { noteName } from '../../core/text/note-name';

const fold = (path: string): string => path.normalize('NFC').toLowerCase();

/** The folder a path lies in, with its closing slash; empty for the top. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/**
 * Which note a link leads to, where Obsidian itself is not there to ask. Like its `getFirstLinkpathDest`:
 * an exact path first, then notes whose path ends that way, those below the linking note's folder first,
 * then the shorter path.
 */
export class LinkIndex {
  readonly #byName = new Map<string, string[]>();

  /** Makes a note known. */
  add(path: string): void {
    const name = fold(noteName(path));
    const same = this.#byName.get(name);
    if (!same) this.#byName.set(name, [path]);
    else if (!same.includes(path)) same.push(path);
  }

  /** The path of the note that `target`, linked in the note `from`, leads to; null when there is none. */
  resolve(target: string, from: string): string | null {
    const candidates = this.#byName.get(fold(noteName(target)));
    if (!candidates) return null;
    const wanted = `${fold(absolute(target, from)).replace(/\.md$/, '')}.md`;
    const exact = candidates.find((path) => fold(path) === wanted);
    if (exact !== undefined || target.startsWith('.')) return exact ?? null;
    const folder = folderOf(from);
    const isNear = (path: string): boolean => path.startsWith(folder);
    return (
      candidates
        .filter((path) => fold(path).endsWith(`/${wanted}`))
        .sort(
          (a, b) =>
            Number(isNear(b)) - Number(isNear(a)) || a.length - b.length || (a < b ? -1 : 1),
        )[0] ?? null
    );
  }
}

/** A link's path from the top of the vault; `./` and `../` count from the linking note. */
function absolute(target: string, from: string): string {
  if (!target.startsWith('.')) return target.replace(/^\/+/, '');
  const parts = folderOf(from).split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
