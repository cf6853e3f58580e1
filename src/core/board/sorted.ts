/** Where a value belongs in a sorted list: the first place whose value does not come before it. */
function lowerBound<T>(list: readonly T[], value: T, compare: (a: T, b: T) => number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(list[middle] as T, value) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Puts a value into a sorted list; the order must be total. */
export function insertSorted<T>(list: T[], value: T, compare: (a: T, b: T) => number): void {
  list.splice(lowerBound(list, value, compare), 0, value);
}

/** Takes a value out of a sorted list, if it is there. */
export function removeSorted<T>(list: T[], value: T, compare: (a: T, b: T) => number): void {
  const at = lowerBound(list, value, compare);
  if (list[at] === value) list.splice(at, 1);
}
