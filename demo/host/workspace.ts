import type * as api from 'obsidian';
import type { App } from './app';
import { Events } from './events';
import { inner } from './inner';
import type { WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceWindow } from './layout';
import { fileOf, isPinned, type WorkspaceLeaf } from './leaf';
import { parseLinktext } from './links';
import { MarkdownView } from './markdown-view';
import { debounce } from './misc';
import { layoutOf } from './stored-layout';
import type { View } from './view';
import { WorkspaceState } from './workspace-state';

type Layout = Record<string, unknown>;

/** obsidian.d.ts `Workspace`. */
export class Workspace extends Events {
  leftSplit: WorkspaceSidedock;
  rightSplit: WorkspaceSidedock;
  leftRibbon: WorkspaceRibbon;
  rootSplit: WorkspaceRoot;
  containerEl: HTMLElement;
  layoutReady = false;
  requestSaveLayout = debounce(() => Promise.resolve(), 2000);
  /** The tab groups and what happens in them. */
  readonly [inner]: WorkspaceState;
  #waiting: (() => unknown)[] = [];

  constructor(app: App, parentEl: HTMLElement) {
    super();
    this[inner] = new WorkspaceState(app, this, parentEl, () => {
      this.layoutReady = true;
      for (const callback of this.#waiting.splice(0)) callback();
    });
    const { dom } = this[inner];
    this.containerEl = dom.workspaceEl;
    this.leftSplit = dom.left;
    this.rightSplit = dom.right;
    this.rootSplit = dom.root;
    this.leftRibbon = dom.ribbon;
  }

  get activeLeaf(): WorkspaceLeaf | null {
    return this[inner].active;
  }

  get activeEditor(): api.MarkdownFileInfo | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? (view as unknown as api.MarkdownFileInfo) : null;
  }

  /** Runs at once when the layout is ready already (obsidian.d.ts). */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#waiting.push(callback);
  }

  getLayout(): Layout {
    return layoutOf(this[inner]);
  }

  getLeaf(
    newLeaf?: api.PaneType | boolean,
    direction: api.SplitDirection = 'vertical',
  ): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this[inner].newSplit(direction);
    if (newLeaf) return this[inner].newTab();
    return this.getUnpinnedLeaf();
  }

  /** The leaf last used in the middle, unless it is pinned or shows something that does not navigate. */
  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    const free =
      leaf && !isPinned(leaf) && (leaf.view.navigation || leaf.view.getViewType() === 'empty');
    return free ? leaf : this[inner].newTab();
  }

  getMostRecentLeaf(): WorkspaceLeaf | null {
    const leaves = this[inner].leavesIn('root');
    return leaves.sort((a, b) => b[inner].lastActive - a[inner].lastActive)[0] ?? null;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this[inner].sideLeaf('left', split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this[inner].sideLeaf('right', split);
  }

  /** The first leaf of the type, else a new one at that side; what the options default to is not published. */
  async ensureSideLeaf(
    type: string,
    side: api.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = true, split = false, reveal = true } = options;
    const state = (options.state ?? {}) as Record<string, unknown>;
    const leaf = this.getLeavesOfType(type)[0] ?? this[inner].sideLeaf(side, split);
    await leaf.setViewState({ type, state, active });
    if (reveal) await this.revealLeaf(leaf as unknown as api.WorkspaceLeaf);
    return leaf;
  }

  openPopoutLeaf(data?: api.WorkspaceWindowInitData): WorkspaceLeaf {
    return this[inner].popouts.open(data);
  }

  moveLeafToPopout(leaf: api.WorkspaceLeaf, data?: api.WorkspaceWindowInitData): WorkspaceWindow {
    return this[inner].popouts.move(leaf as unknown as WorkspaceLeaf, data);
  }

  /** Opens what a link leads to; a note that does not exist is made, as a click in the app does. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: api.PaneType | boolean,
    openViewState: api.OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const { metadataCache, vault, fileManager } = this[inner].app[inner];
    let file = metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (!file) {
      const folder = fileManager.getNewFileParent(sourcePath).path;
      const name = path.endsWith('.md') ? path : `${path}.md`;
      file = await vault.create(
        folder === '/' || path.includes('/') ? name : `${folder}/${name}`,
        '',
      );
    }
    await this.getLeaf(newLeaf).openFile(file, {
      ...openViewState,
      ...(subpath ? { eState: { ...openViewState.eState, subpath } } : {}),
    });
  }

  setActiveLeaf(
    given: api.WorkspaceLeaf,
    params: { focus?: boolean } | boolean = {},
    focus = false,
  ): void {
    const leaf = given as unknown as WorkspaceLeaf;
    this[inner].activate(leaf);
    leaf.parent[inner].select(leaf);
    const wanted = typeof params === 'boolean' ? focus : params.focus;
    if (wanted && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
  }

  /** "Brings a leaf to the foreground; a sidebar is opened"; resolves once the view is loaded (obsidian.d.ts). */
  async revealLeaf(given: api.WorkspaceLeaf): Promise<void> {
    const leaf = given as unknown as WorkspaceLeaf;
    for (const side of [this.leftSplit, this.rightSplit])
      if (leaf.parent.parent === side) side.expand();
    leaf.parent[inner].select(leaf);
    await leaf.loadIfDeferred();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this[inner].leaves().find((leaf) => leaf[inner].id === id) ?? null;
  }

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** "Returns the file for the current view if it's a `FileView`, otherwise the most recently active file." */
  getActiveFile(): api.TFile | null {
    return fileOf(this.activeLeaf) ?? fileOf(this.getMostRecentLeaf());
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this[inner].leavesIn('root')) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this[inner].leaves()) callback(leaf);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this[inner].leaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  getLastOpenFiles(): string[] {
    return [...this[inner].recent];
  }

  updateOptions(): void {}
}
