import type { App } from '../host/app';
import { inner } from '../host/inner';
import type { Plugin } from '../host/plugin';

/** What tests reach for from outside the page, as `window.demo`. */
export interface Door {
  app: App;
  plugin: Plugin;
  /** The ids of the commands that can run now. */
  commands(): string[];
  /** Runs a command by its id, with or without the plugin's before it. */
  run(id: string): boolean;
  /** Calls a CLI handler. */
  cli(command: string, params?: Record<string, string>): string | Promise<string>;
  /** Calls the handler of `obsidian://action`. */
  openUri(action: string, params?: Record<string, string>): unknown;
}

declare global {
  interface Window {
    demo?: Door;
  }
}

/** Makes the door to an app. */
export const doorTo = (app: App, plugin: Plugin): Door => {
  const { commands, cli, protocols } = app[inner];
  return {
    app,
    plugin,
    commands: () => commands.available().map(({ id }) => id),
    run: (id) => commands.run(id.includes(':') ? id : `${plugin.manifest.id}:${id}`),
    cli: (command, params = {}) => {
      const known = cli.get(command);
      if (!known) throw new Error(`There is no CLI command ${command}.`);
      return known.handler(params);
    },
    openUri: (action, params = {}): unknown => protocols.get(action)?.({ action, ...params }),
  };
};
