import type { App } from './app';
import type { SearchComponent } from './components/text';
import { AbstractInputSuggest } from './input-suggest';
import { prepareSimpleSearch } from './search';

/** Suggests paths of the vault for a field of a settings tab. */
export class PathSuggest extends AbstractInputSuggest<string> {
  readonly #field: SearchComponent;
  readonly #paths: () => string[];

  constructor(app: App, field: SearchComponent, paths: () => string[]) {
    super(app, field.inputEl);
    this.#field = field;
    this.#paths = paths;
  }

  override renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  override selectSuggestion(value: string): void {
    this.#field.setValue(value);
    this.#field.onChanged();
    this.close();
  }

  protected override getSuggestions(query: string): string[] {
    const search = prepareSimpleSearch(query);
    return this.#paths().filter((path) => search(path) !== null);
  }
}
