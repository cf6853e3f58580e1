import { Notice, type Plugin } from 'obsidian';
import type { Settings } from '../../core/settings';
import { listeners } from '../../app/listeners';
import { readSettings } from '../../app/settings/stored';
import { isMapping } from '../../notes/value/yaml-value';

const UNREADABLE =
  'Rapport’s settings file (data.json) cannot be read just now, perhaps because it is half synced.';

/** The user's settings on disk. Another device may write them too, so only what changed here is written. */
export class SettingsStore {
  #current: Settings = readSettings(null);
  /** What was stored when it could last be read; written back with the changes. */
  #stored: Readonly<Record<string, unknown>> = {};
  readonly #news = listeners<[Settings]>();

  constructor(private readonly plugin: Plugin) {}

  current(): Settings {
    return this.#current;
  }

  /** Reads the settings; tells whether any were stored yet. What cannot be read changes nothing, and is said. */
  async load(): Promise<{ readonly isFirst: boolean }> {
    const stored = await this.#read();
    if (stored === undefined) {
      new Notice(`${UNREADABLE} Nothing was changed.`);
      return { isFirst: false };
    }
    this.#take(readSettings(stored));
    return { isFirst: stored === null };
  }

  /** Stores what differs from the settings as they were, over what is stored now. */
  async change(next: Settings): Promise<void> {
    const before = this.#current;
    if ((await this.#read()) === undefined) throw new Error(UNREADABLE);
    const changed = Object.entries(next).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Settings]),
    );
    this.#stored = { ...this.#stored, ...Object.fromEntries(changed) };
    this.#take(readSettings(this.#stored));
    await this.plugin.saveData(this.#stored);
  }

  /** Calls back when settings changed, here or on another device; returns what ends that. */
  onChange(listener: (settings: Settings) => void): () => void {
    return this.#news.add(listener);
  }

  /** What is stored: null when nothing is yet, undefined when it cannot be read, which the app does not say. */
  async #read(): Promise<Readonly<Record<string, unknown>> | null | undefined> {
    const stored: unknown = await this.plugin.loadData();
    if (stored === undefined) return undefined;
    this.#stored = isMapping(stored) ? stored : {};
    return isMapping(stored) ? stored : null;
  }

  #take(settings: Settings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
    this.#current = settings;
    this.#news.tell(settings);
  }
}
