import { isComposing } from '../../parts/composing';
import type { Deck } from './deck';
import { commandOf, type KeyCommand } from './keys';
import { runCommand } from './key-commands';
import { firstRow } from '../../list/stops';

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
    if (event.defaultPrevented || isComposing(event)) return;
    const target = event.target as HTMLElement;
    if (target.matches('input[type="search"]')) return leaveSearch(deck, event);
    if (!isFree(target, event.key)) return;
    const command = commandOf(event);
    if (command === null) return;
    const isInList = deck.list.el.contains(target);
    if (!isInList && !EVERYWHERE.includes(command)) return;
    deck.settle();
    if (runCommand(deck, command)) {
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
