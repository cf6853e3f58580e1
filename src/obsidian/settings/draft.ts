import { debounce, Notice } from 'obsidian';
import type { Settings } from '../../core/settings';
import { settingValue, withSettingValue } from '../../app/settings/values';

/** Where settings are kept. */
export interface SettingsKeeper {
  current(): Settings;
  change(next: Settings): Promise<void>;
}

/** How long typing must pause until it is kept, in milliseconds: every change reads the notes anew. */
const PAUSE = 500;

/** The settings as the fields show them: what is kept, and what was typed since. */
export class SettingsDraft {
  readonly #typed = new Map<string, unknown>();
  readonly #keepSoon = debounce(
    () => {
      this.flush();
    },
    PAUSE,
    true,
  );

  constructor(private readonly keeper: SettingsKeeper) {}

  current(): Settings {
    let settings = this.keeper.current();
    for (const [key, value] of this.#typed) {
      const next = withSettingValue(settings, key, value);
      if (next.ok) settings = next.value;
    }
    return settings;
  }

  value(key: string): unknown {
    return settingValue(this.current(), key);
  }

  /** What is wrong with a value for a field, as a sentence; undefined when nothing is. */
  fault(key: string, value: unknown): string | undefined {
    const next = withSettingValue(this.current(), key, value);
    return next.ok ? undefined : next.expected;
  }

  /** Takes a field's value; what is wrong is not kept. What is typed waits for a pause. */
  type(key: string, value: unknown): void {
    if (this.fault(key, value) !== undefined) return;
    this.#typed.set(key, value);
    if (typeof value === 'boolean') this.flush();
    else this.#keepSoon();
  }

  /** Keeps these settings at once; settled when that is done, or was said to have failed. */
  async set(next: Settings): Promise<void> {
    this.#typed.clear();
    this.#keepSoon.cancel();
    try {
      await this.keeper.change(next);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      new Notice(`The settings were not saved: ${reason}`);
    }
  }

  /** Keeps what was typed at once. */
  flush(): void {
    if (this.#typed.size > 0) void this.set(this.current());
  }
}
