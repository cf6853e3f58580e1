import {
  getAllTags,
  MarkdownView,
  normalizePath,
  parseYaml,
  TFile,
  TFolder,
  Vault,
  type App,
  type CachedMetadata,
  type Component,
  type TAbstractFile,
} from 'obsidian';
import type { Book } from '../../app/book';
import type { DirectorySource } from '../../app/directory';
import type { NotesPort } from '../../app/port';
import { changedSpans } from '../../notes/edit/text/changed-spans';
import type { Edited } from '../../notes/edit/text/edited';
import type { Properties } from '../../notes/value/yaml-value';

/** How many notes are read between two breaths of the app. */
const SLICE = 24;

/** From this many notes on, reading takes long enough to show how far it is. */
const WORTH_SHOWING = 400;

/** What the directory asks of the app. */
export function directorySource(app: App): DirectorySource {
  return {
    parseYaml: (yaml) => parseYaml(yaml) as unknown,
    resolve: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
  };
}

/** The vault as the place the notes live in: reads them into the book and writes them back. */
export class VaultNotes implements NotesPort {
  #reading = 0;

  constructor(
    private readonly app: App,
    private readonly book: Book,
    private readonly renamed: (from: string, to: string) => void,
  ) {}

  /** Keeps the book in step from now on. To be called when the layout is ready; `owner` ends it. */
  watch(owner: Component): void {
    const { metadataCache, vault } = this.app;
    owner.registerEvent(
      metadataCache.on('changed', (file, text) => {
        this.book.directory.setText(file.path, text);
      }),
    );
    owner.registerEvent(
      metadataCache.on('deleted', (file) => {
        this.#gone(file.path);
      }),
    );
    owner.registerEvent(
      vault.on('create', (file) => {
        if (isNote(file)) this.book.directory.relink(file.path);
      }),
    );
    owner.registerEvent(
      vault.on('rename', (file, from) => {
        void this.#moved(file, from);
      }),
    );
    owner.register(() => {
      this.#reading += 1;
    });
  }

  /** Takes over every note: first what the app has indexed, so that there is something to see, then the texts. */
  async fill(): Promise<void> {
    const files = this.#files();
    this.book.directory.batch(() => {
      for (const file of files) this.#takeProperties(file);
    });
    this.book.filled();
    await this.#readTexts(this.book.directory.paths());
  }

  /** Reads every note again, after settings changed what is read. */
  async refill(): Promise<void> {
    const known = this.book.directory.paths();
    const candidates = this.#files().map((file) => file.path);
    this.book.directory.batch(() => {
      for (const path of known) if (!this.#file(path)) this.book.directory.remove(path);
    });
    await this.#readTexts([...new Set([...known, ...candidates])]);
  }

  /** Takes over notes that the app had not indexed yet when `fill` looked. */
  async fillRest(): Promise<void> {
    const known = new Set(this.book.directory.paths());
    const missing = this.#files().filter((file) => !known.has(file.path));
    this.book.directory.batch(() => {
      for (const file of missing) this.#takeProperties(file);
    });
    const found = this.book.directory.paths().filter((path) => !known.has(path));
    if (found.length > 0) await this.#readTexts(found);
  }

  /** Reads these notes again. */
  async reread(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.#readText(path);
  }

  async read(path: string): Promise<string> {
    const file = this.#existing(path);
    const view = await this.#unsavedView(file);
    return view ? view.getViewData() : this.app.vault.read(file);
  }

  async write(path: string, change: (text: string) => Edited): Promise<Edited> {
    const file = this.#existing(path);
    const view = await this.#unsavedView(file);
    if (view) return writeThrough(view, change);
    const results: Edited[] = [];
    await this.app.vault.process(file, (text) => {
      const result = change(text);
      results.push(result);
      return result.kind === 'edited' ? result.text : text;
    });
    const [result] = results.slice(-1);
    if (!result) throw new Error(`The note ${path} could not be read.`);
    return result;
  }

  async create(path: string, text: string): Promise<void> {
    const clean = normalizePath(path);
    const folder = clean.slice(0, Math.max(0, clean.lastIndexOf('/')));
    if (folder !== '' && !this.app.vault.getFolderByPath(folder)) {
      await this.app.vault.createFolder(folder);
    }
    await this.app.vault.create(clean, text);
  }

  async trash(path: string): Promise<void> {
    await this.app.fileManager.trashFile(this.#existing(path));
  }

  #files(): TFile[] {
    const files: TFile[] = [];
    Vault.recurseChildren(this.app.vault.getRoot(), (file) => {
      if (isNote(file)) files.push(file);
    });
    return files;
  }

  #file(path: string): TFile | null {
    return this.app.vault.getFileByPath(path);
  }

  #existing(path: string): TFile {
    const file = this.#file(path);
    if (!file) throw new Error(`The note ${path} is not there any more.`);
    return file;
  }

  #takeProperties(file: TFile): void {
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache) {
      this.book.directory.setProperties(file.path, propertiesOf(cache), tagsOf(cache));
    }
  }

  async #readTexts(paths: readonly string[]): Promise<void> {
    this.#reading += 1;
    const run = this.#reading;
    for (let at = 0; at < paths.length; at += SLICE) {
      const texts = await Promise.all(paths.slice(at, at + SLICE).map((path) => this.#text(path)));
      if (run !== this.#reading) return;
      this.book.directory.batch(() => {
        for (const [path, text] of texts)
          if (text !== null) this.book.directory.setText(path, text);
      });
      const read = Math.min(at + SLICE, paths.length);
      this.book.reading(
        paths.length < WORTH_SHOWING || read === paths.length ? null : { read, all: paths.length },
      );
      await nextBreath();
    }
  }

  async #readText(path: string): Promise<void> {
    const [, text] = await this.#text(path);
    if (text !== null) this.book.directory.setText(path, text);
  }

  /** A note's text; null when it cannot be read, which leaves what is known of it as it was. */
  async #text(path: string): Promise<readonly [path: string, text: string | null]> {
    const file = this.#file(path);
    return [path, file && (await this.app.vault.cachedRead(file).catch(() => null))];
  }

  #gone(path: string): void {
    this.book.directory.batch(() => {
      this.book.directory.remove(path);
      this.book.directory.relink(path);
    });
  }

  async #moved(file: TAbstractFile, from: string): Promise<void> {
    const files: TFile[] = [];
    if (file instanceof TFolder) {
      Vault.recurseChildren(file, (child) => {
        if (isNote(child)) files.push(child);
      });
    } else if (isNote(file)) files.push(file);
    for (const moved of files) {
      const old = from + moved.path.slice(file.path.length);
      this.renamed(old, moved.path);
      this.#gone(old);
      await this.#readText(moved.path);
      this.book.directory.relink(moved.path);
    }
  }

  /** The editor a note is open in with edits that are not saved yet. */
  async #unsavedView(file: TFile): Promise<MarkdownView | null> {
    const views = this.#views(file);
    if (views.length === 0) return null;
    const saved = await this.app.vault.read(file);
    return views.find((view) => !isSameText(view.getViewData(), saved)) ?? null;
  }

  #views(file: TFile): MarkdownView[] {
    return this.app.workspace
      .getLeavesOfType('markdown')
      .map((leaf) => leaf.view)
      .filter((view) => view instanceof MarkdownView)
      .filter((view) => view.file?.path === file.path);
  }
}

/** Changes a note through its editor, in one transaction, and saves it. */
async function writeThrough(view: MarkdownView, change: (text: string) => Edited): Promise<Edited> {
  const { editor } = view;
  const before = editor.getValue();
  const result = change(before);
  if (result.kind === 'refused') return result;
  editor.transaction({
    changes: changedSpans(before, result.text).map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    })),
  });
  await view.save();
  return result;
}

/** Editors show every line end as a line feed. */
const isSameText = (a: string, b: string): boolean =>
  a === b || a === b.replace(/\r\n?/g, () => '\n');

const isNote = (file: TAbstractFile): file is TFile =>
  file instanceof TFile && file.extension.toLowerCase() === 'md';

function propertiesOf({ frontmatter }: CachedMetadata): Properties {
  return frontmatter ?? {};
}

function tagsOf(cache: CachedMetadata): string[] {
  return (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, () => '').toLowerCase());
}

const nextBreath = (): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
