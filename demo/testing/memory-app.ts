import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import { App, closeApp, type Knobs } from '../host/app';
import { inner } from '../host/inner';
import { loadPlugin, makePlugin } from '../host/load-plugin';
import { memoryStorage, type MemoryStorage } from '../host/memory-storage';
import type { Plugin } from '../host/plugin';
import { startApp } from '../host/start';
import { manualTimers, settle } from '../host/timers';

/** What a memory app is made of. Only `files` must be given when the repository's `main.js` is built. */
export interface MemoryAppOptions {
  /** Texts by path; a path ending in `/` is an empty folder. */
  files?: Readonly<Record<string, string>>;
  /** The text of a built `main.js`; the repository's own when not given. */
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

/** The root of the repository. */
const repository = (path: string): string => join(import.meta.dirname, '../..', path);
const ours = (): PluginManifest =>
  JSON.parse(readFileSync(repository('manifest.json'), 'utf8')) as PluginManifest;

const frame = (size?: { width: number; height: number }): Window => {
  const el = document.body.createEl('iframe', { attr: { ...size } });
  return el.contentWindow as Window;
};

/** The app in memory with one plugin loaded, for happy-dom. Nothing happens later by itself: see `flush`. */
export const createMemoryApp = async (options: MemoryAppOptions = {}) => {
  const manifest = options.manifest ?? ours();
  const data = `.obsidian/plugins/${manifest.id}/data.json`;
  const files = {
    ...options.files,
    ...(options.settings === undefined ? {} : { [data]: JSON.stringify(options.settings) }),
  };
  const timers = manualTimers();
  const storage: MemoryStorage = memoryStorage(files, () => timers.now());
  const app = new App(document.body, storage, timers, {
    indexDelay: 50,
    saveDelay: 2000,
    device: options.device ?? 'desktop',
    start: options.start ?? 'warm',
    layout: options.layout ?? [],
    openWindow: frame,
    closeWindow: (win) => void win.frameElement?.remove(),
  });
  const source = options.pluginSource ?? readFileSync(repository('main.js'), 'utf8');
  let plugin: Plugin | null = null;
  const load = async (): Promise<Plugin> => {
    plugin = makePlugin(app, source, manifest);
    await loadPlugin(app, plugin);
    return plugin;
  };
  await startApp(app, async () => void (await load()));
  if (options.userEnable) current().onUserEnable();
  if ((options.start ?? 'warm') === 'warm') await timers.run(0);

  function current(): Plugin {
    if (!plugin) throw new Error('No plugin is loaded.');
    return plugin;
  }

  return {
    app,
    /** The plugin that is loaded now. */
    get plugin(): Plugin {
      return current();
    },
    /** Runs all the host does later (indexing, saving editors, `layout-change`) and what follows from it. */
    flush: (): Promise<void> => timers.run(),
    /** Lets so many of the host's milliseconds pass: 50 until the index knows, 2000 until an editor saves. */
    pass: (ms: number): Promise<void> => timers.run(ms),
    /** Lets promises settle; nothing the host does later happens. */
    settle,
    /** A file's text as it is on disk. */
    read: (path: string): string => {
      const text = storage.disk.get(path);
      if (text === undefined) throw new Error(`There is no ${path}.`);
      return text;
    },
    /** All paths on disk. */
    paths: (): string[] => [...storage.disk.keys()],
    /** Writes as another program would; the app hears of it at once. */
    writeOutside: storage.writeOutside,
    /** Deletes as another program would. */
    removeOutside: storage.removeOutside,
    /** The plugin's stored data. */
    data: (): unknown => JSON.parse(storage.disk.get(data) ?? 'null') as unknown,
    /** The ids of the commands that can run now. */
    commands: (): string[] => app[inner].commands.available().map(({ id }) => id),
    /** Runs a command by its id, with or without the plugin's; false when it cannot run. */
    run: async (id: string): Promise<boolean> => {
      const full = id.includes(':') ? id : `${manifest.id}:${id}`;
      const ran = app[inner].commands.run(full);
      await settle();
      return ran;
    },
    /** Opens a note in the middle. */
    openNote: async (path: string) => {
      const file = app.vault.getFileByPath(path);
      if (!file) throw new Error(`There is no ${path}.`);
      const leaf = app.workspace.getLeaf(false);
      await leaf.openFile(file as never);
      return leaf.view as unknown as import('../host/markdown-view').MarkdownView;
    },
    /** Calls the handler of `obsidian://action`. */
    openUri: (action: string, params: Record<string, string> = {}): unknown =>
      app[inner].protocols.get(action)?.({ action, ...params }) as unknown,
    /** Calls a CLI handler. */
    cli: async (command: string, params: Record<string, string> = {}): Promise<string> => {
      const known = app[inner].cli.get(command);
      if (!known) throw new Error(`There is no CLI command ${command}.`);
      return known.handler(params);
    },
    /** Opens the settings at the plugin's tab and gives the tab's element. */
    openSettings: (): HTMLElement => {
      const tab = app[inner].settings.openTab(manifest.id);
      if (!tab) throw new Error('The plugin has no settings tab.');
      return tab.containerEl;
    },
    /** Texts of the notices shown now. */
    notices: (): string[] =>
      [...document.querySelectorAll('.notice-message')].map((el) => el.textContent ?? ''),
    /** Titles of the items of the open menus. */
    menuItems: (): string[] =>
      [...document.querySelectorAll('.menu-item-title')].map((el) => el.textContent ?? ''),
    /** Chooses an item of an open menu by its title. */
    chooseMenuItem: async (title: string): Promise<void> => {
      const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
        (el) => el.querySelector('.menu-item-title')?.textContent === title,
      );
      if (!item) throw new Error(`No menu item "${title}".`);
      item.click();
      await settle();
    },
    /** Unloads the plugin, as when it is turned off. */
    unload: (): void => current().unload(),
    /** Loads the plugin again. */
    load,
    /** Unloads the plugin and takes the app out of the page. */
    close: (): void => {
      plugin?.unload();
      closeApp(app);
      for (const el of document.querySelectorAll(
        '.notice-container, .modal-container, .menu, iframe',
      ))
        el.remove();
    },
  };
};

/** What `createMemoryApp` gives. */
export type MemoryApp = Awaited<ReturnType<typeof createMemoryApp>>;
