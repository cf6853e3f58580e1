import type * as api from 'obsidian';
import type { App } from '../host/app';
import { reportLater } from '../host/events';
import { inner } from '../host/inner';
import { Keymap } from '../host/keymap';
import { prepareFuzzySearch, renderResults } from '../host/search';
import { SuggestModal } from '../host/suggest-modal';

type Found = { path: string; match: api.SearchResult | null };

/** The quick switcher: notes by name, the last ones first; a name that is new makes the note. */
export class Switcher extends SuggestModal<Found> {
  constructor(app: App) {
    super(app);
    this.modalEl.setAttr('aria-label', 'Quick switcher');
    this.setPlaceholder('Find or create a note...');
    this.limit = 50;
    this.setInstructions([
      { command: '↵', purpose: 'to open' },
      { command: 'ctrl ↵', purpose: 'to open in new tab' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  override getSuggestions(query: string): Found[] {
    const { vault, workspace } = this.app[inner];
    const paths = vault.getMarkdownFiles().map(({ path }) => path);
    if (query.trim() === '') {
      const recent = workspace.getLastOpenFiles().filter((path) => paths.includes(path));
      const rest = paths.filter((path) => !recent.includes(path));
      return [...recent, ...rest].map((path) => ({ path, match: null }));
    }
    const search = prepareFuzzySearch(query);
    const found = paths.flatMap((path): Found[] => {
      const match = search(path.slice(0, -3));
      return match ? [{ path, match }] : [];
    });
    found.sort((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0));
    return found.length > 0 ? found : [{ path: `${query.trim()}.md`, match: null }];
  }

  override renderSuggestion({ path, match }: Found, el: HTMLElement): void {
    el.addClass('mod-complex');
    const text = path.slice(0, -3);
    const content = el.createDiv('suggestion-content');
    if (match) renderResults(content, text, match);
    else content.setText(text);
    if (!this.app[inner].vault.getFileByPath(path))
      el.createDiv({ cls: 'suggestion-aux', text: 'Enter to create' });
  }

  override onChooseSuggestion({ path }: Found, event: MouseEvent | KeyboardEvent): void {
    this.app[inner].workspace.openLinkText(path, '', Keymap.isModEvent(event)).catch(reportLater);
  }
}
