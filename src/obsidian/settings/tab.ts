import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Settings } from '../../core/settings';
import type { SettingKey } from '../../app/settings/values';
import { SettingsDraft, type SettingsKeeper } from './draft';
import { readingSettings } from './reading';
import type { SettingsRoom } from './room';
import { ruleSettings } from './rules';
import { folderSettings, kindSettings } from './where';

/** What a tab needs of where settings are kept. */
export interface WatchedKeeper extends SettingsKeeper {
  onChange(listener: (settings: Settings) => void): () => void;
}

/** What the user can decide, as definitions that the app draws and searches. */
export class RapportSettingTab extends PluginSettingTab {
  readonly #draft: SettingsDraft;
  /** The lists as they stand in the definitions the app holds. */
  #lists = '';

  constructor(app: App, plugin: Plugin, store: WatchedKeeper) {
    super(app, plugin);
    this.icon = 'users';
    this.#draft = new SettingsDraft(store);
    plugin.register(
      store.onChange(() => {
        this.#follow();
      }),
    );
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    const draft = this.#draft;
    this.#lists = listsIn(draft.current());
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

  /** The app keeps the definitions it was given. Other changes draw nothing anew: that would take the focus. */
  #follow(): void {
    if (listsIn(this.#draft.current()) !== this.#lists) this.update();
  }
}

const listsIn = ({ contactFolders, tieWords, stageWords }: Settings): string =>
  JSON.stringify([contactFolders, Object.keys(tieWords), Object.keys(stageWords)]);
