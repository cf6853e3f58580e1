import type { Group } from './groups';
import { countStops, placeOf, stopAt, type Stop } from './stops';

/** Stops near the top of what is visible, each with its distance from the top in pixels. */
export type Anchor = readonly { readonly stop: Stop; readonly from: number }[];

/** The list as far as an anchor needs it; pixels of the content. */
interface Measured {
  readonly groups: readonly Group[];
  readonly scrolled: number;
  readonly topOf: (stop: Stop) => number | null;
}

/** How many stops may leave before the anchor is lost. */
const CANDIDATES = 24;

/** What to hold on to while the list changes; null at its very top, where new rows may push others down. */
export function anchorOf(list: Measured): Anchor | null {
  if (list.scrolled <= 0) return null;
  const first = firstVisible(list);
  const anchor: { stop: Stop; from: number }[] = [];
  for (let place = first; place < first + CANDIDATES; place += 1) {
    const stop = stopAt(list.groups, place);
    const top = stop && list.topOf(stop);
    if (stop && top !== null) anchor.push({ stop, from: top - list.scrolled });
  }
  return anchor;
}

/** Where to scroll so that the first stop of the anchor that is still there stands where it stood. */
export function scrolledTo(anchor: Anchor, list: Measured): number | null {
  for (const { stop, from } of anchor) {
    const top = placeOf(list.groups, stop) < 0 ? null : list.topOf(stop);
    if (top !== null) return Math.max(0, top - from);
  }
  return null;
}

/** The place of the first stop at or below the top of what is visible: stops lie in order of height. */
function firstVisible({ groups, scrolled, topOf }: Measured): number {
  let low = 0;
  let high = countStops(groups);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const stop = stopAt(groups, middle);
    const top = stop ? topOf(stop) : null;
    if (top !== null && top < scrolled) low = middle + 1;
    else high = middle;
  }
  return low;
}
