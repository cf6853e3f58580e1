import type { Plugin } from 'obsidian';
import type { Settings } from '../../core/settings';
import { readSettings } from '../../app/settings/stored';
import { isMapping } from '../../notes/value/yaml-value';

/** The user's settings on disk. Another device may write them too, so only what changed here is written. */
export class SettingsStore {
  #current: Settings = readSettings(null);
  readonly #listeners = new Set<(settings: Settings) => void>();

  constructor(private readonly plugin: Plugin) {}

  current(): Settings {
    return this.#current;
  }

  /** Reads the settings; tells whether any were stored yet. */
  async load(): Promise<{ readonly isFirst: boolean }> {
    const stored: unknown = await this.plugin.loadData();
    this.#take(readSettings(stored));
    return { isFirst: !isMapping(stored) };
  }

  /** Stores what differs from the settings as they were, over what is stored now. */
  async change(next: Settings): Promise<void> {
    const before = this.#current;
    const stored: unknown = await this.plugin.loadData();
    const changed = Object.entries(next).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Settings]),
    );
    const merged = { ...(isMapping(stored) ? stored : {}), ...Object.fromEntries(changed) };
    this.#take(readSettings(merged));
    await this.plugin.saveData(merged);
  }

  /** Calls back when settings changed, here or on another device. */
  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.add(listener);
  }

  #take(settings: Settings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
    this.#current = settings;
    for (const listener of [...this.#listeners]) listener(settings);
  }
}
