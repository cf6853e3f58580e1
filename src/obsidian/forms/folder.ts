import { AbstractInputSuggest, TFolder, Vault, type App } from 'obsidian';

/** The paths of all folders, in the order of their names; the vault itself is not one of them. */
export function folderPaths(app: App): readonly string[] {
  const paths: string[] = [];
  Vault.recurseChildren(app.vault.getRoot(), (file) => {
    if (file instanceof TFolder && !file.isRoot()) paths.push(file.path);
  });
  return paths.sort((a, b) => a.localeCompare(b));
}

/** Suggests folders below a field while something is typed into it. */
export class FolderSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
  ) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): string[] {
    const words = query.trim().toLowerCase();
    const found = folderPaths(this.app).filter((path) => path.toLowerCase().includes(words));
    // A whole path needs no help, and Enter shall take the form then.
    return words === '' || found.some((path) => path.toLowerCase() === words) ? [] : found;
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}
