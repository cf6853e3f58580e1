import type { Board } from '../../core/board/board';
import { filterRows, isFiltering } from '../../core/board/filter';
import type { DayProgress } from '../../core/board/today';
import type { Problem } from '../../core/problem';
import { STATES, type Row, type State } from '../../core/board/row';
import type { GroupId } from './group-id';
import type { ViewState } from '../dashboard/view-state';

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

const OPEN: readonly GroupId[] = ['today', 'late', 'due', 'soon', 'everyone'];

/** What tells one item of a group from the others, from one drawing to the next. */
export function keyOf(group: Group, at: number): string {
  return group.kind === 'rows' ? (group.items[at]?.contact.path ?? '') : String(at);
}

/** Where the item with that key stands in the group; -1: nowhere. */
export function indexOf(group: Group, key: string): number {
  if (group.kind === 'problems') return Number(key) < group.items.length ? Number(key) : -1;
  return group.items.findIndex((row) => row.contact.path === key);
}

/** The groups to show, empty ones left out. While a filter holds, all are open and problems rest. */
export function makeGroups(
  board: Board,
  problems: readonly Problem[],
  day: DayProgress,
  view: ViewState,
): readonly Group[] {
  const filtering = isFiltering(view.filter);
  const rows = filterRows(board.rows, view.filter, view.order);
  const isOpen = (id: GroupId): boolean =>
    (filtering ? view.filteredFolds[id] : view.folds[id]) ?? (filtering || OPEN.includes(id));
  const parts = view.order === 'board' ? byState(rows, day) : [part('everyone', rows)];
  const groups = parts
    .filter(({ items }) => items.length > 0)
    .map((group): Group => ({
      ...group,
      kind: 'rows',
      count: group.items.length,
      open: isOpen(group.id),
    }));
  if (filtering || problems.length === 0) return groups;
  const open = isOpen('problems');
  const count = problems.length;
  return [
    ...groups,
    { id: 'problems', kind: 'problems', items: problems, open, count, isRest: false },
  ];
}

type Part = Omit<RowGroup, 'open' | 'kind' | 'count'>;

const part = (id: GroupId, items: readonly Row[], isRest = false): Part => ({ id, items, isRest });

function byState(rows: readonly Row[], day: DayProgress): Part[] {
  const today = new Set(day.left);
  const todays: Row[] = [];
  const states = new Map<State, Row[]>(STATES.map((state) => [state, []]));
  for (const row of rows) (today.has(row) ? todays : states.get(row.state))?.push(row);
  const taken = new Set(day.left.map(({ state }) => state));
  return [
    part('today', todays),
    ...[...states].map(([state, items]) => part(state, items, taken.has(state))),
  ];
}
