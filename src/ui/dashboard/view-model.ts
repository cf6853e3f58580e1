import type { Board } from '../../core/board/board';
import { isFiltering } from '../../core/board/filter';
import { dayProgress, type DayProgress } from '../../core/board/today';
import { dueWords } from '../../core/board/due-words';
import type { Row } from '../../core/board/row';
import type { WriteDay } from '../../core/day';
import type { DashboardState } from './dashboard-state';
import type { DayFace } from './day-card';
import type { Emptiness } from './empty-state';
import { type Group } from '../list/group';
import { makeGroups } from './groups';
import type { Heading } from '../list/group-view';
import type { Share } from '../parts/progress-bar';
import type { ViewState } from './view-state';
import { dayWords, groupTitle, nextWords } from './words';

/** All that the list shows, as a value: from what is known and what the user made of the view. */
export interface ViewModel {
  /** The groups as they are, and as they are drawn: with rows that only keep their places. */
  readonly real: readonly Group[];
  readonly groups: readonly Group[];
  /** How far the day has come; null before anything is known. */
  readonly share: Share | null;
  /** The card above the groups; null: today's group says it, or there is nothing to say. */
  readonly card: DayFace | null;
  readonly empty: Emptiness | null;
}

/** Makes the view of a state; `hold` may keep rows that are about to leave. */
export function makeView(
  state: DashboardState,
  view: ViewState,
  write: WriteDay,
  hold: (groups: readonly Group[]) => readonly Group[],
): ViewModel {
  const { board, problems, progress, settings, where } = state;
  if (board === null) {
    return { real: [], groups: [], share: null, card: null, empty: { kind: 'reading', progress } };
  }
  const day = dayProgress(board, settings);
  const real = makeGroups(board, problems, day, view);
  const groups = hold(real);
  const empty = emptiness(board.rows, groups, view, progress, where);
  // The day is about everyone, a filter about some.
  if (isFiltering(view.filter) || board.rows.length === 0) {
    return { real, groups, share: null, card: null, empty };
  }
  const face = dayFace(board, day, write);
  // Where today's group is shown, its heading says how far the day has come.
  const card = groups.some(({ id }) => id === 'today') ? null : face;
  return { real, groups, share: face.share, card, empty };
}

function emptiness(
  rows: readonly Row[],
  groups: readonly Group[],
  view: ViewState,
  progress: DashboardState['progress'],
  where: string,
): Emptiness | null {
  if (rows.length === 0) return progress ? { kind: 'reading', progress } : { kind: 'none', where };
  return groups.length === 0 && isFiltering(view.filter) ? { kind: 'filtered' } : null;
}

function dayFace({ rows, today }: Board, day: DayProgress, write: WriteDay): DayFace {
  const next = day.open > 0 ? undefined : rows.find(({ state }) => state === 'soon');
  return {
    share: { done: day.done, of: day.of, words: dayWords(day) },
    next: next ? nextWords(next.contact.name, dueWords(next, today, write)) : '',
  };
}

/** The heading of a group; today's says how far the day has come. */
export function headingOf({ id, isRest, count }: Group, share: Share | null): Heading {
  if (id === 'today' && share) return { title: share.words, count: '', share };
  return { title: groupTitle(id, isRest), count: String(count), share: null };
}
