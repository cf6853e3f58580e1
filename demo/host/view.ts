import type * as api from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { setIcon } from './icons';
import { inner } from './inner';
import type { Scope } from './keymap';
import type { WorkspaceLeaf } from './leaf';
import type { Menu } from './menu';
import { drawViewHeader, type ViewHeader } from './view-header';

const lifecycle = new WeakMap<View, { open(): Promise<void>; close(): Promise<void> }>();

/** obsidian.d.ts `View`. */
export abstract class View extends Component {
  app: App;
  icon = 'file';
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf[inner].app;
    this.containerEl = createDiv('workspace-leaf-content');
    lifecycle.set(this, { open: () => this.onOpen(), close: () => this.onClose() });
  }

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}

  abstract getViewType(): string;

  abstract getDisplayText(): string;

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: api.ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}
}

/** Puts a view into a leaf's element, loads it, then opens it. */
export const openView = async (view: View, parent: HTMLElement): Promise<void> => {
  view.containerEl.setAttr('data-type', view.getViewType());
  parent.replaceChildren(view.containerEl);
  view.load();
  await lifecycle.get(view)?.open();
};

/** Closes a view, then unloads it. */
export const closeView = async (view: View): Promise<void> => {
  await lifecycle.get(view)?.close();
  view.unload();
  view.containerEl.remove();
};

/** obsidian.d.ts `ItemView`: a view with a header and a content element. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  /** The header, which the leaf keeps up to date. */
  readonly [inner]: ViewHeader;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this[inner] = drawViewHeader(this);
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { 'aria-label': title },
    });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    this[inner].actionsEl.prepend(el);
    return el;
  }
}

/** What stands for a view whose type nobody has registered; it keeps the state (seen as "Plugin no longer active"). */
export class UnknownView extends ItemView {
  readonly #type: string;
  #state: Record<string, unknown> = {};

  constructor(leaf: WorkspaceLeaf, type: string) {
    super(leaf);
    this.#type = type;
    this.contentEl.createDiv({ cls: 'empty-state', text: 'Plugin no longer active' });
  }

  override getViewType(): string {
    return this.#type;
  }

  override getDisplayText(): string {
    return this.#type;
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }

  override async setState(state: unknown): Promise<void> {
    this.#state = (state ?? {}) as Record<string, unknown>;
  }
}

/** What stands for a view in the background until it is shown (developer docs, "Understanding deferred views"). */
export class DeferredView extends UnknownView {
  constructor(leaf: WorkspaceLeaf, type: string) {
    super(leaf, type);
    this.contentEl.empty();
  }
}

/** The view of an empty tab. */
export class EmptyView extends ItemView {
  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    const { commands } = this.app[inner];
    for (const id of ['switcher:open', 'command-palette:open', 'workspace:close']) {
      const command = commands.all.get(id);
      if (!command) continue;
      const button = box.createEl('button', {
        cls: 'empty-state-action clickable-icon',
        text: command.name,
      });
      button.addEventListener('click', () => commands.run(id));
    }
  }

  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }
}
