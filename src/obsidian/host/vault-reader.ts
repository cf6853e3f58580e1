import { getAllTags, parseYaml, type App, type CachedMetadata, type TFile } from 'obsidian';
import type { Book } from '../../app/book';
import type { DirectorySource } from '../../app/directory';
import { attempt } from './attempt';
import { nextBreath, notesIn } from './notes-in';
import type { NoteEvents } from './vault-events';

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

/** Reads the vault's notes into the book. */
export class VaultReader {
  /** The number of the reading under way; one that has another ends. */
  #run = 0;
  /** The notes whose text is still to be read. */
  readonly #unread = new Set<string>();

  constructor(
    private readonly app: App,
    private readonly book: Book,
  ) {}

  /** What keeps the book in step with the notes. */
  readonly events: NoteEvents = {
    made: (path) => {
      this.book.directory.relink(path);
    },
    changed: (path, text) => {
      this.#unread.delete(path);
      this.book.directory.setText(path, text);
    },
    gone: (path) => {
      this.book.directory.batch(() => {
        this.book.directory.remove(path);
        this.book.directory.relink(path);
      });
    },
    moved: (from, to) => {
      const isUnread = this.#unread.delete(from);
      if (!this.book.directory.move(from, to) || isUnread) attempt(() => this.reread([to]));
    },
  };

  /** Takes over every note: first what the app has indexed, so that there is something to see, then the texts. */
  async fill(): Promise<void> {
    this.#takeProperties(this.#files());
    this.book.filled();
    await this.#readTexts(this.book.directory.paths(), this.#begin());
  }

  /** Takes over notes that nothing is known of yet: those the app had not indexed when `fill` looked. */
  async fillRest(): Promise<void> {
    const known = new Set(this.book.directory.paths());
    this.#takeProperties(this.#files().filter((file) => !known.has(file.path)));
    const found = this.book.directory.paths().filter((path) => !known.has(path));
    if (found.length > 0) await this.#readTexts(found, this.#run);
  }

  /** Reads every note again, after settings changed what is read. */
  async refill(): Promise<void> {
    const { directory } = this.book;
    const known = directory.paths();
    const candidates = this.#files().map((file) => file.path);
    directory.batch(() => {
      for (const path of known) if (!this.#file(path)) directory.remove(path);
    });
    await this.#readTexts([...new Set([...known, ...candidates])], this.#begin());
  }

  /** Reads these notes again. */
  async reread(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const text = await this.#text(path);
      if (text !== null) this.book.directory.setText(path, text);
    }
  }

  /** Ends the reading under way. */
  stop(): void {
    this.#begin();
  }

  /** Ends the reading under way; returns the number of the next. */
  #begin(): number {
    this.#run += 1;
    return this.#run;
  }

  #files(): TFile[] {
    return notesIn(this.app.vault.getRoot());
  }

  #file(path: string): TFile | null {
    return this.app.vault.getFileByPath(path);
  }

  #takeProperties(files: readonly TFile[]): void {
    const { directory } = this.book;
    directory.batch(() => {
      for (const file of files) {
        const cache = this.app.metadataCache.getFileCache(file);
        if (cache) directory.setProperties(file.path, cache.frontmatter ?? {}, tagsOf(cache));
      }
    });
  }

  async #readTexts(paths: readonly string[], run: number): Promise<void> {
    for (const path of paths) this.#unread.add(path);
    for (let at = 0; at < paths.length; at += SLICE) {
      const slice = paths.slice(at, at + SLICE);
      const texts = await Promise.all(slice.map((path) => this.#text(path)));
      if (run !== this.#run) return;
      this.#take(slice, texts);
      const read = Math.min(at + SLICE, paths.length);
      const isShort = paths.length < WORTH_SHOWING || read === paths.length;
      this.book.reading(isShort ? null : { read, all: paths.length });
      await nextBreath();
    }
  }

  #take(paths: readonly string[], texts: readonly (string | null)[]): void {
    const { directory } = this.book;
    directory.batch(() => {
      paths.forEach((path, at) => {
        const text = texts[at] ?? null;
        if (text === null || !this.#file(path)) return;
        this.#unread.delete(path);
        directory.setText(path, text);
      });
    });
  }

  /** A note's text; null when it cannot be read or is gone meanwhile: then what is known of it stays as it was. */
  async #text(path: string): Promise<string | null> {
    const file = this.#file(path);
    const text = file && (await this.app.vault.cachedRead(file).catch(() => null));
    return this.#file(path) ? text : null;
  }
}

const tagsOf = (cache: CachedMetadata): string[] =>
  (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, '').toLowerCase());
