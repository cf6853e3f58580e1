import type * as api from 'obsidian';
import { TFile, type TAbstractFile } from './files';
import { inner } from './inner';
import { getLinkpath } from './links';
import type { MetadataCache } from './metadata-cache';
import { parseNote } from './parse-note';
import type { Timers } from './timers';
import type { Vault } from './vault';

/**
 * Keeps the cache behind the vault: "Called when a file has been indexed, and its (updated) cache is now
 * available" (obsidian.d.ts), which is never inside the write; "not called when a file is renamed".
 */
export class MetadataIndex {
  readonly caches = new Map<string, api.CachedMetadata>();
  readonly #cache: MetadataCache;
  readonly #vault: Vault;
  readonly #timers: Timers;
  readonly #delay: () => number;
  readonly #waiting = new Map<TFile, () => void>();
  #names: Map<string, TFile[]> | null = null;

  constructor(cache: MetadataCache, vault: Vault, timers: Timers, delay: () => number) {
    this.#cache = cache;
    this.#vault = vault;
    this.#timers = timers;
    this.#delay = delay;
    const names = (): void => void (this.#names = null);
    vault.on('create', names);
    vault.on('delete', names);
    vault.on('rename', names);
  }

  /** Begins to follow the vault. With `warm`, all notes are known at once, as from the app's stored index. */
  start(warm: boolean): void {
    if (warm) for (const file of this.#vault.getMarkdownFiles()) this.#read(file);
    if (warm) this.#resolveAll();
    const soon = (file: TAbstractFile): void => this.#soon(file);
    this.#vault.on('create', soon);
    this.#vault.on('modify', soon);
    this.#vault.on('delete', (file: TAbstractFile) => this.#gone(file));
    this.#vault.on('rename', (file: TAbstractFile, old: string) => this.#renamed(file, old));
    if (warm) this.#timers.after(0, () => this.#cache.trigger('resolved'));
    else for (const file of this.#vault.getMarkdownFiles()) this.#soon(file);
  }

  /** Files of a name in lower case, by an index. */
  named(name: string): readonly TFile[] {
    if (!this.#names) {
      this.#names = new Map();
      for (const file of this.#vault.getFiles()) {
        const key = file.name.toLowerCase().normalize('NFC');
        const known = this.#names.get(key);
        if (known) known.push(file);
        else this.#names.set(key, [file]);
      }
    }
    return this.#names.get(name) ?? [];
  }

  #read(file: TFile): { text: string; cache: api.CachedMetadata } {
    const text = this.#vault[inner].texts.get(file.path) ?? '';
    const cache = parseNote(text);
    this.caches.set(file.path, cache);
    return { text, cache };
  }

  #soon(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.#waiting.get(file)?.();
    this.#waiting.set(
      file,
      this.#timers.after(this.#delay(), () => this.#index(file)),
    );
  }

  #index(file: TFile): void {
    this.#waiting.delete(file);
    if (this.#vault.getFileByPath(file.path) !== file) return;
    const { text, cache } = this.#read(file);
    this.#cache.trigger('changed', file, text, cache);
    this.#resolve(file.path);
    this.#cache.trigger('resolve', file);
    if (this.#waiting.size === 0) this.#cache.trigger('resolved');
  }

  #gone(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#waiting.get(file)?.();
    this.#waiting.delete(file);
    const previous = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    delete this.#cache.resolvedLinks[file.path];
    delete this.#cache.unresolvedLinks[file.path];
    if (file.extension === 'md') this.#cache.trigger('deleted', file, previous);
    this.#resolveAll();
  }

  #renamed(file: TAbstractFile, old: string): void {
    if (!(file instanceof TFile)) return;
    const cache = this.caches.get(old);
    this.caches.delete(old);
    if (cache) this.caches.set(file.path, cache);
    delete this.#cache.resolvedLinks[old];
    delete this.#cache.unresolvedLinks[old];
    this.#timers.after(this.#delay(), () => {
      this.#resolveAll();
      this.#cache.trigger('resolved');
    });
  }

  #resolveAll(): void {
    for (const path of this.caches.keys()) this.#resolve(path);
  }

  #resolve(path: string): void {
    const cache = this.caches.get(path);
    const known: Record<string, number> = {};
    const unknown: Record<string, number> = {};
    const refs: { link: string }[] = [
      ...(cache?.links ?? []),
      ...(cache?.embeds ?? []),
      ...(cache?.frontmatterLinks ?? []),
    ];
    for (const { link } of refs) {
      const linkpath = getLinkpath(link);
      const target = this.#cache.getFirstLinkpathDest(linkpath, path);
      if (target) known[target.path] = (known[target.path] ?? 0) + 1;
      else unknown[linkpath] = (unknown[linkpath] ?? 0) + 1;
    }
    this.#cache.resolvedLinks[path] = known;
    this.#cache.unresolvedLinks[path] = unknown;
  }
}
