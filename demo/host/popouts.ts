import type * as api from 'obsidian';
import type { App } from './app';
import { installDom, setActiveWindow } from './dom';
import { tellMigrated } from './dom-events';
import { inner } from './inner';
import { WorkspaceWindow } from './layout';
import type { WorkspaceLeaf } from './leaf';
import { drawTitle } from './tab-group';
import { watchTooltips } from './tooltip';
import type { Workspace } from './workspace';
import type { WorkspaceState } from './workspace-state';

type Realm = Window & typeof globalThis;

/** Pop-out windows: documents of their own, so that `el.doc` and `el.win` differ from the main ones. */
export class Popouts {
  readonly #app: App;
  readonly #state: WorkspaceState;
  readonly #workspace: Workspace;

  constructor(app: App, state: WorkspaceState, workspace: Workspace) {
    this.#app = app;
    this.#state = state;
    this.#workspace = workspace;
  }

  /** A new leaf in a window of its own. */
  open(data?: api.WorkspaceWindowInitData): WorkspaceLeaf {
    const win = this.#window(data);
    return this.#state.newLeaf(this.#state.group(win));
  }

  /** Moves a leaf into a window of its own; `onWindowMigrated` listeners hear of it. */
  move(leaf: WorkspaceLeaf, data?: api.WorkspaceWindowInitData): WorkspaceWindow {
    const win = this.#window(data);
    const old = leaf.parent;
    const tabs = this.#state.group(win);
    this.#state.removeFrom(old, leaf);
    leaf.parent = tabs;
    tabs[inner].add(leaf);
    drawTitle(leaf);
    tellMigrated(leaf[inner].el, win.win);
    this.#state.changed();
    return win;
  }

  /** Closes a window whose last leaf is gone. */
  close(win: WorkspaceWindow): void {
    const { windows } = this.#state;
    const at = windows.indexOf(win);
    if (at < 0) return;
    windows.splice(at, 1);
    this.#workspace.trigger('window-close', win, win.win);
    this.#app[inner].knobs.closeWindow(win.win);
    setActiveWindow(window, window);
  }

  #window(data?: api.WorkspaceWindowInitData): WorkspaceWindow {
    const realm = this.#app[inner].knobs.openWindow(data?.size) as Realm;
    installDom(realm);
    const { body } = realm.document;
    body.className = `${document.body.className} is-popout-window`;
    const root = body
      .createDiv('app-container')
      .createDiv('horizontal-main-container')
      .createDiv('workspace')
      .createDiv('workspace-split mod-vertical mod-root');
    const win = new WorkspaceWindow(root, realm);
    this.#state.windows.push(win);
    watchTooltips(realm.document);
    realm.addEventListener('keydown', (event) => this.#app[inner].key(event), true);
    realm.addEventListener('focus', () => setActiveWindow(window, realm));
    realm.addEventListener('pointerdown', () => setActiveWindow(window, realm), true);
    realm.addEventListener('pagehide', () => {
      for (const tabs of [...win[inner].groups])
        for (const leaf of [...tabs[inner].leaves]) leaf.detach();
    });
    this.#workspace.trigger('window-open', win, realm);
    return win;
  }
}
