import type * as api from 'obsidian';

/** obsidian.d.ts `TAbstractFile`. */
export abstract class TAbstractFile {
  vault!: api.Vault;
  path = '';
  name = '';
  parent: TFolder | null = null;
}

/** obsidian.d.ts `TFile`. */
export class TFile extends TAbstractFile {
  stat: api.FileStats = { ctime: 0, mtime: 0, size: 0 };
  basename = '';
  extension = '';
}

/** obsidian.d.ts `TFolder`. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder a path lies in; `/` for the top. */
export const parentOf = (path: string): string => {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
};

/** Gives a file or folder its path and what follows from it. */
export const setPath = (file: TAbstractFile, path: string): void => {
  file.path = path;
  file.name = path === '/' ? '' : nameOf(path);
  if (!(file instanceof TFile)) return;
  const dot = file.name.lastIndexOf('.');
  file.basename = dot > 0 ? file.name.slice(0, dot) : file.name;
  file.extension = dot > 0 ? file.name.slice(dot + 1).toLowerCase() : '';
};

/** Whether Obsidian leaves a path out of the vault: names that begin with a dot (help: "Configuration folder"). */
export const isHidden = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.'));
