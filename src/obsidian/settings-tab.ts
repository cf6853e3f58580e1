import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { SettingKey } from '../app/settings/values';
import { SettingsDraft, type SettingsKeeper } from './settings-draft';
import { readingSettings } from './settings-reading';
import type { SettingsRoom } from './settings-room';
import { ruleSettings } from './settings-rules';
import { folderSettings, kindSettings } from './settings-where';

/** What the user can decide, as definitions that the app draws and searches. */
export class RapportSettingTab extends PluginSettingTab {
  readonly #draft: SettingsDraft;

  constructor(app: App, plugin: Plugin, store: SettingsKeeper) {
    super(app, plugin);
    this.icon = 'users';
    this.#draft = new SettingsDraft(store);
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    const draft = this.#draft;
    const room: SettingsRoom = {
      app: this.app,
      current: () => draft.current(),
      set: (next) => {
        void draft.set(next).then(() => {
          this.update();
        });
      },
      fault: (key, value) => draft.fault(key, value),
    };
    return [folderSettings(room), kindSettings(room), readingSettings(room), ruleSettings(room)];
  }

  override getControlValue(key: string): unknown {
    return this.#draft.value(key);
  }

  override setControlValue(key: string, value: unknown): void {
    this.#draft.type(key, value);
  }

  override hide(): void {
    this.#draft.flush();
    super.hide();
  }
}
