import type { App, SettingControl, SettingDefinition } from 'obsidian';
import type { Settings } from '../../core/settings';
import type { SettingKey } from '../../app/settings/values';

/** What the parts of the settings tab work with. */
export interface SettingsRoom {
  readonly app: App;
  readonly current: () => Settings;
  /** Keeps other settings and draws the tab anew. */
  readonly set: (next: Settings) => void;
  /** What is wrong with a value for a field, as a sentence; undefined when nothing is. */
  readonly fault: (key: SettingKey, value: unknown) => string | undefined;
}

/** How a setting is put to the user. */
export interface SettingWords {
  readonly name: string;
  readonly desc: string;
  readonly aliases?: readonly string[];
}

/** A setting with a control; what is wrong with a value is said beside it. */
export function controlled(
  room: SettingsRoom,
  { name, desc, aliases = [] }: SettingWords,
  control: SettingControl<SettingKey>,
): SettingDefinition<SettingKey> {
  const validate = (value: unknown): string | undefined => room.fault(control.key, value);
  return { name, desc, aliases: [...aliases], control: { ...control, validate } };
}
