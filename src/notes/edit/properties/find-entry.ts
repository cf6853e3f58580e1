import { foldName } from '../../value/property-names';
import type { Entry } from './entries';

const EMPTY = /^(?:~|null|""|''|\[\s*\])?$/i;

/** Whether a property stands there without saying anything. */
export function isEmptyEntry(entry: Entry): boolean {
  return entry.form !== 'nested' && EMPTY.test(entry.raw);
}

/** The entries of a property, the one that counts first: by the order of the names, empty ones last. */
export function entriesNamed(
  entries: readonly Entry[],
  names: readonly string[],
): readonly Entry[] {
  const folded = names.map(foldName);
  const rank = (entry: Entry): number => {
    const at = entry.key === null ? -1 : folded.indexOf(foldName(entry.key));
    if (at < 0) return Infinity;
    const exact = entry.key === names[at] ? 0 : 0.5;
    return at + exact + (isEmptyEntry(entry) ? names.length : 0);
  };
  return entries.filter((entry) => rank(entry) < Infinity).sort((a, b) => rank(a) - rank(b));
}
