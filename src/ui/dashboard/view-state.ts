import { EVERYONE, FACETS, type BoardFilter } from '../../core/board/filter';
import { ORDERS, type BoardOrder } from '../../core/board/order';
import { GROUP_IDS, type GroupId } from '../list/group';

/** Which groups the user opened (true) or folded (false), where that is not the default. */
export type Folds = Readonly<Partial<Record<GroupId, boolean>>>;

/** What the user made of the view; JSON may carry it from one session to the next. */
export interface ViewState {
  readonly filter: BoardFilter;
  readonly order: BoardOrder;
  readonly folds: Folds;
  /** Folds while a filter holds; forgotten with it. */
  readonly filteredFolds: Folds;
  /** Paths of the people selected. */
  readonly selected: readonly string[];
  /** Whether the filter's lists are shown. */
  readonly filtersShown: boolean;
}

/** The view as it first opens. */
export const FRESH_VIEW: ViewState = {
  filter: EVERYONE,
  order: 'board',
  folds: {},
  filteredFolds: {},
  selected: [],
  filtersShown: false,
};

/** Reads a view state that JSON brought back; whatever is not understood stays as in a fresh view. */
export function readViewState(value: unknown): ViewState {
  const saved = recordOf(value);
  return {
    filter: readFilter(saved.filter),
    order: ORDERS.find((order) => order === saved.order) ?? FRESH_VIEW.order,
    folds: readFolds(saved.folds),
    filteredFolds: readFolds(saved.filteredFolds),
    selected: textsOf(saved.selected),
    filtersShown: saved.filtersShown === true,
  };
}

function readFilter(value: unknown): BoardFilter {
  const saved = recordOf(value);
  const lists = FACETS.map((facet) => [facet, textsOf(saved[facet])]);
  return {
    ...EVERYONE,
    ...(Object.fromEntries(lists) as Partial<BoardFilter>),
    text: typeof saved.text === 'string' ? saved.text : '',
  };
}

function readFolds(value: unknown): Folds {
  const saved = recordOf(value);
  const folds = GROUP_IDS.map((id) => [id, saved[id]]);
  return Object.fromEntries(folds.filter(([, open]) => typeof open === 'boolean')) as Folds;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((text): text is string => typeof text === 'string')
    : [];
}
