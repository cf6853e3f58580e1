import type { Group } from './group';
import { pathsBetween, type Stop } from './stops';

/** The people selected, in the order they were; a range grows from its anchor over what was there before. */
export interface Selection {
  readonly paths: ReadonlySet<string>;
  readonly anchor: { readonly stop: Stop; readonly base: ReadonlySet<string> } | null;
}

/** Nobody is selected. */
export const NOBODY: Selection = { paths: new Set(), anchor: null };

/** Exactly these people. */
export const selectOnly = (paths: readonly string[]): Selection => ({
  paths: new Set(paths),
  anchor: null,
});

/** Selects the person at a stop, or no longer; a range would begin here. */
export function toggle({ paths }: Selection, stop: Stop): Selection {
  if (stop.key === null || stop.group === 'problems') return { paths, anchor: null };
  const next = new Set(paths);
  if (!next.delete(stop.key)) next.add(stop.key);
  return { paths: next, anchor: { stop, base: next } };
}

/** Selects from where the range began (`from`, when none did) up to `to`. */
export function extend(
  selection: Selection,
  groups: readonly Group[],
  from: Stop,
  to: Stop,
): Selection {
  const anchor = selection.anchor ?? { stop: from, base: selection.paths };
  const range = pathsBetween(groups, anchor.stop, to);
  return { paths: new Set([...anchor.base, ...range]), anchor };
}

/** The people of all open groups. */
export function selectAll(groups: readonly Group[]): Selection {
  const open = groups.flatMap((group) =>
    group.kind === 'rows' && group.open ? group.items.map((row) => row.contact.path) : [],
  );
  return selectOnly(open);
}

/** The selection without those who are no longer there; the same one when all are. */
export function stillThere(selection: Selection, isThere: (path: string) => boolean): Selection {
  const left = [...selection.paths].filter(isThere);
  return left.length === selection.paths.size ? selection : selectOnly(left);
}
