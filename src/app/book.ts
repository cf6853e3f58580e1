import type { Board } from '../core/board/board';
import type { Contact } from '../core/contact';
import type { Day } from '../core/day';
import type { Problem } from '../core/problem';
import type { Row } from '../core/board/row';
import type { Search } from '../core/search';
import type { Settings } from '../core/settings';
import type { Situation } from '../core/situation';
import { Directory, type DirectoryChange, type DirectorySource } from './directory';
import { listeners } from './listeners';
import { LiveBoard } from '../core/board/live-board';

/** How far the notes' texts are read, while that takes long enough to say so. */
export interface Progress {
  readonly read: number;
  readonly all: number;
}

/** Contacts, board, search and problems as of a day: what every view asks, and the one event they listen to. */
export class Book {
  readonly directory: Directory;
  readonly #live: LiveBoard;
  readonly #news = listeners();
  #settings: Settings;
  #today: Day;
  #progress: Progress | null = null;
  #isFilled = false;

  constructor(source: DirectorySource, settings: Settings, today: Day) {
    this.#settings = settings;
    this.#today = today;
    this.directory = new Directory(source, { settings, today });
    this.#live = new LiveBoard(this.situation);
    this.directory.onChange((change) => {
      this.#follow(change);
    });
  }

  /** The board; null until the notes were looked through once. */
  board(): Board | null {
    return this.#isFilled ? this.#live.board() : null;
  }

  row(path: string): Row | null {
    return this.#live.row(path);
  }

  contact(path: string): Contact | null {
    return this.directory.contact(path);
  }

  search(): Search {
    return this.directory.search();
  }

  problems(): readonly Problem[] {
    return this.directory.problems();
  }

  get settings(): Settings {
    return this.#settings;
  }

  get today(): Day {
    return this.#today;
  }

  get situation(): Situation {
    return { search: this.search(), settings: this.#settings, today: this.#today };
  }

  get progress(): Progress | null {
    return this.#progress;
  }

  /** The notes were looked through once; from now on there is a board. */
  filled(): void {
    if (this.#isFilled) return;
    this.#isFilled = true;
    this.#news.tell();
  }

  /** Says how far reading is; null: done. */
  reading(progress: Progress | null): void {
    this.#progress = progress;
    this.#news.tell();
  }

  /** Another day began. Returns the notes that read differently on it, to be read again. */
  turnTo(today: Day): readonly string[] {
    if (today === this.#today) return [];
    this.#today = today;
    return this.#restart();
  }

  /** Other settings hold. True: every note must be read again by them; false: the book goes by them already. */
  adopt(settings: Settings): boolean {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return false;
    this.#settings = settings;
    this.#restart();
    return true;
  }

  /** Calls back after each change; returns what ends that. */
  onChange(listener: () => void): () => void {
    return this.#news.add(listener);
  }

  #restart(): readonly string[] {
    this.directory.readAs(this.situation);
    this.#reset();
    this.#news.tell();
    return this.directory.staleOn(this.#today);
  }

  #follow({ contacts, search }: DirectoryChange): void {
    if (search) this.#reset();
    else for (const path of contacts) this.#live.update(path, this.directory.contact(path));
    this.#news.tell();
  }

  #reset(): void {
    this.#live.reset(this.directory.contacts(), this.situation);
  }
}
