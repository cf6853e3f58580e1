import type { App } from 'obsidian';
import { attempt } from '../host/attempt';
import type { Feature } from '../host/rapport';
import { DUE_VIEW, DueView } from './due-view';
import { statusBarCount } from './status-bar';

/** Adds the view of due follow-ups with the ways to open it. */
export const addDue: Feature = (plugin, rapport) => {
  const { app, book } = rapport;
  const open = (): void => {
    attempt(() => openDue(app));
  };
  plugin.registerView(DUE_VIEW, (leaf) => new DueView(leaf, rapport));
  plugin.addRibbonIcon('users', 'Open due follow-ups', open);
  plugin.addCommand({ id: 'open-due', name: 'Open due follow-ups', icon: 'users', callback: open });
  const draw = statusBarCount(plugin.addStatusBarItem(), book, open);
  plugin.register(book.onChange(draw));
  draw();
};

/** Shows the view where it is, or opens it in the right sidebar. */
export async function openDue({ workspace }: App): Promise<void> {
  const leaf =
    workspace.getLeavesOfType(DUE_VIEW)[0] ??
    (await workspace.ensureSideLeaf(DUE_VIEW, 'right', { active: true }));
  await workspace.revealLeaf(leaf);
}
