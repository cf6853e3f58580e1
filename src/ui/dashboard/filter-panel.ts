import { FACETS, type BoardFilter, type Facet } from '../../core/board/filter';
import { ORDERS, type BoardOrder } from '../../core/board/order';
import type { FilterChoice } from '../../core/board/filter-choices';
import { patchClass, patchText } from '../parts/patch';
import type { Surface } from '../parts/surface';
import { WORDS, choiceTitle, FACET_TITLES, ORDER_TITLES } from './words';

/** The values of each list that can be chosen. */
export type Choices = Readonly<Record<Facet, readonly FilterChoice[]>>;

/** What the panel's controls do. */
export interface FilterActions {
  /** Chooses a value of a list, or no longer. */
  toggle(facet: Facet, value: string): void;
  order(order: BoardOrder): void;
  clear(): void;
}

/** The filter's lists and the order, below the toolbar while they are wanted. */
export class FilterPanel {
  private readonly panel: HTMLElement;
  private readonly chips: HTMLElement;
  private readonly selects = new Map<Facet, HTMLSelectElement>();
  private readonly order: HTMLSelectElement;
  private drawn = '';

  constructor(
    parent: HTMLElement,
    private readonly surface: Surface,
    private readonly actions: FilterActions,
  ) {
    this.panel = parent.createDiv('rapport-filters is-away');
    for (const facet of FACETS) this.selects.set(facet, this.createFacet(facet));
    this.order = this.createOrder();
    this.chips = parent.createEl('ul', { cls: 'rapport-chosen is-away', attr: { role: 'list' } });
  }

  /** Draws the lists (only while shown) and, always, what is chosen. */
  draw(filter: BoardFilter, order: BoardOrder, shown: boolean, choices: () => Choices): void {
    patchClass(this.panel, 'is-away', !shown);
    const anyChosen = FACETS.some((facet) => filter[facet].length > 0);
    patchClass(this.chips, 'is-away', !anyChosen);
    if (shown || anyChosen) this.drawChoices(filter, choices());
    if (this.order.value !== order) this.order.value = order;
  }

  private drawChoices(filter: BoardFilter, choices: Choices): void {
    for (const facet of FACETS) {
      const select = this.selects.get(facet);
      if (select) drawOptions(select, facet, choices[facet], filter[facet]);
    }
    this.drawChips(filter, choices);
  }

  private drawChips(filter: BoardFilter, choices: Choices): void {
    const lists = FACETS.map((facet) => [facet, filter[facet]]);
    const known = JSON.stringify(lists);
    if (known === this.drawn) return;
    this.drawn = known;
    this.chips.empty();
    for (const facet of FACETS) {
      for (const value of filter[facet]) {
        const text = choices[facet].find((choice) => choice.value === value)?.text ?? value;
        this.createChip(facet, value, choiceTitle(facet, value, text));
      }
    }
    const clear = this.chips.createEl('li').createEl('button', 'rapport-clear');
    patchText(clear, WORDS.noFilters);
    clear.addEventListener('click', () => this.actions.clear());
  }

  private createChip(facet: Facet, value: string, title: string): void {
    const chip = this.chips.createEl('li').createEl('button', 'rapport-chosen-chip');
    chip.createSpan({ text: title, attr: { dir: 'auto' } });
    this.surface.setIcon(chip.createSpan('rapport-icon'), 'x');
    chip.setAttribute('aria-label', `Remove ${FACET_TITLES[facet].toLowerCase()} ${title}`);
    chip.addEventListener('click', () => this.actions.toggle(facet, value));
  }

  private createFacet(facet: Facet): HTMLSelectElement {
    const select = this.panel.createEl('select', {
      cls: 'dropdown',
      attr: { 'aria-label': FACET_TITLES[facet] },
    });
    select.addEventListener('change', () => {
      const { value } = select;
      select.selectedIndex = 0;
      if (value !== '') this.actions.toggle(facet, value);
    });
    return select;
  }

  private createOrder(): HTMLSelectElement {
    const label = this.panel.createEl('label', 'rapport-order');
    label.createSpan({ text: WORDS.order });
    const select = label.createEl('select', 'dropdown');
    for (const order of ORDERS) {
      select.createEl('option', { value: order, text: ORDER_TITLES[order] });
    }
    select.addEventListener('change', () => {
      const chosen = ORDERS.find((order) => order === select.value);
      if (chosen) this.actions.order(chosen);
    });
    return select;
  }
}

/** A list to choose from: its title, then every value with how many people have it. */
function drawOptions(
  select: HTMLSelectElement,
  facet: Facet,
  choices: readonly FilterChoice[],
  chosen: readonly string[],
): void {
  const texts = choices.map(({ value, text, count }) => {
    const mark = chosen.includes(value) ? '✓ ' : '';
    return { value, text: `${mark}${choiceTitle(facet, value, text)} (${String(count)})` };
  });
  const known = JSON.stringify(texts);
  if (select.getAttribute('data-known') === known) return;
  select.setAttribute('data-known', known);
  select.empty();
  select.createEl('option', { value: '', text: FACET_TITLES[facet] });
  for (const option of texts) select.createEl('option', option);
  select.selectedIndex = 0;
  select.disabled = choices.length === 0;
}
