import type * as api from 'obsidian';
import type { App } from './app';
import { loadingOf } from './component';
import { obsidian } from './obsidian';
import type { Plugin } from './plugin';
import { watchData } from './start';

/** The `obsidian` module that plugins get: a name the host does not have is an error, not undefined. */
const moduleFor = (): object =>
  new Proxy(obsidian, {
    get(target, name) {
      if (typeof name === 'symbol' || name === '__esModule') return undefined;
      if (!(name in target)) throw new Error(`The demo's host has no obsidian.${name}.`);
      return target[name as keyof typeof target];
    },
  });

const requireFor = (name: string): object => {
  if (name === 'obsidian') return moduleFor();
  throw new Error(`The demo refuses require('${name}'): only 'obsidian' is there on every device.`);
};

type Exports = { default?: unknown };

/** Runs the text of a built `main.js` and makes its plugin. Nothing is loaded yet. */
export const makePlugin = (app: App, source: string, manifest: api.PluginManifest): Plugin => {
  const module: { exports: Exports } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a plugin is text that the app runs
  const run = new Function('module', 'exports', 'require', `${source}\n//# sourceURL=main.js`) as (
    module: { exports: Exports },
    exports: Exports,
    require: (name: string) => object,
  ) => void;
  run(module, module.exports, requireFor);
  const type = (module.exports.default ?? module.exports) as new (
    app: App,
    manifest: api.PluginManifest,
  ) => Plugin;
  if (typeof type !== 'function') throw new Error('main.js exports no plugin class.');
  return new type(app, manifest);
};

/** Loads a plugin and waits for its `onload`. */
export const loadPlugin = async (app: App, plugin: Plugin): Promise<void> => {
  watchData(app, plugin);
  plugin.load();
  await loadingOf(plugin);
};
