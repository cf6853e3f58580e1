import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { SettingKey } from '../../app/settings/values';
import { SettingsDraft, type SettingsKeeper } from './draft';
import { readingSettings } from './reading';
import type { SettingsRoom } from './room';
import { ruleSettings } from './rules';
import { folderSettings, kindSettings } from './where';

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
