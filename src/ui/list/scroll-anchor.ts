import { type GroupId, indexOf, keyOf, type Group } from './group';
import type { Stop } from './stops';

/** Stops near the top of what is visible, each with its distance from the top in pixels. */
export type Anchor = readonly { readonly stop: Stop; readonly from: number }[];

/** How the list lies, in pixels of its content. */
export interface Layout {
  readonly groups: readonly Group[];
  readonly scrolled: number;
  readonly rowHeight: number;
  /** Where a group begins, and where its rows do. */
  readonly topOf: (group: GroupId) => { readonly heading: number; readonly rows: number };
}

/** How many stops may leave before the anchor is lost. */
const CANDIDATES = 24;

/** What to hold on to while the list changes; null at its very top, where new rows may push others down. */
export function anchorOf(layout: Layout): Anchor | null {
  const { groups, scrolled } = layout;
  if (scrolled <= 0) return null;
  const anchor: { stop: Stop; from: number }[] = [];
  for (const group of groups) {
    if (anchor.length >= CANDIDATES) break;
    anchor.push(...visibleOf(group, layout, CANDIDATES - anchor.length));
  }
  return anchor;
}

/** The stops of a group from the top of what is visible on, as many as are wanted. */
function visibleOf(group: Group, layout: Layout, most: number): { stop: Stop; from: number }[] {
  const { scrolled, rowHeight } = layout;
  const { heading, rows } = layout.topOf(group.id);
  const stops: { stop: Stop; from: number }[] = [];
  if (heading >= scrolled) {
    stops.push({ stop: { group: group.id, key: null }, from: heading - scrolled });
  }
  const size = group.open ? group.items.length : 0;
  const first = Math.max(0, Math.ceil((scrolled - rows) / rowHeight));
  for (let at = first; at < size && stops.length < most; at += 1) {
    const stop = { group: group.id, key: keyOf(group, at) };
    stops.push({ stop, from: rows + at * rowHeight - scrolled });
  }
  return stops;
}

/** Where a stop begins; null when it is not there or folded away. */
export function topOf(stop: Stop, layout: Layout): number | null {
  const group = layout.groups.find(({ id }) => id === stop.group);
  if (!group) return null;
  const { heading, rows } = layout.topOf(group.id);
  if (stop.key === null) return heading;
  const at = group.open ? indexOf(group, stop.key) : -1;
  return at < 0 ? null : rows + at * layout.rowHeight;
}

/** Where to scroll so that the first stop of the anchor that is still there stands where it stood. */
export function scrolledTo(anchor: Anchor, layout: Layout): number | null {
  for (const { stop, from } of anchor) {
    const top = topOf(stop, layout);
    if (top !== null) return Math.max(0, top - from);
  }
  // All of them left at once: their group was folded, and its heading is where to go on.
  const [first] = anchor;
  return first ? topOf({ group: first.stop.group, key: null }, layout) : null;
}
