import type * as api from 'obsidian';
import { nameOf, parentOf } from './files';
import type { Vault } from './vault';
import { inner } from './inner';

/** The part of obsidian.d.ts `DataAdapter` that deals with text: files by path, hidden ones too. */
export class DataAdapter {
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  getName(): string {
    return this.#vault.getName();
  }

  async exists(path: string): Promise<boolean> {
    return (await this.stat(path)) !== null;
  }

  async stat(path: string): Promise<api.Stat | null> {
    const { folders, files } = await this.#vault[inner].storage.all();
    const file = files.find((other) => other.path === path);
    if (file) return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.size };
    const isFolder = path === '/' || folders.includes(path);
    return isFolder ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<api.ListedFiles> {
    const { folders, files } = await this.#vault[inner].storage.all();
    const folder = path === '' ? '/' : path;
    const inside = (other: string): boolean => parentOf(other) === folder && nameOf(other) !== '';
    return {
      files: files.map((file) => file.path).filter(inside),
      folders: folders.filter(inside),
    };
  }

  read(path: string): Promise<string> {
    return this.#vault[inner].storage.read(path);
  }

  async write(path: string, data: string): Promise<void> {
    await this.#vault[inner].write(path, () => data);
  }

  async append(path: string, data: string): Promise<void> {
    await this.#vault[inner].write(path, (old) => old + data);
  }

  process(path: string, fn: (data: string) => string): Promise<string> {
    return this.#vault[inner].write(path, fn);
  }

  async mkdir(path: string): Promise<void> {
    await this.#vault[inner].mkdir(path);
  }

  async remove(path: string): Promise<void> {
    await this.#vault[inner].remove(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.#vault[inner].rename(path, newPath);
  }
}
