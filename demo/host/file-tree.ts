import type * as api from 'obsidian';
import { parentOf, setPath, TFile, TFolder, type TAbstractFile } from './files';
import type { FileTimes } from './storage';

/** The files and folders of a vault by path. */
export class FileTree {
  readonly root = new TFolder();
  readonly byPath = new Map<string, TAbstractFile>();
  readonly #vault: api.Vault;

  constructor(vault: api.Vault) {
    this.#vault = vault;
    this.root.vault = vault;
    setPath(this.root, '/');
    this.byPath.set('/', this.root);
  }

  /** The folder at a path, made along with the folders above it; `made` hears of each new one. */
  folder(path: string, made: (folder: TFolder) => void = () => undefined): TFolder {
    const known = this.byPath.get(path);
    if (known instanceof TFolder) return known;
    const parent = this.folder(parentOf(path), made);
    const folder = this.#add(new TFolder(), path, parent);
    made(folder);
    return folder;
  }

  /** Adds a file. */
  file(path: string, stat: FileTimes, made?: (folder: TFolder) => void): TFile {
    const file = this.#add(new TFile(), path, this.folder(parentOf(path), made));
    file.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    return file;
  }

  /** Takes a file or folder out. */
  remove(file: TAbstractFile): void {
    const siblings = file.parent?.children ?? [];
    siblings.splice(siblings.indexOf(file), 1);
    this.byPath.delete(file.path);
    file.parent = null;
  }

  /** Gives a file or folder another path; `then` hears of everything moved with its old path, outermost first. */
  move(file: TAbstractFile, path: string, then: (file: TAbstractFile, old: string) => void): void {
    if (parentOf(file.path) !== parentOf(path)) {
      const siblings = file.parent?.children ?? [];
      siblings.splice(siblings.indexOf(file), 1);
      file.parent = this.folder(parentOf(path));
      file.parent.children.push(file);
    }
    this.#rename(file, path, then);
  }

  #rename(
    file: TAbstractFile,
    path: string,
    then: (file: TAbstractFile, old: string) => void,
  ): void {
    const old = file.path;
    this.byPath.delete(old);
    setPath(file, path);
    this.byPath.set(path, file);
    then(file, old);
    if (!(file instanceof TFolder)) return;
    for (const child of file.children) this.#rename(child, `${path}/${child.name}`, then);
  }

  #add<T extends TAbstractFile>(file: T, path: string, parent: TFolder): T {
    file.vault = this.#vault;
    setPath(file, path);
    file.parent = parent;
    parent.children.push(file);
    this.byPath.set(path, file);
    return file;
  }
}
