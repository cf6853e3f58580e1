import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import { App, closeApp, type Knobs } from '../host/app';
import { listenerCount } from '../host/events';
import { inner } from '../host/inner';
import { loadPlugin, makePlugin } from '../host/load-plugin';
import type { MarkdownView } from '../host/markdown-view';
import { memoryStorage } from '../host/memory-storage';
import type { Plugin } from '../host/plugin';
import { startApp } from '../host/start';
import { manualTimers, settle } from '../host/timers';

/** What a memory app is made of. Without a plugin of its own it loads the repository's built `main.js`. */
export interface MemoryAppOptions {
  /** Texts by path; a path ending in `/` is an empty folder. */
  files?: Readonly<Record<string, string>>;
  pluginSource?: string;
  manifest?: PluginManifest;
  /** What `loadData` gives at first. */
  settings?: unknown;
  device?: Knobs['device'];
  start?: Knobs['start'];
  layout?: Knobs['layout'];
  /** Calls `onUserEnable` after the start, as when the user turns the plugin on. */
  userEnable?: boolean;
}

/** The app in memory with one plugin. Nothing happens later by itself: see `flush` and `pass`. */
export interface MemoryApp {
  app: App;
  /** The plugin that is loaded now. */
  readonly plugin: Plugin;
  /** Runs all the host does later (indexing, saving editors, `layout-change`) and what follows from it. */
  flush(): Promise<void>;
  /** Lets so many of the host's milliseconds pass: 50 until the index knows, 2000 until an editor saves. */
  pass(ms: number): Promise<void>;
  /** Lets promises settle; nothing the host does later happens. */
  settle(): Promise<void>;
  /** A file's text as it is on disk. */
  read(path: string): string;
  /** All paths on disk, hidden ones too. */
  paths(): string[];
  /** Writes as another program would; the app hears of it at once, or, `untold`, with the next `tellOutside`. */
  writeOutside(path: string, text: string, untold?: boolean): void;
  /** Tells the app of what was written untold. */
  tellOutside(): void;
  /** Deletes as another program would. */
  removeOutside(path: string): void;
  /** The plugin's stored data; null when there is none. */
  data(): unknown;
  /** The ids of the commands that can run now. */
  commands(): string[];
  /** Runs a command by its id, with or without the plugin's before it; false when it cannot run. */
  run(id: string): Promise<boolean>;
  /** Opens a note in the middle. */
  openNote(path: string): Promise<MarkdownView>;
  /** Calls the handler of `obsidian://action`. */
  openUri(action: string, params?: Record<string, string>): unknown;
  /** Calls a CLI handler. */
  cli(command: string, params?: Record<string, string>): Promise<string>;
  /** Opens the settings at the plugin's tab and gives the tab's element. */
  openSettings(): HTMLElement;
  /** Texts of the notices shown now. */
  notices(): string[];
  /** Titles of the items of the open menus. */
  menuItems(): string[];
  /** Chooses an item of an open menu by its title. */
  chooseMenuItem(title: string): Promise<void>;
  /** How many listeners vault, index and workspace have, the host's own included: for before and after. */
  listeners(): number;
  /** Unloads the plugin, as when it is turned off. */
  unload(): void;
  /** Loads the plugin again. */
  load(): Promise<Plugin>;
  /** Unloads the plugin and takes the app out of the page. */
  close(): void;
}

const repository = (path: string): string => join(import.meta.dirname, '../..', path);

const openFrame = (size?: { width: number; height: number }): Window => {
  const el = document.body.createEl('iframe', { attr: { ...size } });
  if (!el.contentWindow) throw new Error('No window in the frame.');
  return el.contentWindow;
};

const closeFrame = (win: Window): void => {
  for (const el of document.querySelectorAll('iframe')) if (el.contentWindow === win) el.remove();
};

const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((el) => el.textContent ?? '');

/** Starts the app in memory with one plugin loaded; wants happy-dom. */
export const createMemoryApp = async (options: MemoryAppOptions = {}): Promise<MemoryApp> => {
  const manifest =
    options.manifest ??
    (JSON.parse(readFileSync(repository('manifest.json'), 'utf8')) as PluginManifest);
  const source = options.pluginSource ?? readFileSync(repository('main.js'), 'utf8');
  const data = `.obsidian/plugins/${manifest.id}/data.json`;
  const stored = options.settings === undefined ? {} : { [data]: JSON.stringify(options.settings) };
  const timers = manualTimers();
  const storage = memoryStorage({ ...options.files, ...stored }, () => timers.now());
  const knobs: Knobs = {
    indexDelay: 50,
    saveDelay: 2000,
    device: options.device ?? 'desktop',
    start: options.start ?? 'warm',
    layout: options.layout ?? [],
    openWindow: openFrame,
    closeWindow: closeFrame,
  };
  const app = new App(document.body, storage, timers, knobs);
  const parts = app[inner];
  let plugin: Plugin | null = null;
  const load = async (): Promise<Plugin> => {
    plugin = makePlugin(app, source, manifest);
    await loadPlugin(app, plugin);
    return plugin;
  };
  const current = (): Plugin => {
    if (!plugin) throw new Error('No plugin is loaded.');
    return plugin;
  };
  await startApp(app, async () => void (await load()));
  if (options.userEnable) current().onUserEnable();
  if (knobs.start === 'warm') await timers.run(0);

  return {
    app,
    get plugin() {
      return current();
    },
    flush: () => timers.run(),
    pass: (ms) => timers.run(ms),
    settle,
    read: (path) => {
      const text = storage.disk.get(path);
      if (text === undefined) throw new Error(`There is no ${path}.`);
      return text;
    },
    paths: () => [...storage.disk.keys()],
    writeOutside: (path, text, untold) => storage.writeOutside(path, text, untold),
    tellOutside: () => storage.tellOutside(),
    removeOutside: (path) => storage.removeOutside(path),
    data: () => JSON.parse(storage.disk.get(data) ?? 'null') as unknown,
    commands: () => parts.commands.available().map(({ id }) => id),
    run: async (id) => {
      const ran = parts.commands.run(id.includes(':') ? id : `${manifest.id}:${id}`);
      await settle();
      return ran;
    },
    openNote: async (path) => {
      const file = app.vault.getFileByPath(path);
      if (!file) throw new Error(`There is no ${path}.`);
      const leaf = app.workspace.getLeaf(false);
      await leaf.openFile(file);
      return leaf.view as MarkdownView;
    },
    openUri: (action, params = {}): unknown => parts.protocols.get(action)?.({ action, ...params }),
    cli: async (command, params = {}) => {
      const known = parts.cli.get(command);
      if (!known) throw new Error(`There is no CLI command ${command}.`);
      return known.handler(params);
    },
    openSettings: () => {
      const tab = parts.settings.openTab(manifest.id);
      if (!tab) throw new Error('The plugin has no settings tab.');
      return tab.containerEl;
    },
    notices: () => textsOf('.notice-message'),
    menuItems: () => textsOf('.menu-item-title'),
    chooseMenuItem: async (title) => {
      const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
        (el) => el.querySelector('.menu-item-title')?.textContent === title,
      );
      if (!item) throw new Error(`No menu item "${title}".`);
      item.click();
      await settle();
    },
    listeners: () =>
      [parts.vault, parts.metadataCache, parts.workspace]
        .map(listenerCount)
        .reduce((a, b) => a + b),
    unload: () => current().unload(),
    load,
    close: () => {
      plugin?.unload();
      closeApp(app);
      const floating = '.notice-container, .modal-container, .menu, .suggestion-container, iframe';
      for (const el of document.querySelectorAll(floating)) el.remove();
    },
  };
};
