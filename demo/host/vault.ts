import type * as api from 'obsidian';
import { DataAdapter } from './adapter';
import { Events } from './events';
import { TFile, TFolder, type TAbstractFile } from './files';
import { inner } from './inner';
import type { Storage } from './storage';
import { VaultStore } from './vault-store';

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** obsidian.d.ts `Vault`, for text files. */
export class Vault extends Events {
  readonly configDir = '.obsidian';
  readonly adapter = new DataAdapter(this) as unknown as api.DataAdapter;
  readonly [inner]: VaultStore;
  readonly #config: Record<string, unknown> = {
    newFileLocation: 'root',
    useMarkdownLinks: false,
    alwaysUpdateLinks: false,
    trashOption: 'local',
  };

  constructor(storage: Storage) {
    super();
    this[inner] = new VaultStore(this, storage);
  }

  getName(): string {
    return this[inner].storage.name;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFolder ? file : null;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this[inner].tree.byPath.get(path) ?? null;
  }

  getRoot(): TFolder {
    return this[inner].tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this[inner].tree.byPath.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()),
    );
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  /** Children of a folder and theirs in turn, the folder itself first, as the developer docs show for the root. */
  static recurseChildren(root: api.TFolder, cb: (file: api.TAbstractFile) => unknown): void {
    const waiting: api.TAbstractFile[] = [root];
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      cb(file);
      if (file instanceof TFolder) waiting.push(...[...file.children].reverse());
    }
  }

  async create(path: string, data: string): Promise<TFile> {
    const onDisk = (): Promise<boolean> =>
      this[inner].storage.read(path).then(
        () => true,
        () => false,
      );
    if (this.getAbstractFileByPath(path) || (await onDisk()))
      throw new Error('File already exists.');
    await this[inner].write(path, () => data);
    return this.#need(path);
  }

  async createFolder(path: string): Promise<TFolder> {
    if (this.getAbstractFileByPath(path)) throw new Error('Folder already exists.');
    await this[inner].mkdir(path);
    return this[inner].tree.folder(path);
  }

  /** The byte order mark is left out; `process` hands it over (seen in the app: 1.12.7). */
  async read(file: api.TFile): Promise<string> {
    return withoutMark(await this[inner].storage.read(file.path));
  }

  async cachedRead(file: api.TFile): Promise<string> {
    const known = this[inner].texts.get(file.path);
    return known === undefined ? this.read(file) : withoutMark(known);
  }

  async modify(file: api.TFile, data: string): Promise<void> {
    await this[inner].write(this.#need(file.path).path, () => data);
  }

  async append(file: api.TFile, data: string): Promise<void> {
    await this[inner].write(this.#need(file.path).path, (old) => old + data);
  }

  /** "Atomically read, modify, and save the contents of a note" (obsidian.d.ts). */
  async process(file: api.TFile, fn: (data: string) => string): Promise<string> {
    return this[inner].write(this.#need(file.path).path, fn);
  }

  async copy<T extends api.TAbstractFile>(file: T, newPath: string): Promise<T> {
    const text = await this.read(this.#need(file.path));
    return (await this.create(newPath, text)) as unknown as T;
  }

  async rename(file: api.TAbstractFile, newPath: string): Promise<void> {
    if (this.getAbstractFileByPath(newPath)) throw new Error('Destination file already exists!');
    await this[inner].rename(file.path, newPath);
  }

  async delete(file: api.TAbstractFile): Promise<void> {
    await this[inner].remove(file.path);
  }

  /** Into `.trash` in the vault; there is no system trash here. */
  async trash(file: api.TAbstractFile, _system: boolean): Promise<void> {
    await this[inner].trash(file.path);
  }

  /** Not in obsidian.d.ts; plugins read a few settings through it, guarded. */
  getConfig(name: string): unknown {
    return this.#config[name];
  }

  /** As `getConfig`. */
  setConfig(name: string, value: unknown): void {
    this.#config[name] = value;
  }

  #need(path: string): TFile {
    const file = this.getFileByPath(path);
    if (!file) throw new Error(`ENOENT: no such file, '${path}'`);
    return file;
  }
}
