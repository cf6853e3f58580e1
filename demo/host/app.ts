import type * as api from 'obsidian';
import { Commands } from './commands';
import { installDom, setActiveWindow } from './dom';
import { reportLater } from './events';
import { FileManager } from './file-manager';
import { inner } from './inner';
import { Keymap, Scope } from './keymap';
import type { WorkspaceLeaf } from './leaf';
import { Processors } from './markdown-renderer';
import { MarkdownView } from './markdown-view';
import { MetadataCache } from './metadata-cache';
import { setDevice, type Device } from './platform';
import { SettingsWindow } from './settings-window';
import type { Storage } from './storage';
import type { Timers } from './timers';
import { watchTooltips } from './tooltip';
import { Vault } from './vault';
import { UnknownView, type View } from './view';
import { Workspace } from './workspace';
import type { StoredLeaf } from './stored-layout';

/** What can be turned about the host. */
export interface Knobs {
  /** Milliseconds between a write and the `changed` event of the cache. */
  indexDelay: number;
  /** Milliseconds between typing and saving. */
  saveDelay: number;
  device: Device;
  /** Whether the app starts with its index of notes, or must build it. */
  start: 'warm' | 'cold';
  layout: readonly StoredLeaf[];
  openWindow(size?: { width: number; height: number }): Window;
  closeWindow(win: Window): void;
}

type ViewCreator = (leaf: WorkspaceLeaf) => View;
type Cli = { description: string; flags: api.CliFlags | null; handler: api.CliHandler };

/** The parts of an app under their own types, and what only the host uses. */
export interface Parts {
  timers: Timers;
  knobs: Knobs;
  vault: Vault;
  keymap: Keymap;
  scope: Scope;
  key: (event: KeyboardEvent) => void;
  /** What the main window is listened to for: type, listener, whether it hears before the page's elements. */
  listeners: [type: string, listener: EventListener, first: boolean][];
  rebuild: (type: string) => void;
  views: Map<string, ViewCreator>;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  commands: Commands;
  processors: Processors;
  protocols: Map<string, api.ObsidianProtocolHandler>;
  cli: Map<string, Cli>;
  workspace: Workspace;
  settings: SettingsWindow;
}

/** obsidian.d.ts `App`. */
export class App {
  keymap: Keymap;
  scope: Scope;
  workspace: Workspace;
  vault: Vault;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  lastEvent: api.UserEvent | null = null;
  /** Not in obsidian.d.ts; known to plugins, who guard it: opens the settings at a tab. */
  setting: { open(): void; close(): void; openTabById(id: string): unknown };
  /** The parts again under their own types, and what only the host uses. */
  readonly [inner]: Parts;

  constructor(parentEl: HTMLElement, storage: Storage, timers: Timers, knobs: Knobs) {
    installDom(window);
    setDevice(knobs.device, document.body);
    this[inner] = makeParts(this, storage, timers, knobs, (type) => this.#rebuild(type));
    const parts = this[inner];
    parts.views.set('markdown', (leaf) => new MarkdownView(leaf));
    parts.workspace = new Workspace(this, parentEl);
    parts.settings = new SettingsWindow(this);
    this.keymap = parts.keymap;
    this.scope = parts.scope;
    this.vault = parts.vault;
    this.metadataCache = parts.metadataCache;
    this.fileManager = parts.fileManager;
    this.workspace = parts.workspace;
    this.setting = {
      open: () => parts.settings.open(),
      close: () => parts.settings.close(),
      openTabById: (id) => parts.settings.openTab(id),
    };
    for (const [type, listener, first] of parts.listeners)
      window.addEventListener(type, listener, first);
    watchTooltips(document);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(`${this.vault.getName()}-${key}`);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  /** What the device has no room for is not kept, and nobody is told (seen in the app: 1.13). */
  saveLocalStorage(key: string, data: unknown): void {
    const name = `${this.vault.getName()}-${key}`;
    try {
      if (data === null) window.localStorage.removeItem(name);
      else window.localStorage.setItem(name, JSON.stringify(data));
    } catch {
      // As the app does it.
    }
  }

  /** Views of a type that came or went are made anew, with their state. */
  #rebuild(type: string): void {
    for (const leaf of this.workspace.getLeavesOfType(type)) {
      if (leaf.isDeferred) continue;
      const { state } = leaf.getViewState();
      const creator = this[inner].views.get(type);
      const view = creator ? creator(leaf) : new UnknownView(leaf, type);
      leaf
        .open(view)
        .then(() => view.setState(state ?? {}, { history: false }))
        .catch(reportLater);
    }
  }
}

const makeParts = (
  app: App,
  storage: Storage,
  timers: Timers,
  knobs: Knobs,
  rebuild: (type: string) => void,
): Parts => {
  const vault = new Vault(storage);
  const keymap = new Keymap();
  const scope = new Scope();
  const key = (event: KeyboardEvent): void => {
    app.lastEvent = event;
    const own = app.workspace.activeLeaf?.view.scope;
    Keymap.dispatch(keymap, own ?? scope, event);
  };
  const here = (): void => setActiveWindow(window, window);
  const resized = (): void => {
    app.workspace.trigger('resize');
    app.workspace.iterateAllLeaves((leaf) => leaf.onResize());
  };
  return {
    timers,
    knobs,
    vault,
    keymap,
    scope,
    key,
    listeners: [
      // Before the page's own listeners, as several plugins' authors found.
      ['keydown', key as EventListener, true],
      ['focus', here, false],
      ['pointerdown', here, true],
      ['resize', resized, false],
    ],
    rebuild,
    views: new Map(),
    metadataCache: new MetadataCache(vault, timers, () => knobs.indexDelay),
    fileManager: new FileManager(app),
    commands: new Commands(app),
    processors: new Processors(),
    protocols: new Map(),
    cli: new Map(),
    workspace: undefined as unknown as Workspace,
    settings: undefined as unknown as SettingsWindow,
  };
};

/** Takes an app's window listeners and elements away. */
export const closeApp = (app: App): void => {
  for (const [type, listener, first] of app[inner].listeners)
    window.removeEventListener(type, listener, first);
  app[inner].workspace[inner].dom.appEl.remove();
};
