import type { Menu } from 'obsidian';
import type { MenuPlace } from '../../ui/dashboard/keys/intent';

/** Shows a menu below an element, or at a point; where none is given, below what has the focus. */
export function showMenu(menu: Menu, at: MenuPlace | null): void {
  const place = at ?? focused();
  if ('x' in place) {
    menu.showAtPosition(place);
    return;
  }
  const box = place.getBoundingClientRect();
  menu.showAtPosition({ x: box.left, y: box.bottom }, place.ownerDocument);
}

function focused(): MenuPlace {
  const el = activeDocument.activeElement;
  return el?.instanceOf(HTMLElement) ? el : { x: 0, y: 0 };
}
