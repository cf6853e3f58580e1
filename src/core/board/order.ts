import type { Day } from '../day';
import { lastTouch } from '../rules/history';
import { remember } from '../text/remember';
import { compareNames, type Row } from './row';

/** In which order to show rows: the board's own, by groups, or one of three flat ones. */
export const ORDERS = ['board', 'name', 'soonest', 'longest-silence'] as const;
export type BoardOrder = (typeof ORDERS)[number];

const sorted = remember<readonly Row[], Map<BoardOrder, readonly Row[]>>(() => new Map());

/** The rows in that order; the same array for `board`, and each time the same one for the others. */
export function inOrder(rows: readonly Row[], order: BoardOrder): readonly Row[] {
  if (order === 'board') return rows;
  const known = sorted(rows);
  const made = known.get(order) ?? sortRows(rows, order);
  known.set(order, made);
  return made;
}

function sortRows(rows: readonly Row[], order: Exclude<BoardOrder, 'board'>): readonly Row[] {
  switch (order) {
    case 'name':
      return [...rows].sort((a, b) => compareNames(a.contact, b.contact));
    case 'soonest':
      return byDay(rows, ({ followUp }) => followUp?.due ?? null);
    case 'longest-silence':
      return byDay(rows, ({ contact }) => lastTouch(contact));
  }
}

/** Earliest day first, no day last; the board's order among equals. */
function byDay(rows: readonly Row[], dayOf: (row: Row) => Day | null): readonly Row[] {
  return rows
    .map((row) => ({ row, day: dayOf(row) ?? 'none' }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ row }) => row);
}
