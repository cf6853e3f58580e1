import type * as api from 'obsidian';
import type { App } from './app';
import { inner } from './inner';
import {
  WorkspaceTabs,
  type WorkspaceSidedock,
  type WorkspaceSplit,
  type WorkspaceWindow,
} from './layout';
import { fileOf, WorkspaceLeaf } from './leaf';
import { Menu } from './menu';
import { Platform } from './platform';
import { Popouts } from './popouts';
import { drawTitle, TabGroup } from './tab-group';
import { closeView, ItemView } from './view';
import type { Workspace } from './workspace';
import { drawApp, type AppDom } from './workspace-dom';
import { reportLater } from './events';

/** What the workspace keeps: where leaves are, which one is active, which file was open last. */
export class WorkspaceState {
  readonly app: App;
  readonly dom: AppDom;
  readonly windows: WorkspaceWindow[] = [];
  readonly popouts: Popouts;
  active: WorkspaceLeaf | null = null;
  recent: string[] = [];
  readonly ready: () => void;
  readonly #workspace: Workspace;
  #clock = 0;
  #file: api.TFile | null = null;
  #announced = false;

  constructor(app: App, workspace: Workspace, parentEl: HTMLElement, ready: () => void) {
    this.app = app;
    this.#workspace = workspace;
    this.ready = ready;
    this.dom = drawApp(parentEl, () => {
      this.changed();
      workspace.trigger('resize');
    });
    this.popouts = new Popouts(app, this, workspace);
    this.group(this.dom.root);
  }

  /** All leaves: left, middle, right, pop-outs. */
  leaves(): WorkspaceLeaf[] {
    return [this.dom.left, this.dom.root, this.dom.right, ...this.windows].flatMap(leavesOf);
  }

  /** The leaves of the middle (pop-outs too) or of a side. */
  leavesIn(where: 'left' | 'root' | 'right'): WorkspaceLeaf[] {
    const splits = where === 'root' ? [this.dom.root, ...this.windows] : [this.dom[where]];
    return splits.flatMap(leavesOf);
  }

  /** A new tab group in a split. */
  group(split: WorkspaceSplit): WorkspaceTabs {
    const tabs = new WorkspaceTabs(
      split,
      () =>
        new TabGroup(split[inner].el, {
          activate: (leaf) => this.#workspace.setActiveLeaf(leaf as unknown as api.WorkspaceLeaf),
          shown: (leaf) => this.#shown(leaf),
          tabMenu: (leaf, event) => this.#tabMenu(leaf, event),
          newTab: () =>
            this.#workspace.setActiveLeaf(this.newLeaf(tabs) as unknown as api.WorkspaceLeaf),
        }),
    );
    split[inner].groups.push(tabs);
    return tabs;
  }

  /** A new leaf at the end of a group. */
  newLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    leaf.parent = tabs;
    tabs[inner].add(leaf);
    drawTitle(leaf);
    this.changed();
    return leaf;
  }

  /** A new tab beside the one last used. */
  newTab(): WorkspaceLeaf {
    const recent = this.#workspace.getMostRecentLeaf()?.parent ?? this.dom.root[inner].groups[0];
    return this.newLeaf(recent ?? this.group(this.dom.root));
  }

  /** A new leaf in a group of its own. */
  newSplit(direction: api.SplitDirection): WorkspaceLeaf {
    this.dom.root[inner].el.toggleClass('mod-horizontal', direction === 'horizontal');
    return this.newLeaf(this.group(this.dom.root));
  }

  /** A new leaf in a sidebar. */
  sideLeaf(side: api.Side, split: boolean): WorkspaceLeaf {
    const dock = this.dom[side];
    const first = split ? undefined : dock[inner].groups[0];
    return this.newLeaf(first ?? this.group(dock));
  }

  /** Makes a leaf the active one, and tells. */
  activate(leaf: WorkspaceLeaf): void {
    leaf[inner].lastActive = ++this.#clock;
    // On a phone a drawer covers the middle, and closes when something there is opened.
    if (Platform.isPhone && this.leavesIn('root').includes(leaf)) {
      this.dom.left.collapse();
      this.dom.right.collapse();
    }
    if (this.active === leaf) return;
    this.active?.[inner].el.removeClass('mod-active');
    this.active?.[inner].headerEl.removeClass('mod-active');
    this.active = leaf;
    leaf[inner].el.addClass('mod-active');
    leaf[inner].headerEl.addClass('mod-active');
    this.#workspace.trigger('active-leaf-change', leaf);
    this.checkFile();
  }

  /** Says so when the active file is another one now. */
  checkFile(): void {
    const file = fileOf(this.active) ?? (this.active?.view.navigation ? null : this.#file);
    if (file === this.#file) return;
    this.#file = file;
    if (file) this.recent = [file.path, ...this.recent.filter((path) => path !== file.path)];
    this.#workspace.trigger('file-open', file);
  }

  /** Closes a leaf; the middle never stays without one. */
  detach(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    if (!tabs[inner].leaves.includes(leaf)) return;
    closeView(leaf.view).catch(reportLater);
    this.removeFrom(tabs, leaf);
    if (this.active === leaf) this.#activateAnother();
    this.changed();
  }

  /** Takes a leaf out of its group, and the group out when it is empty. */
  removeFrom(tabs: WorkspaceTabs, leaf: WorkspaceLeaf): void {
    tabs[inner].remove(leaf);
    if (tabs[inner].leaves.length > 0) return;
    const { groups } = tabs.parent[inner];
    groups.splice(groups.indexOf(tabs), 1);
    tabs[inner].el.remove();
    if (groups.length > 0) return;
    if (tabs.parent === this.dom.root) this.newLeaf(this.group(this.dom.root));
    else if (tabs.parent === this.dom.left || tabs.parent === this.dom.right)
      (tabs.parent as WorkspaceSidedock).collapse();
    else this.popouts.close(tabs.parent as WorkspaceWindow);
  }

  /** Tells of a changed layout, once for changes that come together. */
  changed(): void {
    if (this.#announced) return;
    this.#announced = true;
    this.app[inner].timers.after(0, () => {
      this.#announced = false;
      this.#workspace.trigger('layout-change');
    });
  }

  /** A leaf's view has another title now. */
  titleChanged(leaf: WorkspaceLeaf): void {
    drawTitle(leaf);
  }

  #activateAnother(): void {
    this.active = null;
    const next = this.#workspace.getMostRecentLeaf();
    if (next) this.activate(next);
  }

  #shown(leaf: WorkspaceLeaf): void {
    leaf.loadIfDeferred().catch(reportLater);
    if (leaf.view instanceof ItemView) leaf.onResize();
  }

  #tabMenu(leaf: WorkspaceLeaf, event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    menu.addItem((item) =>
      item
        .setTitle('Close')
        .setIcon('x')
        .setSection('close')
        .onClick(() => leaf.detach()),
    );
    menu.addItem((item) =>
      item
        .setTitle('Move to new window')
        .setIcon('picture-in-picture-2')
        .setSection('open')
        .onClick(() => void this.popouts.move(leaf)),
    );
    leaf.view.onPaneMenu(menu, 'tab-header');
  }
}

const leavesOf = (split: WorkspaceSplit): WorkspaceLeaf[] =>
  split[inner].groups.flatMap((tabs) => tabs[inner].leaves);
