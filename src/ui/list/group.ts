import type { Problem } from '../../core/problem';
import { STATES, type Row } from '../../core/board/row';

/** The groups of the list: today's set, the states, one for all in a flat order, and the problems. */
export const GROUP_IDS = ['today', ...STATES, 'everyone', 'problems'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

interface AnyGroup {
  readonly id: GroupId;
  readonly open: boolean;
  /** How many belong to it, as its heading says. */
  readonly count: number;
  /** Some of this state stand in today's set already. */
  readonly isRest: boolean;
}

/** A group of people under a heading. */
export interface RowGroup extends AnyGroup {
  readonly kind: 'rows';
  readonly items: readonly Row[];
}

/** What could not be read, under a heading. */
export interface ProblemGroup extends AnyGroup {
  readonly kind: 'problems';
  readonly items: readonly Problem[];
}

/** A part of the list under a heading of its own. */
export type Group = RowGroup | ProblemGroup;

/** What tells one item of a group from the others, from one drawing to the next. */
export function keyOf(group: Group, at: number): string {
  return group.kind === 'rows' ? (group.items[at]?.contact.path ?? '') : String(at);
}

/** Where the item with that key stands in the group; -1: nowhere. */
export function indexOf(group: Group, key: string): number {
  if (group.kind === 'problems') return Number(key) < group.items.length ? Number(key) : -1;
  return group.items.findIndex((row) => row.contact.path === key);
}
