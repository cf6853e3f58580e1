import { AbstractInputSuggest, TFolder, Vault, type App } from 'obsidian';
import { tellInput } from './rows';

/** Something that fits what is typed. */
export interface Suggestion {
  /** What the field is filled with. */
  readonly value: string;
  /** What tells it from others of the same name. */
  readonly note?: string;
}

/** What fits what is typed, the likeliest first; nothing where no help is needed. */
export type Suggest = (typed: string) => readonly Suggestion[];

/** Shows suggestions below a field while something is typed into it. */
export class FieldSuggest extends AbstractInputSuggest<Suggestion> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly suggest: Suggest,
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): Suggestion[] {
    return [...this.suggest(query)];
  }

  override renderSuggestion({ value, note }: Suggestion, el: HTMLElement): void {
    el.createDiv({ text: value });
    if (note !== undefined) el.createDiv({ cls: 'rapport-chooser-note', text: note });
  }

  override selectSuggestion({ value }: Suggestion): void {
    this.setValue(value);
    tellInput(this.inputEl);
    this.close();
  }
}

/** Suggests those of a list that have what is typed in them. A whole one needs no help: Enter takes the form then. */
export function suggestFrom(all: () => readonly Suggestion[]): Suggest {
  return (typed) => {
    const words = typed.trim().toLowerCase();
    const found = all().filter(({ value }) => value.toLowerCase().includes(words));
    const isWhole = found.some(({ value }) => value.toLowerCase() === words);
    return words === '' || isWhole ? [] : found;
  };
}

/** Suggests the folders of the vault. */
export const suggestFolders = (app: App): Suggest =>
  suggestFrom(() => {
    const paths: string[] = [];
    Vault.recurseChildren(app.vault.getRoot(), (file) => {
      if (file instanceof TFolder && !file.isRoot()) paths.push(file.path);
    });
    return paths.sort((a, b) => a.localeCompare(b)).map((value) => ({ value }));
  });
