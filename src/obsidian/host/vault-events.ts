import { TFolder, type App, type Component, type TAbstractFile } from 'obsidian';
import { isNote, isNotePath, notesIn } from './notes-in';

/** What can happen to notes; whoever wants to hear of it takes what concerns them. */
export interface NoteEvents {
  /** A note came to be at a path; its text comes with `changed`. */
  readonly made?: (path: string) => void;
  /** The app has read a note that is new or changed. */
  readonly changed?: (path: string, text: string) => void;
  readonly gone?: (path: string) => void;
  /** A note has another path; told once, whether it or a folder above it was renamed. */
  readonly moved?: (from: string, to: string) => void;
  /** A folder has another path; told before its notes are, and maybe again with one of them. */
  readonly folderMoved?: (from: string, to: string) => void;
}

/** The one door through which the vault tells of its notes: one event a note. */
export class VaultEvents {
  readonly #subscribers = new Set<NoteEvents>();
  /** Where each note was that was told to have moved to this path. */
  readonly #cameFrom = new Map<string, string>();

  constructor(private readonly app: App) {}

  /** Tells of events from now on, after those who came before; returns what ends that. */
  subscribe(subscriber: NoteEvents): () => void {
    this.#subscribers.add(subscriber);
    return () => {
      this.#subscribers.delete(subscriber);
    };
  }

  /** Begins to listen. To be called when the layout is ready; `owner` ends it. */
  watch(owner: Component): void {
    const { metadataCache, vault } = this.app;
    owner.registerEvent(
      metadataCache.on('changed', (file, text) => {
        this.#tell(({ changed }) => changed?.(file.path, text));
      }),
    );
    owner.registerEvent(
      metadataCache.on('deleted', ({ path }) => {
        this.#gone(path);
      }),
    );
    owner.registerEvent(
      vault.on('create', (file) => {
        if (isNote(file)) this.#tell(({ made }) => made?.(file.path));
      }),
    );
    owner.registerEvent(
      vault.on('rename', (file, from) => {
        if (file instanceof TFolder) this.#folderMoved(file, from);
        else this.#fileMoved(file, from);
      }),
    );
  }

  /**
   * The app tells of a folder, of each child, or of both in either order; and while it tells of the folder, the
   * children may still have their old paths. Those wait until they are told of.
   */
  #folderMoved(folder: TFolder, from: string): void {
    const to = folder.path;
    this.#tell(({ folderMoved }) => folderMoved?.(from, to));
    for (const { path } of notesIn(folder)) {
      if (path.startsWith(`${to}/`)) this.#moved(from + path.slice(to.length), path);
    }
  }

  #fileMoved(file: TAbstractFile, from: string): void {
    if (isNote(file)) this.#moved(from, file.path);
    else if (isNotePath(from)) this.#gone(from);
  }

  #moved(from: string, to: string): void {
    if (from === to || this.#cameFrom.get(to) === from) return;
    this.#cameFrom.delete(from);
    this.#cameFrom.set(to, from);
    const folder = this.#folderBehind(from, to);
    if (folder) this.#tell(({ folderMoved }) => folderMoved?.(folder.from, folder.to));
    this.#tell(({ moved }) => moved?.(from, to));
  }

  /** The folder that took a note along; null: the note moved by itself. */
  #folderBehind(from: string, to: string): { readonly from: string; readonly to: string } | null {
    const isGone = (folder: string): boolean =>
      folder !== '' && this.app.vault.getFolderByPath(folder) === null;
    let moved = { from: parentOf(from), to: parentOf(to) };
    if (nameOf(from) !== nameOf(to) || !isGone(moved.from)) return null;
    while (nameOf(moved.from) === nameOf(moved.to) && isGone(parentOf(moved.from)))
      moved = { from: parentOf(moved.from), to: parentOf(moved.to) };
    return moved;
  }

  #gone(path: string): void {
    this.#cameFrom.delete(path);
    this.#tell(({ gone }) => gone?.(path));
  }

  #tell(tell: (subscriber: NoteEvents) => void): void {
    for (const subscriber of [...this.#subscribers]) tell(subscriber);
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
