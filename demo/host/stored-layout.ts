import { inner } from './inner';
import { DeferredView } from './view';
import type { WorkspaceState } from './workspace-state';

/** A leaf as the app finds it in its stored layout at the start. */
export interface StoredLeaf {
  type: string;
  where: 'left' | 'root' | 'right';
  state?: Record<string, unknown>;
  active?: boolean;
}

/** Puts the leaves of a stored layout back: those that are not seen stay deferred until they are. */
export const restoreLayout = async (
  workspace: WorkspaceState,
  stored: readonly StoredLeaf[],
): Promise<void> => {
  for (const { type, where, state, active } of stored) {
    const dock = where === 'root' ? null : workspace.dom[where];
    const empty = workspace.leavesIn('root').find((leaf) => leaf.view.getViewType() === 'empty');
    const leaf =
      where === 'root' ? (empty ?? workspace.newTab()) : workspace.sideLeaf(where, false);
    const deferred = new DeferredView(leaf, type);
    await deferred.setState(state ?? {});
    await leaf.open(deferred);
    if (active) dock?.expand();
    if (active) leaf.parent[inner].select(leaf);
    const seen = leaf.parent[inner].selected === leaf && !(dock?.collapsed ?? false);
    if (seen) await leaf.loadIfDeferred();
  }
  const first = workspace.leavesIn('root')[0] ?? workspace.newTab();
  if (!workspace.active) workspace.activate(first);
};

/** The layout as data. */
export const layoutOf = (workspace: WorkspaceState): Record<string, unknown> => {
  const at = (where: StoredLeaf['where']) =>
    workspace.leavesIn(where).map((leaf) => leaf.getViewState());
  return { left: at('left'), main: at('root'), right: at('right') };
};
