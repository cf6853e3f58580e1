import type { Share } from '../parts/progress-bar';
import type { BoardOrder } from '../../core/board/order';
import type { Facet } from '../../core/board/filter';
import type { DayProgress } from '../../core/board/today';
import { fullStop } from '../../core/text/full-stop';
import { STATE_TITLES } from '../../core/board/due-words';
import { REASON_WORDS, TIE_WORDS, type Words } from '../../core/words';
import type { GroupId } from '../list/group';
import { counted } from '../../core/text/counted';

/** So many people, in words. */
export const people = (count: number): string => counted(count, 'person', 'people');

/** What the view's own parts are called. */
export const WORDS = {
  view: 'Due follow-ups',
  search: 'Search people',
  searchHint: 'Search',
  filters: 'Filter and order',
  noFilters: 'Clear filter',
  order: 'Order',
  addPerson: 'Add a person',
  undo: 'Undo',
  redo: 'Redo',
  keys: 'Keyboard shortcuts',
  list: 'People',
  late: 'Late',
  today: 'Today',
  clearSelection: 'Clear selection',
  selectionActions: 'Actions for the selected people',
  reading: 'Reading notes',
} as const;

/** What an action is called that is for all who are selected. */
export function forAllWords(action: 'log' | 'snooze' | 'skip' | 'more'): string {
  return {
    log: 'Log what happened with all selected',
    snooze: 'Snooze all selected',
    skip: 'Skip all selected this time',
    more: 'More actions for all selected',
  }[action];
}

/** How many are selected, and how many of them the filter hides or a fold does. */
export const selectedWords = (count: number, hidden: number): string =>
  `${String(count)} selected${hidden === 0 ? '' : `, ${String(hidden)} not shown`}`;

/** The lists of the filter. */
export const FACET_TITLES: Readonly<Record<Facet, string>> = {
  states: 'State',
  reasons: 'Reason',
  ties: 'Tie',
  companies: 'Company',
  relations: 'Relation',
  tags: 'Tag',
};

/** The orders. */
export const ORDER_TITLES: Readonly<Record<BoardOrder, string>> = {
  board: 'What is due first',
  name: 'By name',
  soonest: 'By due day',
  'longest-silence': 'Longest silence first',
};

/** The words of one value of a filter list; companies, relations and tags speak for themselves. */
export function choiceTitle(facet: Facet, value: string, text: string): string {
  if (facet === 'states') return (STATE_TITLES as Readonly<Record<string, string>>)[value] ?? text;
  const own: Partial<Record<Facet, Readonly<Record<string, Words>>>> = {
    reasons: REASON_WORDS,
    ties: TIE_WORDS,
  };
  const title = own[facet]?.[value]?.title ?? text;
  return facet === 'tags' ? `#${title}` : title;
}

/** The heading of a group; `isRest`: some of that state stand in today's set above. */
export function groupTitle(id: GroupId, isRest: boolean): string {
  if (id === 'today') return 'For today';
  if (id === 'everyone') return 'Everyone';
  if (id === 'problems') return 'Could not be read';
  return isRest ? `Also ${STATE_TITLES[id].toLowerCase()}` : STATE_TITLES[id];
}

/** How far the user has come today, in kind words. */
export function dayWords({ done, of, left, open, thanks }: DayProgress): string {
  if (left.length > 0)
    return done === 0 ? `${people(of)} for today` : `${String(done)} of ${String(of)} for today`;
  if (done === 0) return 'Nothing due today.';
  if (thanks > 0)
    return `Today’s set is done; ${thanks === 1 ? 'a thank-you is' : `${String(thanks)} thank-yous are`} still due.`;
  return open > 0 ? 'Enough for today. The rest can wait.' : 'All caught up for today.';
}

/** Who comes next when nothing is due. */
export const nextWords = (name: string, due: string): string => fullStop(`Next: ${name}, ${due}`);

/** How far reading the notes has come. */
export const readingWords = ({
  read,
  all,
}: {
  readonly read: number;
  readonly all: number;
}): string => `Read ${String(read)} of ${String(all)} notes`;

/** What stands in place of the list. */
export const EMPTY_WORDS = {
  reading: { title: 'Reading your notes', text: 'Rows appear as soon as the first are there.' },
  none: {
    title: 'No contacts yet',
    text: (where: string) =>
      `Rapport looked ${where}. A note there, named after a person, is all it needs.`,
  },
  filtered: { title: 'Nobody matches', text: 'Clear the filter to see everyone.' },
  chooseFolder: 'Choose folder',
  trySample: 'Add a sample note',
} as const;

/** How many people the filter lets through, for the live region. */
export const foundWords = (count: number): string =>
  count === 0 ? 'Nobody found' : `${people(count)} found`;

/** How far reading the notes has come; null: it is done. */
export function readingShare(progress: { read: number; all: number } | null): Share | null {
  if (progress === null) return null;
  return { done: progress.read, of: progress.all, words: readingWords(progress) };
}
