import type * as api from 'obsidian';
import type { App } from './app';
import { FileView } from './file-view';
import { setIcon } from './icons';
import { inner } from './inner';
import { WorkspaceItem, type WorkspaceTabs } from './layout';
import { drawTitle } from './tab-group';
import { closeView, DeferredView, EmptyView, openView, UnknownView, type View } from './view';

let ids = 0;

const draw = () => {
  const el = createDiv('workspace-leaf');
  const headerEl = createDiv({
    cls: 'workspace-tab-header tappable',
    attr: { role: 'tab', tabindex: '-1' },
  });
  const box = headerEl.createDiv('workspace-tab-header-inner');
  const iconEl = box.createDiv('workspace-tab-header-inner-icon');
  const titleEl = box.createDiv('workspace-tab-header-inner-title');
  const closeEl = box.createDiv('workspace-tab-header-inner-close-button');
  setIcon(closeEl, 'x');
  return { el, headerEl, iconEl, titleEl, closeEl };
};

/** obsidian.d.ts `WorkspaceLeaf`: a tab with its view. */
export class WorkspaceLeaf extends WorkspaceItem {
  declare parent: WorkspaceTabs;
  view!: View;
  hoverPopover = null;
  /** Its elements and what the workspace keeps of it. */
  readonly [inner]: ReturnType<typeof draw> & { app: App; id: string; lastActive: number };
  #pinned = false;

  constructor(app: App) {
    super();
    this[inner] = { app, id: `leaf-${++ids}`, lastActive: 0, ...draw() };
    this[inner].closeEl.addEventListener('click', () => this.detach());
    this[inner].el.addEventListener(
      'mousedown',
      () => app[inner].workspace[inner].activate(this),
      true,
    );
    this.view = new EmptyView(this);
    this[inner].el.append(this.view.containerEl);
    this.view.containerEl.setAttr('data-type', 'empty');
    this.view.load();
  }

  async openFile(file: api.TFile, openState: api.OpenViewState = {}): Promise<void> {
    const state: api.ViewState = {
      type: 'markdown',
      state: { ...openState.state, file: file.path },
      active: openState.active ?? true,
    };
    await this.setViewState(state, openState.eState);
  }

  async open(view: View): Promise<View> {
    const old = this.view;
    await closeView(old);
    this.view = view;
    await openView(view, this[inner].el);
    drawTitle(this);
    return view;
  }

  getViewState(): api.ViewState {
    const state: api.ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    if (this.#pinned) state.pinned = true;
    return state;
  }

  /** A view of another type is made anew; one of the same type only gets the state. */
  async setViewState(viewState: api.ViewState, eState?: unknown): Promise<void> {
    const { type, state, active, pinned } = viewState;
    if (pinned !== undefined) this.setPinned(pinned);
    if (this.view.getViewType() !== type || this.isDeferred) await this.open(this.#make(type));
    await this.view.setState(state ?? {}, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    drawTitle(this);
    const { workspace } = this[inner].app[inner];
    if (active) workspace.setActiveLeaf(this as unknown as api.WorkspaceLeaf, { focus: true });
    workspace[inner].changed();
    workspace[inner].checkFile();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return;
    const { type, state } = this.getViewState();
    await this.setViewState({ type, ...(state ? { state } : {}) });
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.#pinned);
  }

  setPinned(pinned: boolean): void {
    this.#pinned = pinned;
    this[inner].headerEl.toggleClass('is-pinned', pinned);
    this.trigger('pinned-change', pinned);
  }

  /** Closes the tab. The view's `onClose` runs at once; nothing waits for it. */
  detach(): void {
    this[inner].app[inner].workspace[inner].detach(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  #make(type: string): View {
    if (type === 'empty') return new EmptyView(this);
    const creator = this[inner].app[inner].views.get(type);
    return creator ? creator(this) : new UnknownView(this, type);
  }
}

/** Whether nobody may replace what a leaf shows. */
export const isPinned = (leaf: WorkspaceLeaf): boolean => leaf.getViewState().pinned === true;

/** The file a leaf shows. */
export const fileOf = (leaf: WorkspaceLeaf | null): api.TFile | null =>
  leaf?.view instanceof FileView ? leaf.view.file : null;
