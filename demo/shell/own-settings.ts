import type * as api from 'obsidian';
import type { App } from '../host/app';
import { SettingTab } from '../host/setting-tab';
import { setTheme } from './theme';

/** The app's own settings: the theme, and what this is. */
export class OwnSettings extends SettingTab {
  constructor(app: App) {
    super(app);
    this.icon = 'palette';
  }

  override getSettingDefinitions(): api.SettingDefinitionItem[] {
    return [
      {
        name: 'Dark theme',
        desc: 'Choose the colour scheme of the app.',
        control: { type: 'toggle', key: 'dark' },
      },
      {
        name: 'This is a stand-in',
        desc: 'It imitates so much of Obsidian as Rapport uses, to look at and to test with.',
      },
    ];
  }

  override getControlValue(key: string): unknown {
    return key === 'dark' ? this.app.isDarkMode() : undefined;
  }

  override setControlValue(_key: string, value: unknown): void {
    setTheme(this.app, value === true ? 'dark' : 'light');
  }
}
