import type { Deck } from './deck';
import { commandOf, type KeyCommand } from './keys';
import { act, openAt } from './row-commands';
import { extend, selectAll, toggle } from './selection';
import { firstRow, moveStop, stopAt, countStops, type Stop } from './stops';

/** Commands that work wherever in the view the focus is; the others need it in the list. */
const EVERYWHERE: readonly KeyCommand[] = [
  'search',
  'filters',
  'undo',
  'redo',
  'show-keys',
  'clear',
];

/** Turns key presses anywhere in the view into what they mean; typing in a field is left alone. */
export function listenToKeys(root: HTMLElement, deck: Deck): void {
  root.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.matches('input[type="search"]')) return leaveSearch(deck, event);
    if (!isFree(target, event.key)) return;
    const command = commandOf(event);
    if (command === null) return;
    const isInList = deck.list.el.contains(target);
    if (!isInList && !EVERYWHERE.includes(command)) return;
    deck.settle();
    if (run(deck, command)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
}

/** From the search into the list; Escape empties the search first. */
function leaveSearch(deck: Deck, event: KeyboardEvent): void {
  const field = event.target as HTMLInputElement;
  const isEscape = event.key === 'Escape';
  if (!isEscape && event.key !== 'ArrowDown' && event.key !== 'Enter') return;
  event.preventDefault();
  event.stopPropagation();
  if (isEscape && field.value !== '') return deck.search('');
  const { groups, current } = deck.list;
  deck.list.focus(isEscape ? current : firstRow(groups));
}

/** Whether a key is the view's to use there: not in a field, and not where it presses a button. */
function isFree(target: HTMLElement, key: string): boolean {
  if (target.matches('select, textarea, input:not([type="checkbox"])')) return false;
  const presses = key === 'Enter' || key === ' ';
  return !presses || target.matches('.rapport-row-name');
}

/** Carries out a command; false when there was nothing to do, and the key may mean something else. */
function run(deck: Deck, command: KeyCommand): boolean {
  const { list } = deck;
  switch (command) {
    case 'next':
      return go(deck, 1);
    case 'previous':
      return go(deck, -1);
    case 'extend-next':
      return extendBy(deck, 1);
    case 'extend-previous':
      return extendBy(deck, -1);
    case 'page-down':
      return go(deck, list.viewport.page);
    case 'page-up':
      return go(deck, -list.viewport.page);
    case 'first':
      return goTo(deck, firstRow(list.groups));
    case 'last':
      return goTo(deck, stopAt(list.groups, countStops(list.groups) - 1));
    case 'fold':
    case 'unfold':
      return fold(deck, command === (isRightToLeft(list.el) ? 'fold' : 'unfold'));
    default:
      return runAtStop(deck, command);
  }
}

type AtStop = Exclude<
  KeyCommand,
  | 'next'
  | 'previous'
  | 'extend-next'
  | 'extend-previous'
  | 'page-down'
  | 'page-up'
  | 'first'
  | 'last'
  | 'fold'
  | 'unfold'
>;

function runAtStop(deck: Deck, command: AtStop): boolean {
  const { current } = deck.list;
  switch (command) {
    case 'undo':
    case 'redo':
    case 'show-keys':
      deck.send({ type: command });
      return true;
    case 'search':
      deck.focusSearch();
      return true;
    case 'filters':
      deck.toggleFilters();
      return true;
    case 'clear':
      return deck.clear();
    case 'select-all':
      deck.select(selectAll(deck.list.groups));
      return true;
    default:
      return current?.key != null && runAtRow(deck, command, current);
  }
}

type AtRow = Exclude<
  AtStop,
  'undo' | 'redo' | 'show-keys' | 'search' | 'filters' | 'clear' | 'select-all'
>;

function runAtRow(deck: Deck, command: AtRow, stop: Stop): boolean {
  if (command === 'open') openAt(deck, stop, 'here');
  else if (command === 'open-tab') openAt(deck, stop, 'tab');
  else if (command === 'open-split') openAt(deck, stop, 'split');
  else if (command === 'select') deck.select(toggle(deck.selection, stop));
  else act(deck, command, stop, deck.list.elementOf(stop) ?? deck.list.el);
  return true;
}

const go = (deck: Deck, by: number): boolean =>
  goTo(deck, moveStop(deck.list.groups, deck.list.current, by));

function goTo(deck: Deck, stop: Stop | null): boolean {
  deck.list.focus(stop);
  return stop !== null;
}

function extendBy(deck: Deck, by: number): boolean {
  const { current, groups } = deck.list;
  const to = moveStop(groups, current, by);
  if (current === null || to === null) return false;
  deck.list.focus(to);
  deck.select(extend(deck.selection, groups, current, to));
  return true;
}

/** Inwards opens a folded group, then goes to its first row; outwards goes to the heading, then folds. */
function fold(deck: Deck, inwards: boolean): boolean {
  const { current, groups } = deck.list;
  const group = groups.find(({ id }) => id === current?.group);
  if (!current || !group) return false;
  if (current.key !== null) return !inwards && goTo(deck, { group: group.id, key: null });
  if (inwards && group.open) return goTo(deck, moveStop(groups, current, 1));
  if (inwards !== group.open) deck.setFold(group.id, inwards);
  return true;
}

const isRightToLeft = (el: HTMLElement): boolean => el.win.getComputedStyle(el).direction === 'rtl';
