import type * as api from 'obsidian';
import type { App } from './app';
import { reportLater } from './events';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { Suggestions } from './suggestions';

/** obsidian.d.ts `SuggestModal`: a prompt with suggestions below. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #list: Suggestions<T>;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-prompt');
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    this.modalEl.setAttr('aria-label', 'Prompt');
    const line = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = line.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: {
        autocomplete: 'off',
        spellcheck: 'false',
        enterkeyhint: 'done',
        'aria-label': 'Search',
      },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#list = new Suggestions<T>(
      this.inputEl,
      this.resultContainerEl,
      this.scope,
      (value, el) => this.renderSuggestion(value, el),
      (value, event) => this.selectSuggestion(value, event),
    );
    this.inputEl.addEventListener('input', () => this.#update());
  }

  override open(): void {
    super.open();
    this.#update();
    this.inputEl.focus();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: api.Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const bar = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const el = bar.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.#list.show([], this.emptyStateText);
  }

  /** Closes first, then hands over the choice, as the app does. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.useSelected(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  #update(): void {
    const query = this.inputEl.value;
    const show = (values: T[]): void => {
      if (this.inputEl.value !== query) return;
      if (values.length === 0) this.onNoSuggestion();
      else this.#list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
    };
    const found = this.getSuggestions(query);
    if (found instanceof Promise) found.then(show).catch(reportLater);
    else show(found);
  }
}

/** obsidian.d.ts `FuzzySuggestModal`. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<api.FuzzyMatch<T>> {
  getSuggestions(query: string): api.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query.trim());
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim()) sortSearchResults(found);
    return found;
  }

  renderSuggestion(found: api.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(found.item), found.match);
  }

  onChooseSuggestion(found: api.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(found.item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
