import { TFile, TFolder, Vault, type App, type Component, type TAbstractFile } from 'obsidian';
import type { Book } from '../../app/book';
import type { Templates } from '../../app/draft/templates';
import type { Settings } from '../../core/settings';

/** Keeps the templates in step with their folder: from the layout on, and again when settings move it. */
export function watchTemplates(owner: Component, app: App, book: Book, templates: Templates): void {
  const { metadataCache, vault, workspace } = app;
  let read = '';
  const refill = (): void => {
    const now = whatDecides(book.settings);
    if (now === read) return;
    read = now;
    void fill(app, book, templates);
  };
  workspace.onLayoutReady(() => {
    refill();
    owner.register(book.onChange(refill));
    owner.registerEvent(
      metadataCache.on('changed', (file, text) => {
        templates.setText(file.path, text);
      }),
    );
    owner.registerEvent(
      metadataCache.on('deleted', (file) => {
        templates.remove(file.path);
      }),
    );
    owner.registerEvent(
      vault.on('rename', () => {
        void fill(app, book, templates);
      }),
    );
  });
}

/** The settings that decide which notes are templates and how they read. */
const whatDecides = ({ templatesFolder, propertyNames, tieWords }: Settings): string =>
  JSON.stringify([templatesFolder, propertyNames, tieWords]);

async function fill(app: App, book: Book, templates: Templates): Promise<void> {
  const files = templateFiles(app, book.settings);
  templates.keepOnly(new Set(files.map(({ path }) => path)));
  for (const file of files) {
    const text = await app.vault.cachedRead(file).catch(() => null);
    if (text !== null) templates.setText(file.path, text);
  }
}

function templateFiles({ vault }: App, { templatesFolder }: Settings): TFile[] {
  const folder = vault.getFolderByPath(templatesFolder.replace(/^\/+|\/+$/g, ''));
  const files: TFile[] = [];
  if (!(folder instanceof TFolder)) return files;
  Vault.recurseChildren(folder, (file: TAbstractFile) => {
    if (file instanceof TFile && file.extension.toLowerCase() === 'md') files.push(file);
  });
  return files;
}
