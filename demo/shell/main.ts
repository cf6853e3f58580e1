import type { PluginManifest } from 'obsidian';
import { App } from '../host/app';
import { reportLater } from '../host/events';
import { inner } from '../host/inner';
import { loadPlugin, makePlugin } from '../host/load-plugin';
import { startApp } from '../host/start';
import { realTimers } from '../host/timers';
import { bridgeStorage } from './bridge-storage';
import { doorTo, type Door } from './door';
import { drawChrome } from './chrome';
import { addCommands } from './commands';
import { FileList } from './file-list';
import { openFirst } from './open-first';
import { OwnSettings } from './own-settings';
import { readParams } from './params';
import { setTheme } from './theme';
import { closeWindow, openWindow } from './windows';

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

const start = async (): Promise<Door> => {
  const params = readParams(window.location.search);
  const [storage, source, manifest, styles] = await Promise.all([
    bridgeStorage(),
    textOf('/plugin/main.js'),
    textOf('/plugin/manifest.json'),
    textOf('/plugin/styles.css'),
  ]);
  const app = new App(document.body, storage, realTimers(), {
    indexDelay: params.index,
    saveDelay: params.save,
    device: params.device,
    start: params.start,
    layout: [{ type: 'file-explorer', where: 'left', active: params.device === 'desktop' }],
    openWindow,
    closeWindow,
  });
  const { settings, views } = app[inner];
  settings.addTab({
    id: 'appearance',
    name: 'Appearance',
    section: 'options',
    tab: new OwnSettings(app),
  });
  views.set('file-explorer', (leaf) => new FileList(leaf));
  addCommands(app);
  drawChrome(app);
  setTheme(app, params.theme);
  document.querySelector('#plugin-styles')?.append(styles);
  const plugin = makePlugin(app, source, JSON.parse(manifest) as PluginManifest);
  const known = new Set(views.keys());
  await startApp(app, () => loadPlugin(app, plugin));
  const own = [...views.keys()].filter((type) => !known.has(type));
  await openFirst(app, plugin, own, params);
  return doorTo(app, plugin);
};

start()
  .then((door) => {
    window.demo = door;
    document.body.setAttr('data-ready', 'true');
  })
  .catch(reportLater);
