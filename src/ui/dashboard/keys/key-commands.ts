import type { Deck } from './deck';
import type { KeyCommand } from './keys';
import { act, openAt } from './row-commands';
import type { Action } from '../../list/row-actions';
import { extend, selectAll, toggle } from '../../list/selection';
import { countStops, firstRow, moveStop, stopAt, type Stop } from '../../list/stops';

/** Carries out a command; false when there was nothing to do, and the key may mean something else. */
export const runCommand = (deck: Deck, command: KeyCommand): boolean => COMMANDS[command](deck);

type Command = (deck: Deck) => boolean;

const COMMANDS: Readonly<Record<KeyCommand, Command>> = {
  next: (deck) => go(deck, 1),
  previous: (deck) => go(deck, -1),
  'page-down': (deck) => go(deck, deck.list.viewport.page),
  'page-up': (deck) => go(deck, -deck.list.viewport.page),
  first: (deck) => goTo(deck, firstRow(deck.list.groups)),
  last: (deck) => goTo(deck, stopAt(deck.list.groups, countStops(deck.list.groups) - 1)),
  fold: (deck) => fold(deck, isRightToLeft(deck)),
  unfold: (deck) => fold(deck, !isRightToLeft(deck)),
  open: atRow((deck, stop) => openAt(deck, stop, 'here')),
  'open-tab': atRow((deck, stop) => openAt(deck, stop, 'tab')),
  'open-split': atRow((deck, stop) => openAt(deck, stop, 'split')),
  draft: action('draft'),
  log: action('log'),
  snooze: action('snooze'),
  skip: action('skip'),
  more: action('more'),
  select: atRow((deck, stop) => deck.select(toggle(deck.selection, stop))),
  'extend-next': (deck) => extendBy(deck, 1),
  'extend-previous': (deck) => extendBy(deck, -1),
  'select-all': always((deck) => deck.select(selectAll(deck.list.groups))),
  clear: (deck) => deck.clear(),
  search: always((deck) => deck.focusSearch()),
  filters: always((deck) => deck.toggleFilters()),
  undo: always((deck) => deck.send({ type: 'undo' })),
  redo: always((deck) => deck.send({ type: 'redo' })),
  'show-keys': always((deck) => deck.send({ type: 'show-keys' })),
};

function always(run: (deck: Deck) => void): Command {
  return (deck) => {
    run(deck);
    return true;
  };
}

/** A command for the row the keyboard stands on; nothing on a heading. */
function atRow(run: (deck: Deck, stop: Stop) => void): Command {
  return (deck) => {
    const { current } = deck.list;
    if (current?.key == null) return false;
    run(deck, current);
    return true;
  };
}

function action(name: Action): Command {
  return atRow((deck, stop) => act(deck, name, stop, deck.list.elementOf(stop) ?? deck.list.el));
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

const isRightToLeft = ({ list: { el } }: Deck): boolean =>
  el.win.getComputedStyle(el).direction === 'rtl';
