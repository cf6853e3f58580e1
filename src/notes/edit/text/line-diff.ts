/** Lines `from` to `to` of the one text that stand as lines `newFrom` to `newTo` in the other; ends exclusive. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Beyond so many changed lines the middle is one hunk: a write never comes near. */
const MOST_CHANGES = 400;

/** The fewest lines to take out and put in that make `before` into `after`, in order (Myers 1986). */
export function diffLines(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  if (a.length === 0 && b.length === 0) return [];
  const hunks = middle(a, b);
  return hunks.map(({ from, to, newFrom, newTo }) => ({
    from: from + head,
    to: to + head,
    newFrom: newFrom + head,
    newTo: newTo + head,
  }));
}

function middle(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const whole: Hunk = { from: 0, to: a.length, newFrom: 0, newTo: b.length };
  const trace = a.length === 0 || b.length === 0 ? null : shortest(a, b);
  return trace === null ? [whole] : hunksOf(trace, a.length, b.length);
}

type Reach = ReadonlyMap<number, number>;

/** How far each diagonal reaches after 0, 1, 2… changes, until the end is reached; null when that takes too many. */
function shortest(a: readonly string[], b: readonly string[]): readonly Reach[] | null {
  const trace: Reach[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let changes = 0; changes <= MOST_CHANGES; changes++) {
    trace.push(new Map(reach));
    const next = new Map(reach);
    for (let k = -changes; k <= changes; k += 2) {
      let x = startOf(reach, k, changes).x;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
    reach = next;
  }
  return null;
}

/** Where the path on a diagonal begins: down from the one above it, or right from the one below. */
function startOf(
  reach: Reach,
  k: number,
  changes: number,
): { readonly x: number; readonly down: boolean } {
  const left = reach.get(k - 1) ?? -1;
  const above = reach.get(k + 1) ?? -1;
  const down = k === -changes || (k !== changes && left < above);
  return { x: down ? above : left + 1, down };
}

function hunksOf(trace: readonly Reach[], width: number, height: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [x, y] = [width, height];
  for (let changes = trace.length - 1; changes > 0; changes--) {
    const k = x - y;
    const { x: start, down } = startOf(trace[changes] ?? new Map(), k, changes);
    const from = down ? start : start - 1;
    const newFrom = down ? start - k - 1 : start - k;
    const hunk = { from, to: start, newFrom, newTo: start - k };
    const next = hunks[0];
    if (next?.from === hunk.to && next.newFrom === hunk.newTo) {
      hunks[0] = { ...hunk, to: next.to, newTo: next.newTo };
    } else hunks.unshift(hunk);
    [x, y] = [from, newFrom];
  }
  return hunks;
}
