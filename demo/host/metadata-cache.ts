import type * as api from 'obsidian';
import { Events } from './events';
import type { TFile } from './files';
import { inner } from './inner';
import { getLinkpath, resolveLink } from './links';
import { MetadataIndex } from './metadata-index';
import type { Timers } from './timers';
import type { Vault } from './vault';

type LinkCounts = Record<string, Record<string, number>>;

/** obsidian.d.ts `MetadataCache`: what is known of each note, a while after it was written. */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly [inner]: MetadataIndex;
  readonly #vault: Vault;

  constructor(vault: Vault, timers: Timers, delay: () => number) {
    super();
    this.#vault = vault;
    this[inner] = new MetadataIndex(this, vault, timers, delay);
  }

  getFileCache(file: api.TFile): api.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): api.CachedMetadata | null {
    return this[inner].caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    return resolveLink(getLinkpath(linkpath), sourcePath, (name) => this[inner].named(name));
  }

  /** "If file name is unique, use the filename. If not unique, use full path." (obsidian.d.ts) */
  fileToLinktext(file: api.TFile, _sourcePath: string, omitMdExtension = true): string {
    const unique = this[inner].named(file.name.toLowerCase()).length <= 1;
    const text = unique ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -3) : text;
  }
}
