import type { App } from './app';
import { setIcon } from './icons';
import { inner } from './inner';
import { Modal } from './modal';
import { SearchComponent } from './components/text';
import { searchSettings } from './settings-search';
import type { SettingTab } from './setting-tab';

/** A tab with its id and its name in the sidebar. */
export interface TabEntry {
  id: string;
  name: string;
  section: 'options' | 'plugins';
  tab: SettingTab;
}

/** The settings window: tabs at the side, a search over all definitions, the chosen tab beside. */
export class SettingsWindow extends Modal {
  readonly #entries: TabEntry[] = [];
  #sideEl!: HTMLElement;
  #listEl!: HTMLElement;
  #mainEl!: HTMLElement;
  #current: TabEntry | null = null;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-settings-container');
    this.modalEl.addClass('mod-settings');
    this.modalEl.setAttr('aria-label', 'Settings');
    this.#sideEl = this.contentEl.createDiv('vertical-tab-header');
    this.contentEl.addClass('vertical-tabs-container');
    const search = new SearchComponent(this.#sideEl.createDiv('settings-search'));
    search.setPlaceholder('Search settings...').onChange((query) => this.#search(query));
    search.inputEl.setAttr('aria-label', 'Search settings');
    this.#listEl = this.#sideEl.createDiv({
      attr: { role: 'tablist', 'aria-orientation': 'vertical', 'aria-label': 'Settings' },
    });
    this.#mainEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  /** Adds a tab; its definitions are asked for at once, for the search. */
  addTab(entry: TabEntry): void {
    this.#entries.push(entry);
    entry.tab.update();
    this.#drawList();
  }

  /** Takes a tab out. */
  removeTab(tab: SettingTab): void {
    const at = this.#entries.findIndex((entry) => entry.tab === tab);
    if (at < 0) return;
    if (this.#current?.tab === tab) {
      tab.hide();
      this.#current = null;
      this.#mainEl.empty();
    }
    this.#entries.splice(at, 1);
    this.#drawList();
  }

  /** The tabs there are. */
  get entries(): readonly TabEntry[] {
    return this.#entries;
  }

  override onOpen(): void {
    const entry = this.#current ?? this.#entries[0];
    this.#current = null;
    if (entry) this.show(entry);
  }

  override onClose(): void {
    this.#current?.tab.hide();
  }

  /** Opens the window at a tab, by its id (a plugin's is its own). */
  openTab(id: string): SettingTab | null {
    const entry = this.#entries.find((other) => other.id === id);
    this.open();
    if (entry) this.show(entry);
    return entry?.tab ?? null;
  }

  /** Shows a tab, and a page of it, from the definitions it gave when it was added or last updated itself. */
  show(entry: TabEntry, path: readonly string[] = []): void {
    if (this.#current) this.#current.tab.hide();
    this.#current = entry;
    this.#mainEl.replaceChildren(entry.tab.containerEl);
    entry.tab.containerEl.setAttrs({ role: 'tabpanel', 'aria-label': entry.name, tabindex: '0' });
    entry.tab[inner].show(path);
    this.#drawList();
  }

  #drawList(): void {
    this.#listEl.empty();
    for (const section of ['options', 'plugins'] as const) {
      const entries = this.#entries.filter((entry) => entry.section === section);
      if (entries.length === 0) continue;
      const group = this.#listEl.createDiv({
        cls: 'vertical-tab-header-group',
        attr: { role: 'presentation' },
      });
      group.createDiv({
        cls: 'vertical-tab-header-group-title',
        text: section === 'options' ? 'Options' : 'Community plugins',
        attr: { role: 'presentation' },
      });
      for (const entry of entries) {
        const el = group.createEl('button', {
          cls: 'vertical-tab-nav-item',
          attr: { role: 'tab', 'aria-selected': String(entry === this.#current) },
        });
        setIcon(el.createDiv('vertical-tab-nav-item-icon'), entry.tab.icon);
        el.createSpan({ text: entry.name });
        el.toggleClass('is-active', entry === this.#current);
        el.addEventListener('click', () => this.show(entry));
      }
    }
  }

  #search(query: string): void {
    if (query.trim() === '') {
      if (this.#current) this.show(this.#current);
      return;
    }
    const list = createDiv('vertical-tab-content');
    searchSettings(this.#entries, query, list, (entry, path) => this.show(entry, path));
    this.#mainEl.replaceChildren(list);
  }
}
