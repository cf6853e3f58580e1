import { setIcon } from './icons';
import { Menu } from './menu';
import type { ItemView } from './view';

/** The header above a view's content. */
export interface ViewHeader {
  titleEl: HTMLElement;
  actionsEl: HTMLElement;
}

/** Draws the header of a view: its title and its actions, the last a menu of more. */
export const drawViewHeader = (view: ItemView): ViewHeader => {
  const el = view.containerEl.createDiv('view-header');
  const titles = el.createDiv('view-header-title-container mod-at-start');
  const titleEl = titles.createDiv('view-header-title');
  const actionsEl = el.createDiv('view-actions');
  const more = actionsEl.createEl('button', {
    cls: 'clickable-icon view-action',
    attr: { 'aria-label': 'More options' },
  });
  setIcon(more, 'more-vertical');
  more.addEventListener('click', (event) => {
    const menu = new Menu();
    view.onPaneMenu(menu, 'more-options');
    menu.showAtMouseEvent(event);
  });
  return { titleEl, actionsEl };
};
