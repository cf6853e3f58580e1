import type * as api from 'obsidian';
import { FileTree } from './file-tree';
import { isHidden, TFile, TFolder, type TAbstractFile } from './files';
import type { FileTimes, OutsideChange, Storage } from './storage';
import type { Vault } from './vault';

/** What stands behind the vault: its tree, the texts it knows, and writes in order. */
export class VaultStore {
  readonly storage: Storage;
  readonly tree: FileTree;
  /** The last known text of each file. */
  readonly texts = new Map<string, string>();
  /** Hears of hidden files changed from outside (plugin data). */
  onHiddenChange: (path: string) => void = () => undefined;
  readonly #vault: Vault;
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(vault: Vault, storage: Storage) {
    this.#vault = vault;
    this.storage = storage;
    this.tree = new FileTree(vault as unknown as api.Vault);
  }

  /** Reads the folder. Each file gives a `create` event, as on Obsidian's start (obsidian.d.ts, `Vault.on`). */
  async load(): Promise<void> {
    const { folders, files } = await this.storage.all();
    for (const path of folders) if (!isHidden(path)) this.tree.folder(path);
    for (const { path, text, ...times } of files) {
      if (isHidden(path)) continue;
      this.tree.file(path, times);
      if (text !== null) this.texts.set(path, text);
    }
    this.storage.watch((change) => this.#outside(change));
  }

  /** Fires the `create` events of the start. */
  announce(): void {
    for (const file of this.#vault.getAllLoadedFiles())
      if (file !== this.tree.root) this.#vault.trigger('create', file);
  }

  /** Reads, changes and writes one file with no other write to it between. Gives the text written. */
  write(path: string, change: (old: string) => string): Promise<string> {
    return this.#inTurn(path, async () => {
      const known = isHidden(path) || this.tree.byPath.has(path);
      const old = known ? await this.storage.read(path).catch(() => '') : '';
      const text = change(old);
      const times = await this.storage.write(path, text);
      this.#wrote(path, text, times);
      return text;
    });
  }

  /** Makes a folder. */
  async mkdir(path: string): Promise<void> {
    await this.storage.mkdir(path);
    if (!isHidden(path)) this.tree.folder(path, (made) => this.#vault.trigger('create', made));
  }

  /** Deletes a file or folder, and says so. */
  async remove(path: string): Promise<void> {
    await this.storage.remove(path);
    this.#gone(path);
  }

  /** Moves a file or folder into `.trash`. */
  async trash(path: string): Promise<void> {
    await this.storage.mkdir('.trash');
    await this.storage.rename(path, `.trash/${path.slice(path.lastIndexOf('/') + 1)}`);
    this.#gone(path);
  }

  /**
   * Renames. As seen in the app (1.13.7): the folder's event comes first, while what is in it still has its old
   * path; then each child gets its new path and its event.
   */
  async rename(from: string, to: string): Promise<void> {
    await this.storage.rename(from, to);
    const file = this.tree.byPath.get(from);
    if (file) this.tree.move(file, to, (moved, old) => this.#renamed(moved, old));
  }

  #renamed(moved: TAbstractFile, old: string): void {
    const text = this.texts.get(old);
    this.texts.delete(old);
    if (text !== undefined) this.texts.set(moved.path, text);
    this.#vault.trigger('rename', moved, old);
  }

  #inTurn<T>(path: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(path) ?? Promise.resolve()).then(task, task);
    this.#queues.set(path, turn);
    return turn;
  }

  #wrote(path: string, text: string, times: FileTimes): void {
    if (isHidden(path)) return;
    this.texts.set(path, text);
    const known = this.tree.byPath.get(path);
    if (known instanceof TFile) {
      known.stat = { ...times };
      this.#vault.trigger('modify', known);
    } else {
      const file = this.tree.file(path, times, (made) => this.#vault.trigger('create', made));
      this.#vault.trigger('create', file);
    }
  }

  #gone(path: string): void {
    const file = this.tree.byPath.get(path);
    if (!file) return;
    if (file instanceof TFolder) for (const child of [...file.children]) this.#gone(child.path);
    this.tree.remove(file);
    this.texts.delete(path);
    this.#vault.trigger('delete', file);
  }

  #outside(change: OutsideChange): void {
    if (isHidden(change.path)) this.onHiddenChange(change.path);
    else if (change.kind === 'gone') this.#gone(change.path);
    else if (change.kind === 'folder')
      this.tree.folder(change.path, (made) => this.#vault.trigger('create', made));
    else if (this.texts.get(change.path) !== change.text)
      this.#wrote(change.path, change.text, change.times);
  }
}
