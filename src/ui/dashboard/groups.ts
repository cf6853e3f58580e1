import type { Board } from '../../core/board/board';
import { filterRows, isFiltering } from '../../core/board/filter';
import { STATES, type Row, type State } from '../../core/board/row';
import type { DayProgress } from '../../core/board/today';
import type { Problem } from '../../core/problem';
import type { Group, GroupId, RowGroup } from '../list/group';
import type { ViewState } from './view-state';

const OPEN: readonly GroupId[] = ['today', 'late', 'due', 'soon', 'everyone'];

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
