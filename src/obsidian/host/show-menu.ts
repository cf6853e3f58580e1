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
  const { innerWidth, innerHeight } = place.win;
  // A long editor ends far below the window, and the page itself at its lower corner.
  const isLong = box.height > innerHeight / 2;
  const x = isLong ? innerWidth / 2 : box.left;
  const y = isLong ? innerHeight / 3 : Math.min(box.bottom, innerHeight);
  menu.showAtPosition({ x, y }, place.ownerDocument);
}

function focused(): MenuPlace {
  const el = activeDocument.activeElement;
  return el?.instanceOf(HTMLElement) ? el : activeDocument.body;
}
