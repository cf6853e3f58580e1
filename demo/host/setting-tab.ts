import type * as api from 'obsidian';
import type { App } from './app';
import { inner } from './inner';
import type { Plugin } from './plugin';
import { SettingPane } from './setting-pane';

/** obsidian.d.ts `SettingTab`: its rows come from `getSettingDefinitions`, else from `display`. */
export abstract class SettingTab {
  icon = 'settings';
  app: App;
  containerEl = createDiv('vertical-tab-content');
  settingItems: api.SettingDefinitionItem[] = [];
  /** Draws the definitions and knows which page is open. */
  readonly [inner] = new SettingPane(this);

  constructor(app: App) {
    this.app = app;
  }

  getSettingDefinitions(): api.SettingDefinitionItem[] {
    return [];
  }

  /** "Stores the result of getSettingDefinitions() for rendering and search indexing." */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this[inner].draw();
  }

  getControlValue(key: string): unknown {
    return this.app[inner].vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app[inner].vault.setConfig(key, value);
  }

  /** "Re-evaluate every `visible` and `disabled` predicate […] toggles CSS state in place, no re-render." */
  refreshDomState(): void {
    this[inner].refresh();
  }

  display(): void {}

  hide(): void {
    this[inner].close();
  }
}

/** obsidian.d.ts `PluginSettingTab`: values come from `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
  plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
    this.icon = 'puzzle';
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}
