import type * as api from 'obsidian';
import type { App } from './app';
import { propertiesOf, withProperties } from './frontmatter';
import type { TFolder } from './files';
import { inner } from './inner';
import { nameOf, parentOf } from './files';

/** obsidian.d.ts `FileManager`. */
export class FileManager {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  getNewFileParent(sourcePath: string): TFolder {
    const { vault } = this.#app[inner];
    const where = vault.getConfig('newFileLocation');
    const path = where === 'current' && sourcePath ? parentOf(sourcePath) : '/';
    return vault.getFolderByPath(path) ?? vault.getRoot();
  }

  /** Renames, and rewrites links to the file in other notes when the user has that on. */
  async renameFile(file: api.TAbstractFile, newPath: string): Promise<void> {
    const { vault, metadataCache } = this.#app[inner];
    const oldText = metadataCache.fileToLinktext(file as api.TFile, '');
    const sources = Object.entries(metadataCache.resolvedLinks)
      .filter(([, targets]) => targets[file.path])
      .map(([path]) => path);
    await vault.rename(file, newPath);
    if (vault.getConfig('alwaysUpdateLinks') !== true) return;
    const newText = metadataCache.fileToLinktext(file as api.TFile, '');
    for (const path of sources) {
      const source = vault.getFileByPath(path);
      if (source && oldText !== newText)
        await vault.process(source, (text) =>
          text.replace(/\[\[([^[\]|#]+)/g, (whole, link: string) =>
            link.trim() === oldText ? `[[${newText}` : whole,
          ),
        );
    }
  }

  async trashFile(file: api.TAbstractFile): Promise<void> {
    await this.#app[inner].vault.trash(file, false);
  }

  generateMarkdownLink(file: api.TFile, sourcePath: string, subpath = '', alias = ''): string {
    const text = this.#app[inner].metadataCache.fileToLinktext(file, sourcePath) + subpath;
    const embed = file.extension === 'md' ? '' : '!';
    return `${embed}[[${text}${alias ? `|${alias}` : ''}]]`;
  }

  /** "Atomically read, modify, and save the frontmatter of a note"; throws on bad YAML (obsidian.d.ts). */
  async processFrontMatter(
    file: api.TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
  ): Promise<void> {
    await this.#app[inner].vault.process(file, (text) => {
      const properties = propertiesOf(text) ?? {};
      fn(properties);
      return withProperties(text, properties);
    });
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const { vault } = this.#app[inner];
    const dot = filename.lastIndexOf('.');
    const [stem, end] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
    let path = nameOf(filename);
    for (let n = 1; vault.getAbstractFileByPath(path); n++) path = `${stem} ${n}${end}`;
    return path;
  }
}
