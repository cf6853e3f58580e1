import { patchClass, patchText } from '../parts/patch';
import { ProgressBar } from '../parts/progress-bar';
import type { Surface } from '../parts/surface';
import { WORDS, EMPTY_WORDS, readingWords, readingShare } from './words';

/** What stands in place of rows: nothing read yet, no contacts anywhere, or a filter that hides all. */
export type Emptiness =
  | { readonly kind: 'reading'; readonly progress: { read: number; all: number } | null }
  | { readonly kind: 'none'; readonly where: string }
  | { readonly kind: 'filtered' };

/** What the buttons of an empty view ask for. */
export type EmptyAction = 'add-person' | 'choose-folder' | 'try-sample' | 'clear-filter';

/** The view without rows: says why there are none and helps. */
export class EmptyState {
  readonly el: HTMLElement;
  private drawn: Emptiness['kind'] | null = null;
  private text: HTMLElement | null = null;
  private bar: ProgressBar | null = null;

  constructor(
    parent: HTMLElement,
    private readonly surface: Surface,
    private readonly on: (action: EmptyAction) => void,
  ) {
    this.el = parent.createDiv('rapport-empty is-away');
  }

  /** Draws one kind of emptiness; null: there are rows. */
  draw(emptiness: Emptiness | null): void {
    patchClass(this.el, 'is-away', emptiness === null);
    if (emptiness?.kind !== this.drawn) this.build(emptiness?.kind ?? null);
    if (emptiness && this.text) patchText(this.text, textOf(emptiness));
    this.bar?.draw(emptiness?.kind === 'reading' ? readingShare(emptiness.progress) : null);
  }

  private build(kind: Emptiness['kind'] | null): void {
    this.drawn = kind;
    this.el.empty();
    if (kind === null) return;
    const { icon, title } = LOOKS[kind];
    this.surface.setIcon(this.el.createDiv('rapport-empty-icon'), icon);
    this.el.createDiv({ cls: 'rapport-empty-title', text: title });
    this.text = this.el.createEl('p', 'rapport-empty-text');
    this.bar = new ProgressBar(this.el, WORDS.reading);
    const bar = this.el.createDiv('rapport-empty-actions');
    for (const { action, text, isFirst } of BUTTONS[kind]) {
      const button = bar.createEl('button', { text, cls: isFirst ? 'mod-cta' : '' });
      button.addEventListener('click', () => this.on(action));
    }
  }
}

const LOOKS = {
  reading: { icon: 'book-open', title: EMPTY_WORDS.reading.title },
  none: { icon: 'user-search', title: EMPTY_WORDS.none.title },
  filtered: { icon: 'search-x', title: EMPTY_WORDS.filtered.title },
} as const;

interface EmptyButton {
  readonly action: EmptyAction;
  readonly text: string;
  readonly isFirst: boolean;
}

const BUTTONS: Readonly<Record<Emptiness['kind'], readonly EmptyButton[]>> = {
  reading: [],
  none: [
    { action: 'add-person', text: WORDS.addPerson, isFirst: true },
    { action: 'choose-folder', text: EMPTY_WORDS.chooseFolder, isFirst: false },
    { action: 'try-sample', text: EMPTY_WORDS.trySample, isFirst: false },
  ],
  filtered: [{ action: 'clear-filter', text: WORDS.noFilters, isFirst: true }],
};

function textOf(emptiness: Emptiness): string {
  switch (emptiness.kind) {
    case 'reading':
      return emptiness.progress ? readingWords(emptiness.progress) : EMPTY_WORDS.reading.text;
    case 'none':
      return EMPTY_WORDS.none.text(emptiness.where);
    case 'filtered':
      return EMPTY_WORDS.filtered.text;
  }
}
