import { setIcon } from './icons';
import { WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock } from './layout';
import { Platform } from './platform';

/** The elements that `drawApp` made. */
export interface AppDom {
  appEl: HTMLElement;
  workspaceEl: HTMLElement;
  statusEl: HTMLElement | null;
  actionsEl: HTMLElement;
  settingsEl: HTMLElement;
  ribbon: WorkspaceRibbon;
  left: WorkspaceSidedock;
  right: WorkspaceSidedock;
  root: WorkspaceRoot;
}

/** The elements of the app's window, under the class names that themes and plugins know. */
export const drawApp = (parentEl: HTMLElement, changed: () => void): AppDom => {
  const appEl = parentEl.createDiv('app-container');
  const mainEl = appEl.createDiv('horizontal-main-container');
  const workspaceEl = mainEl.createDiv('workspace');
  const ribbonEl = workspaceEl.createDiv({
    cls: 'workspace-ribbon side-dock-ribbon mod-left',
    attr: { role: 'navigation', 'aria-label': 'Ribbon' },
  });
  const split = (cls: string, label: string, role: string): HTMLElement =>
    workspaceEl.createDiv({ cls: `workspace-split ${cls}`, attr: { role, 'aria-label': label } });
  const leftEl = split(
    'mod-horizontal mod-sidedock mod-left-split',
    'Left sidebar',
    'complementary',
  );
  const rootEl = split('mod-vertical mod-root', 'Notes', 'main');
  const rightEl = split(
    'mod-horizontal mod-sidedock mod-right-split',
    'Right sidebar',
    'complementary',
  );
  const Side = Platform.isPhone ? WorkspaceMobileDrawer : WorkspaceSidedock;
  const statusEl = Platform.isMobile
    ? null
    : appEl.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
  const root = new WorkspaceRoot(rootEl);
  return {
    appEl,
    workspaceEl,
    statusEl,
    actionsEl: ribbonEl.createDiv('side-dock-actions'),
    settingsEl: ribbonEl.createDiv('side-dock-settings'),
    ribbon: new WorkspaceRibbon(ribbonEl),
    left: new Side(leftEl, root, changed),
    right: new Side(rightEl, root, changed),
    root,
  };
};

/** Adds an icon to the ribbon. */
export const ribbonIcon = (
  parentEl: HTMLElement,
  icon: string,
  title: string,
  click: (event: MouseEvent) => unknown,
): HTMLElement => {
  const el = parentEl.createEl('button', {
    cls: 'clickable-icon side-dock-ribbon-action',
    attr: { 'aria-label': title, 'data-tooltip-position': 'right' },
  });
  setIcon(el, icon);
  el.addEventListener('click', click);
  return el;
};
