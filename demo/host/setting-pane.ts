import type * as api from 'obsidian';
import { setIcon } from './icons';
import { drawItems, type Drawn } from './setting-draw';
import type { SettingPage } from './setting-page';
import type { SettingTab } from './setting-tab';

type PageDefinition = api.SettingDefinitionPage;

/** What a settings tab shows now: its own rows, or a page below. */
export class SettingPane {
  readonly #tab: SettingTab;
  #open = false;
  #path: PageDefinition[] = [];
  #drawn: Drawn | null = null;
  #page: SettingPage | null = null;

  constructor(tab: SettingTab) {
    this.#tab = tab;
  }

  /** Shows the tab in its element. */
  show(path: readonly string[] = []): void {
    this.#open = true;
    this.#path = [];
    this.draw();
    for (const name of path) {
      const found = this.#items().find(
        (item): item is PageDefinition =>
          'type' in item && item.type === 'page' && item.name === name,
      );
      if (found) this.#enter(found);
    }
  }

  /** Takes everything down; cleanup functions of `render` run. */
  close(): void {
    this.#open = false;
    this.#clear();
    this.#tab.containerEl.empty();
  }

  /** Draws anew what is shown. */
  draw(): void {
    if (!this.#open) return;
    const el = this.#tab.containerEl;
    const top = el.scrollTop;
    this.#clear();
    el.empty();
    if (this.#tab.settingItems.length === 0) {
      this.#tab.display();
      return;
    }
    const page = this.#path[this.#path.length - 1];
    if (page) this.#title(page.name);
    const custom = page?.page?.() as unknown as SettingPage | undefined;
    if (custom) {
      this.#page = custom;
      el.append(custom.rootEl);
      custom.display();
    } else this.#drawn = drawItems(this.#tab, this.#items(), el, (next) => this.#enter(next));
    el.scrollTop = top;
  }

  /** Evaluates `visible` and `disabled` again, in place. */
  refresh(): void {
    this.#drawn?.refresh();
  }

  #items(): readonly api.SettingDefinitionItem[] {
    const root = this.#tab.settingItems;
    return this.#path.reduce<readonly api.SettingDefinitionItem[]>((items, page) => {
      const all = items.flatMap((item) =>
        'type' in item && item.type !== 'page' ? [item, ...(item.items ?? [])] : [item],
      );
      const now = all.find(
        (item): item is PageDefinition =>
          'type' in item && item.type === 'page' && item.name === page.name,
      );
      return now?.items ?? [];
    }, root);
  }

  #enter(page: PageDefinition): void {
    this.#path = [...this.#path, page];
    this.draw();
  }

  #title(name: string): void {
    const bar = this.#tab.containerEl.createDiv('setting-page-titlebar');
    const back = bar.createEl('button', {
      cls: 'clickable-icon',
      attr: { 'aria-label': 'Back' },
    });
    setIcon(back, 'chevron-left');
    back.addEventListener('click', () => {
      this.#path = this.#path.slice(0, -1);
      this.draw();
    });
    bar.createSpan({
      cls: 'setting-page-title',
      text: name,
      attr: { role: 'heading', 'aria-level': 2 },
    });
  }

  #clear(): void {
    this.#drawn?.cleanup();
    this.#drawn = null;
    this.#page?.hide();
    this.#page = null;
  }
}
