import type { Row } from '../../core/board/row';
import type { Group, RowGroup } from './group';

/** Beyond so many rows leaving at once, nobody expects them to stay: a new day, another filter. */
const MOST_HELD = 5;

/**
 * Keeps rows that leave a group in their places, faint, once the mouse was clicked and while it
 * stays over the list: nothing moves under the pointer, and a second click never meets the next person.
 */
export class HeldRows {
  private readonly held = new WeakSet<Row>();
  private isPointing = false;
  /** Whether some row is being held. */
  private isHolding = false;

  /** `release` draws the list as it really is. */
  constructor(
    private readonly list: HTMLElement,
    private readonly release: () => void,
  ) {
    list.addEventListener('pointerup', ({ pointerType }) => {
      this.isPointing = pointerType === 'mouse';
    });
    list.addEventListener('pointerleave', () => this.letGo());
  }

  /** Whether a row only keeps its place. */
  isHeld(row: Row): boolean {
    return this.held.has(row);
  }

  /** The groups to draw in place of `after`, which follow `before`; rows tell their newest state. */
  hold(before: readonly Group[], after: readonly Group[], rows: readonly Row[]): readonly Group[] {
    this.isHolding = false;
    if (!this.isPointing || !this.list.isConnected) return after;
    const leaving = before.flatMap((group) => leavers(group, after));
    if (leaving.length === 0 || leaving.length > MOST_HELD) return after;
    this.isHolding = true;
    const newest = new Map(rows.map((row) => [row.contact.path, row]));
    const stand = (row: Row): Row => this.standIn(newest.get(row.contact.path) ?? row);
    return merge(before, after, (old, now) => withLeavers(old, now, stand));
  }

  /** Draws the list as it really is, where it is not so already: the keyboard goes by what is there. */
  letGo(): void {
    this.isPointing = false;
    if (!this.isHolding) return;
    this.isHolding = false;
    this.release();
  }

  private standIn(row: Row): Row {
    const copy = { ...row };
    this.held.add(copy);
    return copy;
  }
}

const pathsOf = (group: RowGroup | undefined): Set<string> =>
  new Set(group?.open === true ? group.items.map((row) => row.contact.path) : []);

const rowsIn = (groups: readonly Group[], id: Group['id']): RowGroup | undefined =>
  groups.find((group): group is RowGroup => group.kind === 'rows' && group.id === id);

/** The rows of an open group that are no longer in it. */
function leavers(group: Group, after: readonly Group[]): Row[] {
  if (group.kind !== 'rows' || !group.open) return [];
  const stayed = pathsOf(rowsIn(after, group.id));
  return group.items.filter((row) => !stayed.has(row.contact.path));
}

/** The groups of `after`, and in their old order those of `before` that hold leavers alone. */
function merge(
  before: readonly Group[],
  after: readonly Group[],
  join: (old: RowGroup, now: RowGroup | undefined) => RowGroup,
): Group[] {
  const merged = after.map((group) => {
    const old = rowsIn(before, group.id);
    return group.kind === 'rows' && group.open && old?.open === true ? join(old, group) : group;
  });
  before.forEach((group, at) => {
    if (group.kind !== 'rows' || !group.open || rowsIn(after, group.id)) return;
    const follower = before.slice(at + 1).find(({ id }) => merged.some((each) => each.id === id));
    const place = follower ? merged.findIndex(({ id }) => id === follower.id) : merged.length;
    merged.splice(place, 0, join(group, undefined));
  });
  return merged;
}

/** The group as it is now, each leaver behind the row it stood behind. */
function withLeavers(old: RowGroup, now: RowGroup | undefined, stand: (row: Row) => Row): RowGroup {
  const items = [...(now?.items ?? [])];
  const stayed = pathsOf(now);
  let place = 0;
  for (const row of old.items) {
    const { path } = row.contact;
    if (stayed.has(path)) place = items.findIndex((each) => each.contact.path === path) + 1;
    else items.splice(place++, 0, stand(row));
  }
  return { ...(now ?? { ...old, count: 0 }), items };
}
