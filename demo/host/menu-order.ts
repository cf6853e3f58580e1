import { inner } from './inner';
import { MenuItem, MenuSeparator } from './menu-item';

type Entry = MenuItem | MenuSeparator;

/** The order of Obsidian's own sections, as plugin developers list them; others come between, as they appear. */
const known = ['title', 'open', 'action-primary', 'action', 'info', 'view', 'system', '', 'danger'];

/** Items in the order of their sections with a line between sections; without sections, as they were added. */
export const bySection = (entries: readonly Entry[]): Entry[] => {
  const sections = new Map<string, Entry[]>();
  let last = '';
  for (const entry of entries) {
    if (entry instanceof MenuItem) last = entry[inner].section;
    sections.set(last, [...(sections.get(last) ?? []), entry]);
  }
  const rank = (name: string): number => {
    const at = known.indexOf(name);
    return at < 0 ? known.indexOf('system') - 0.5 : at;
  };
  const order = [...sections.keys()].sort((a, b) => rank(a) - rank(b));
  const all = order.flatMap((name, at) => [
    ...(at > 0 ? [new MenuSeparator()] : []),
    ...(sections.get(name) ?? []),
  ]);
  return all.filter(
    (entry, at) =>
      !(entry instanceof MenuSeparator) ||
      (at > 0 && at < all.length - 1 && !(all[at - 1] instanceof MenuSeparator)),
  );
};

/** The entry after (or before) another, around the end; the first (or last) when there is none. */
export const moveIn = <T>(list: readonly T[], from: T | null, by: 1 | -1): T | undefined => {
  const at = from === null ? -1 : list.indexOf(from);
  if (at < 0) return by > 0 ? list[0] : list[list.length - 1];
  return list[(at + by + list.length) % list.length];
};
