import { patchAttr, patchClass, patchText } from '../parts/patch';
import type { Surface } from '../parts/surface';
import { ACTION_WORDS } from '../list/words';
import { WORDS, forAllWords, selectedWords } from './words';

const ACTIONS = [
  { action: 'log', icon: 'message-square' },
  { action: 'snooze', icon: 'alarm-clock' },
  { action: 'skip', icon: 'skip-forward' },
  { action: 'more', icon: 'ellipsis' },
] as const;

/** What a button of the bar does with all who are selected. */
export type SelectionAction = (typeof ACTIONS)[number]['action'] | 'clear';

/** The bar that stands below the list while people are selected. */
export class SelectionBar {
  readonly el: HTMLElement;
  private readonly count: HTMLElement;

  constructor(
    parent: HTMLElement,
    surface: Surface,
    on: (action: SelectionAction, button: HTMLElement) => void,
  ) {
    this.el = parent.createDiv({
      cls: 'rapport-selection is-away',
      attr: { role: 'toolbar', 'aria-label': WORDS.selectionActions },
    });
    this.count = this.el.createDiv('rapport-selection-count');
    for (const { action, icon } of ACTIONS) {
      const button = this.el.createEl('button', 'rapport-selection-action');
      surface.setIcon(button.createSpan('rapport-icon'), icon);
      button.createSpan({ cls: 'rapport-label', text: ACTION_WORDS[action].short });
      surface.setTooltip(button, forAllWords(action));
      if (action === 'more') patchAttr(button, 'aria-haspopup', 'menu');
      button.addEventListener('click', () => on(action, button));
    }
    const clear = this.el.createEl('button', 'clickable-icon rapport-selection-clear');
    surface.setIcon(clear, 'x');
    surface.setTooltip(clear, WORDS.clearSelection);
    clear.addEventListener('click', () => on('clear', clear));
  }

  /** Draws the bar for so many people, some of them out of sight; it is away when there are none. */
  draw(count: number, hidden: number): void {
    patchClass(this.el, 'is-away', count === 0);
    patchText(this.count, selectedWords(count, hidden));
  }
}
