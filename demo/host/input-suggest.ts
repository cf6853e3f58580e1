import type { App } from './app';
import { reportLater } from './events';
import { inner } from './inner';
import { Scope } from './keymap';
import { Suggestions } from './suggestions';

/** obsidian.d.ts `PopoverSuggest`: suggestions in a box that floats. */
export abstract class PopoverSuggest<T> {
  app: App;
  scope: Scope;
  /** The box, for the classes that place it. */
  readonly [inner] = createDiv('suggestion-container').createDiv('suggestion');

  constructor(app: App, scope?: Scope) {
    this.app = app;
    this.scope = scope ?? new Scope();
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    const box = this[inner].parentElement;
    if (!box || box.isConnected) return;
    activeDocument.body.append(box);
    this.app[inner].keymap.pushScope(this.scope);
  }

  close(): void {
    this[inner].parentElement?.remove();
    this.app[inner].keymap.popScope(this.scope);
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

type Chosen<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

/** obsidian.d.ts `AbstractInputSuggest`: suggestions for a field, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #field: HTMLInputElement | HTMLDivElement;
  readonly #list: Suggestions<T>;
  #chosen: Chosen<T> = () => undefined;

  constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.#field = textInputEl;
    this.#list = new Suggestions<T>(
      textInputEl,
      this[inner],
      this.scope,
      (value, el) => this.renderSuggestion(value, el),
      (value, event) => this.selectSuggestion(value, event),
    );
    textInputEl.addEventListener('focus', () => this.#update());
    textInputEl.addEventListener('input', () => this.#update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  setValue(value: string): void {
    if (this.#field instanceof HTMLInputElement) this.#field.value = value;
    else this.#field.setText(value);
  }

  getValue(): string {
    return this.#field instanceof HTMLInputElement
      ? this.#field.value
      : (this.#field.textContent ?? '');
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#chosen(value, event);
  }

  onSelect(callback: Chosen<T>): this {
    this.#chosen = callback;
    return this;
  }

  override close(): void {
    super.close();
    this.#field.setAttr('aria-expanded', 'false');
    this.#field.removeAttribute('aria-activedescendant');
    this.#field.removeAttribute('aria-controls');
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  #update(): void {
    const found = this.getSuggestions(this.getValue());
    if (found instanceof Promise) found.then((values) => this.#show(values)).catch(reportLater);
    else this.#show(found);
  }

  #show(values: T[]): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    const box = this[inner].parentElement;
    const { left, bottom, width } = this.#field.getBoundingClientRect();
    if (box) {
      box.style.left = `${left}px`;
      box.style.top = `${bottom + 4}px`;
      box.style.minWidth = `${width}px`;
    }
    this.#list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
  }
}
