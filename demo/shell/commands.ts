import type * as api from 'obsidian';
import type { App } from '../host/app';
import { reportLater } from '../host/events';
import { inner } from '../host/inner';
import { MarkdownView } from '../host/markdown-view';
import { Palette } from './palette';
import { Switcher } from './switcher';
import { toggleTheme } from './theme';

const mod = (key: string): api.Hotkey[] => [{ modifiers: ['Mod'], key }];

/** The app's own commands, so many as the demo needs. */
const own = (app: App): api.Command[] => {
  const { workspace, settings } = app[inner];
  const note = (): MarkdownView | null => workspace.getActiveViewOfType(MarkdownView);
  const whenNote =
    (act: (view: MarkdownView) => unknown) =>
    (checking: boolean): boolean => {
      const view = note();
      if (view && !checking) act(view);
      return view !== null;
    };
  return [
    {
      id: 'command-palette:open',
      name: 'Open command palette',
      hotkeys: mod('p'),
      callback: () => new Palette(app).open(),
    },
    {
      id: 'switcher:open',
      name: 'Open quick switcher',
      hotkeys: mod('o'),
      callback: () => new Switcher(app).open(),
    },
    {
      id: 'app:open-settings',
      name: 'Open settings',
      hotkeys: mod(','),
      callback: () => settings.open(),
    },
    {
      id: 'theme:toggle-light-dark',
      name: 'Toggle light/dark mode',
      callback: () => toggleTheme(app),
    },
    {
      id: 'app:toggle-left-sidebar',
      name: 'Toggle left sidebar',
      callback: () => workspace.leftSplit.toggle(),
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      callback: () => workspace.rightSplit.toggle(),
    },
    {
      id: 'workspace:new-tab',
      name: 'New tab',
      callback: () => workspace.setActiveLeaf(workspace.getLeaf('tab') as never),
    },
    {
      id: 'workspace:close',
      name: 'Close current tab',
      callback: () => workspace.activeLeaf?.detach(),
    },
    {
      id: 'workspace:move-to-new-window',
      name: 'Move current tab to new window',
      callback: () => {
        const leaf = workspace.activeLeaf;
        if (leaf) workspace[inner].popouts.move(leaf);
      },
    },
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      hotkeys: mod('e'),
      checkCallback: whenNote((view) => {
        const mode = view.getMode() === 'source' ? 'preview' : 'source';
        view.setState({ ...view.getState(), mode }, { history: false }).catch(reportLater);
      }),
    },
    {
      id: 'editor:save-file',
      name: 'Save current file',
      hotkeys: mod('s'),
      checkCallback: whenNote((view) => view.save().catch(reportLater)),
    },
  ];
};

/** Adds the app's own commands with their hotkeys. */
export const addCommands = (app: App): void => {
  const { commands, scope } = app[inner];
  for (const command of own(app)) {
    commands.all.set(command.id, command);
    for (const { modifiers, key } of command.hotkeys ?? [])
      scope.register(modifiers, key, () => (commands.run(command.id) ? false : undefined));
  }
};
