import type { App } from './app';
import { inner } from './inner';
import type { Plugin } from './plugin';
import { restoreLayout } from './stored-layout';

/**
 * Brings the app up in Obsidian's order: the vault is read, plugins load, every file gives `create`, the
 * layout is put back, layout ready; `resolved` comes after that (developer docs, "Optimize plugin load time").
 */
export const startApp = async (app: App, loadPlugins: () => Promise<void>): Promise<void> => {
  const { vault, metadataCache, workspace, knobs } = app[inner];
  await vault[inner].load();
  await loadPlugins();
  vault[inner].announce();
  const warm = knobs.start === 'warm';
  await restoreLayout(workspace[inner], knobs.layout);
  metadataCache[inner].start(warm);
  workspace[inner].ready();
};

/** Tells a plugin when its `data.json` was changed by another program. */
export const watchData = (app: App, plugin: Plugin): void => {
  app[inner].vault[inner].onHiddenChange = (path) => {
    if (path === `.obsidian/plugins/${plugin.manifest.id}/data.json`)
      plugin.onExternalSettingsChange?.();
  };
};
