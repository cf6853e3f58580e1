import type { Deck } from './deck';
import { stopOf } from '../../list/list-view';
import type { Action } from '../../list/row-actions';
import { act, openAt, whereTo } from './row-commands';
import { extend, toggle } from '../../list/selection';
import type { Stop } from '../../list/stops';

/** Turns clicks in the list into what they mean. */
export function listenToPointer(deck: Deck): void {
  const { el } = deck.list;
  el.addEventListener('click', (event) => click(deck, event));
  el.addEventListener('auxclick', (event) => {
    const stop = stopOf(event.target as Element);
    if (event.button !== 1 || stop?.key == null) return;
    event.preventDefault();
    openAt(deck, stop, 'tab');
  });
  el.addEventListener('mousedown', (event) => {
    const isInRow = stopOf(event.target as Element)?.key != null;
    // Else the middle button scrolls, and Shift selects text.
    if (isInRow && (event.button === 1 || event.shiftKey)) event.preventDefault();
  });
  el.addEventListener('contextmenu', (event) => showMenu(deck, event));
  el.addEventListener('mouseover', ({ target }) => tellWhole(target as HTMLElement));
}

function click(deck: Deck, event: MouseEvent): void {
  const target = event.target as Element;
  const stop = stopOf(target);
  if (stop === null) return;
  if (stop.key === null) {
    if (target.closest('.rapport-heading-button')) flip(deck, stop);
    return;
  }
  const button = target.closest<HTMLElement>('[data-action]');
  const action = button?.getAttribute('data-action') as Action | 'select' | null | undefined;
  if (action === 'select') select(deck, stop, event.shiftKey);
  else if (button && action) act(deck, action, stop, button);
  else if (!target.closest('.rapport-row-check')) clickRow(deck, event, stop);
}

function clickRow(deck: Deck, event: MouseEvent, stop: Stop): void {
  if (event.shiftKey) return select(deck, stop, true);
  // Whoever has just marked some words wants to copy them.
  if (deck.list.el.doc.getSelection()?.isCollapsed === false) return;
  openAt(deck, stop, whereTo(event));
}

function select(deck: Deck, stop: Stop, isRange: boolean): void {
  const from = deck.selection.anchor?.stop ?? stop;
  const { groups } = deck.list;
  deck.select(isRange ? extend(deck.selection, groups, from, stop) : toggle(deck.selection, stop));
}

function flip(deck: Deck, { group: id }: Stop): void {
  const group = deck.list.groups.find((each) => each.id === id);
  if (group) deck.setFold(id, !group.open);
}

function showMenu(deck: Deck, event: MouseEvent): void {
  const stop = stopOf(event.target as Element);
  if (stop?.key == null || stop.group === 'problems') return;
  event.preventDefault();
  act(deck, 'more', stop, { x: event.clientX, y: event.clientY });
}

/** A text that does not fit shows itself whole while the pointer rests on it. */
function tellWhole(el: HTMLElement): void {
  if (!el.classList.contains('rapport-row-why') || el.hasAttribute('title')) return;
  if (el.scrollHeight > el.clientHeight + 1 || el.scrollWidth > el.clientWidth + 1) {
    el.title = el.textContent ?? '';
  }
}
