import type { App } from '../host/app';
import { setIcon } from '../host/icons';
import { inner } from '../host/inner';
import { ribbonIcon } from '../host/workspace-dom';
import { Palette } from './palette';
import { Switcher } from './switcher';
import { resizable } from './resize';
import { toggleTheme } from './theme';

const sidebarToggle = (parent: HTMLElement, side: 'left' | 'right', toggle: () => void): void => {
  const el = parent.createEl('button', {
    cls: `clickable-icon sidebar-toggle-button mod-${side}`,
    attr: { 'aria-label': side === 'left' ? 'Toggle left sidebar' : 'Toggle right sidebar' },
  });
  setIcon(el, side === 'left' ? 'panel-left' : 'panel-right');
  el.addEventListener('click', toggle);
};

const phoneBar = (app: App): void => {
  const { workspace, settings } = app[inner];
  const bar = workspace[inner].dom.appEl.createDiv({
    cls: 'mobile-navbar',
    attr: { role: 'navigation', 'aria-label': 'Navigation' },
  });
  const add = (icon: string, label: string, act: () => unknown): void => {
    const el = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label } });
    setIcon(el, icon);
    el.addEventListener('click', act);
  };
  add('panel-left', 'Left sidebar', () => {
    workspace.rightSplit.collapse();
    workspace.leftSplit.toggle();
  });
  add('search', 'Quick switcher', () => new Switcher(app).open());
  add('terminal-square', 'Command palette', () => new Palette(app).open());
  add('settings', 'Settings', () => settings.open());
  add('panel-right', 'Right sidebar', () => {
    workspace.leftSplit.collapse();
    workspace.rightSplit.toggle();
  });
};

/** Adds what is around the workspace: the ribbon's own icons, sidebar toggles, edges to drag, a phone's bar. */
export const drawChrome = (app: App): void => {
  const { workspace, settings } = app[inner];
  const { dom } = workspace[inner];
  ribbonIcon(dom.actionsEl, 'search', 'Open quick switcher', () => new Switcher(app).open());
  ribbonIcon(dom.actionsEl, 'terminal-square', 'Open command palette', () =>
    new Palette(app).open(),
  );
  ribbonIcon(dom.settingsEl, 'sun-moon', 'Toggle light/dark mode', () => toggleTheme(app));
  ribbonIcon(dom.settingsEl, 'settings', 'Open settings', () => settings.open());
  if (app[inner].knobs.device === 'phone') {
    phoneBar(app);
    return;
  }
  const [left, right] = [dom.left[inner].el, dom.right[inner].el];
  sidebarToggle(dom.workspaceEl, 'left', () => workspace.leftSplit.toggle());
  sidebarToggle(dom.workspaceEl, 'right', () => workspace.rightSplit.toggle());
  resizable(left, 'right');
  resizable(right, 'left');
};
