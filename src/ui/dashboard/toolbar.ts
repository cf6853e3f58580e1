import { patchAttr, patchClass, patchText } from '../parts/patch';
import type { Surface } from '../parts/surface';
import { WORDS } from './words';

/** What the toolbar shows. */
export interface ToolbarFace {
  readonly text: string;
  readonly filtersShown: boolean;
  /** How many values of the filter's lists are chosen. */
  readonly chosen: number;
  readonly canUndo: string | null;
  readonly canRedo: string | null;
}

/** What the toolbar's controls do. */
export interface ToolbarActions {
  search(text: string): void;
  toggleFilters(): void;
  addPerson(): void;
  undo(): void;
  redo(): void;
  showKeys(): void;
}

/** Search, filter, adding people, undo and redo, above the list. */
export class Toolbar {
  readonly search: HTMLInputElement;
  readonly filters: HTMLButtonElement;
  private readonly chosen: HTMLElement;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;

  constructor(
    parent: HTMLElement,
    private readonly surface: Surface,
    actions: ToolbarActions,
  ) {
    const bar = parent.createDiv('rapport-toolbar');
    this.search = this.createSearch(bar, actions);
    this.filters = this.button(bar, 'list-filter', WORDS.filters, () => actions.toggleFilters());
    this.chosen = this.filters.createSpan({
      cls: 'rapport-badge',
      attr: { 'aria-hidden': 'true' },
    });
    this.button(bar, 'user-plus', WORDS.addPerson, () => actions.addPerson());
    this.undo = this.button(bar, 'undo-2', WORDS.undo, () => actions.undo());
    this.undo.setAttribute('data-tool', 'undo');
    this.redo = this.button(bar, 'redo-2', WORDS.redo, () => actions.redo());
    this.redo.setAttribute('data-tool', 'redo');
    this.button(bar, 'keyboard', WORDS.keys, () => actions.showKeys()).addClass('rapport-keys');
  }

  /** Draws what holds now; what is being typed stays as it is. */
  draw({ text, filtersShown, chosen, canUndo, canRedo }: ToolbarFace): void {
    if (this.search.value !== text) this.search.value = text;
    patchAttr(this.filters, 'aria-expanded', String(filtersShown));
    patchClass(this.filters, 'is-active', filtersShown || chosen > 0);
    patchText(this.chosen, chosen === 0 ? '' : String(chosen));
    this.drawUndo(this.undo, WORDS.undo, canUndo);
    this.drawUndo(this.redo, WORDS.redo, canRedo);
  }

  private createSearch(bar: HTMLElement, actions: ToolbarActions): HTMLInputElement {
    const box = bar.createDiv('rapport-search');
    this.surface.setIcon(box.createSpan('rapport-search-icon'), 'search');
    const field = box.createEl('input', {
      type: 'search',
      placeholder: WORDS.searchHint,
      attr: { 'aria-label': WORDS.search, enterkeyhint: 'search', spellcheck: 'false' },
    });
    field.addEventListener('input', () => actions.search(field.value));
    return field;
  }

  private button(bar: HTMLElement, icon: string, text: string, act: () => void): HTMLButtonElement {
    const button = bar.createEl('button', 'clickable-icon rapport-tool');
    this.surface.setIcon(button.createSpan('rapport-icon'), icon);
    this.surface.setTooltip(button, text);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') act();
    });
    return button;
  }

  /** A button that can do nothing keeps the focus, so it is told to be disabled, and is not. */
  private drawUndo(button: HTMLButtonElement, verb: string, what: string | null): void {
    const text = what === null ? verb : `${verb} ${what}`;
    if (button.getAttribute('aria-label') !== text) this.surface.setTooltip(button, text);
    patchAttr(button, 'aria-disabled', String(what === null));
  }
}
