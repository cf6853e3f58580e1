import type * as api from 'obsidian';
import type { App } from '../host/app';
import { inner } from '../host/inner';
import type { WorkspaceLeaf } from '../host/leaf';
import type { Plugin } from '../host/plugin';
import type { Params } from './params';
import { setWidth } from './resize';

const place = (app: App, where: NonNullable<Params['leaf']>): WorkspaceLeaf | null => {
  const { workspace } = app[inner];
  if (where === 'left') return workspace.getLeftLeaf(false);
  if (where === 'right') return workspace.getRightLeaf(false);
  return workspace.getLeaf(where === 'window' ? 'window' : false);
};

/** Opens what the page's address asks for; without a wish, the plugin does as when it is first turned on. */
export const openFirst = async (
  app: App,
  plugin: Plugin,
  types: readonly string[],
  { leaf: where, view, width, note }: Params,
): Promise<void> => {
  const { workspace } = app[inner];
  const { dom } = workspace[inner];
  if (note !== null) await workspace.openLinkText(note, '', false);
  const type = view ?? types[0];
  if (where === null) plugin.onUserEnable();
  else if (type !== undefined) {
    const leaf = place(app, where);
    await leaf?.setViewState({ type, active: true });
    if (leaf) await workspace.revealLeaf(leaf as unknown as api.WorkspaceLeaf);
  }
  if (width !== null) setWidth((where === 'left' ? dom.left : dom.right)[inner].el, width);
};
