import type { Scope } from './keymap';

type Choose<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

let lists = 0;

/** A list of suggestions under an input: arrows move, Enter or a click chooses. */
export class Suggestions<T> {
  #values: T[] = [];
  #els: HTMLElement[] = [];
  #at = 0;
  readonly #id = `suggestions-${++lists}`;
  readonly #input: HTMLElement;
  readonly #container: HTMLElement;
  readonly #render: (value: T, el: HTMLElement) => void;
  readonly #choose: Choose<T>;

  constructor(
    input: HTMLElement,
    container: HTMLElement,
    scope: Scope,
    render: (value: T, el: HTMLElement) => void,
    choose: Choose<T>,
  ) {
    this.#input = input;
    this.#container = container;
    this.#render = render;
    this.#choose = choose;
    container.setAttrs({ role: 'listbox', id: this.#id, 'aria-label': 'Suggestions' });
    input.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' });
    scope.register([], 'ArrowDown', () => this.#move(1));
    scope.register([], 'ArrowUp', () => this.#move(-1));
    scope.register(null, 'Enter', (event) => this.useSelected(event));
  }

  /** Shows these values, the first one selected. */
  show(values: T[], emptyText = ''): void {
    this.#values = values;
    this.#at = 0;
    this.#container.empty();
    this.#els = values.map((value, at) => {
      const el = this.#container.createDiv({
        cls: 'suggestion-item',
        attr: { role: 'option', id: `${this.#id}-${at}` },
      });
      this.#render(value, el);
      el.addEventListener('click', (event) => this.#choose(value, event));
      el.addEventListener('mousemove', () => this.#select(at));
      el.addEventListener('mousedown', (event) => event.preventDefault());
      return el;
    });
    if (values.length === 0 && emptyText)
      this.#container.createDiv({
        cls: 'suggestion-empty',
        text: emptyText,
        attr: { role: 'option', 'aria-disabled': 'true' },
      });
    this.#input.setAttr('aria-expanded', String(this.#container.childElementCount > 0));
    if (this.#container.childElementCount > 0) this.#input.setAttr('aria-controls', this.#id);
    this.#select(0);
  }

  /** Chooses what is selected. */
  useSelected(event: MouseEvent | KeyboardEvent): false {
    const value = this.#values[this.#at];
    if (value !== undefined) this.#choose(value, event);
    return false;
  }

  #move(by: number): false {
    const count = this.#values.length;
    if (count > 0) this.#select((this.#at + by + count) % count);
    return false;
  }

  #select(at: number): void {
    this.#els[this.#at]?.removeClass('is-selected');
    this.#els[this.#at]?.removeAttribute('aria-selected');
    this.#at = at;
    const el = this.#els[at];
    this.#input.setAttr('aria-activedescendant', el ? el.id : null);
    if (!el) return;
    el.addClass('is-selected');
    el.setAttr('aria-selected', 'true');
    el.scrollIntoView?.({ block: 'nearest' });
  }
}
