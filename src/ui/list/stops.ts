import { type GroupId, indexOf, keyOf, type Group } from './group';

/** A place the keyboard can stand on: a row (or problem) of a group, or the group's heading (no key). */
export interface Stop {
  readonly group: GroupId;
  readonly key: string | null;
}

/** Whether two stops are the same place. */
export const isSameStop = (a: Stop, b: Stop | null): boolean =>
  a.group === b?.group && a.key === b.key;

const sizeOf = (group: Group): number => 1 + (group.open ? group.items.length : 0);

/** How many stops the groups have: headings, and what is in the open ones. */
export function countStops(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + sizeOf(group), 0);
}

/** The stop at that place, counted from 0 through the groups; null when there is none. */
export function stopAt(groups: readonly Group[], place: number): Stop | null {
  let left = place;
  for (const group of groups) {
    if (left < sizeOf(group)) {
      return left < 0 ? null : { group: group.id, key: left === 0 ? null : keyOf(group, left - 1) };
    }
    left -= sizeOf(group);
  }
  return null;
}

/** Where a stop stands, counted from 0 through the groups; -1 when it is not there or folded away. */
export function placeOf(groups: readonly Group[], stop: Stop): number {
  let before = 0;
  for (const group of groups) {
    if (group.id === stop.group) {
      if (stop.key === null) return before;
      const at = group.open ? indexOf(group, stop.key) : -1;
      return at < 0 ? -1 : before + 1 + at;
    }
    before += sizeOf(group);
  }
  return -1;
}

/** The stop so many places further on (back, when negative), as far as there are any. */
export function moveStop(groups: readonly Group[], from: Stop | null, by: number): Stop | null {
  const place = from === null ? -1 : placeOf(groups, from);
  if (place < 0) return firstRow(groups);
  return stopAt(groups, Math.max(0, Math.min(countStops(groups) - 1, place + by)));
}

/** The first row shown; the first heading when all is folded. */
export function firstRow(groups: readonly Group[]): Stop | null {
  const group = groups.find(({ open }) => open) ?? groups[0];
  if (!group) return null;
  return { group: group.id, key: group.open ? keyOf(group, 0) : null };
}

/** The paths of the people between two stops, both included, in whichever order these are. */
export function pathsBetween(groups: readonly Group[], a: Stop, b: Stop): string[] {
  const ends = [placeOf(groups, a), placeOf(groups, b)];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const paths: string[] = [];
  for (let place = Math.max(0, from); place <= to; place += 1) {
    const stop = stopAt(groups, place);
    if (stop?.key != null && stop.group !== 'problems') paths.push(stop.key);
  }
  return paths;
}

/**
 * Where to stand after the groups have changed: the same stop; when it left its group, the next one there
 * that stayed, else the one before; else the next group's first row.
 */
export function successor(
  before: readonly Group[],
  after: readonly Group[],
  stop: Stop | null,
): Stop | null {
  if (stop === null || placeOf(after, stop) >= 0) return stop;
  return neighbour(before, after, stop) ?? firstFrom(before, after, stop) ?? firstRow(after);
}

function neighbour(before: readonly Group[], after: readonly Group[], stop: Stop): Stop | null {
  const old = before.find(({ id }) => id === stop.group);
  const now = after.find(({ id }) => id === stop.group);
  if (!old || !now || stop.key === null) return null;
  if (!now.open) return { group: now.id, key: null };
  const stayed = new Set(now.items.map((_, at) => keyOf(now, at)));
  const at = indexOf(old, stop.key);
  const keys = old.items.map((_, each) => keyOf(old, each));
  const next = keys.slice(at + 1).find((key) => stayed.has(key));
  const key =
    next ??
    keys
      .slice(0, Math.max(0, at))
      .reverse()
      .find((each) => stayed.has(each));
  return { group: now.id, key: key ?? keyOf(now, 0) };
}

function firstFrom(before: readonly Group[], after: readonly Group[], stop: Stop): Stop | null {
  const order = before.map(({ id }) => id);
  const from = order.indexOf(stop.group);
  const next = after.find((group) => order.indexOf(group.id) > from && group.open);
  return next ? { group: next.id, key: keyOf(next, 0) } : null;
}
