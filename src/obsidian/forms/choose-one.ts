import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';

/** One thing to choose. */
export interface Offer<T> {
  readonly label: string;
  /** What stands below the label. */
  readonly note?: string;
  readonly value: T;
}

/** What there is to choose from. */
export interface OfferSpec<T> {
  /** What is asked, shown while nothing is typed. */
  readonly question: string;
  readonly offers: readonly Offer<T>[];
  /** What the words typed stand for by themselves; a sentence says why they stand for nothing. */
  readonly typed?: (text: string) => Offer<T> | string | null;
}

/** Asks to choose one of a few things; null when the user leaves. */
export function chooseOne<T>(app: App, spec: OfferSpec<T>): Promise<Offer<T> | null> {
  return new Promise((resolve) => {
    new OfferModal(app, spec, resolve).open();
  });
}

class OfferModal<T> extends SuggestModal<Offer<T>> {
  #chosen: Offer<T> | null = null;

  constructor(
    app: App,
    private readonly spec: OfferSpec<T>,
    private readonly done: (chosen: Offer<T> | null) => void,
  ) {
    super(app);
    this.setPlaceholder(spec.question);
    this.inputEl.setAttr('aria-label', spec.question);
    this.modalEl.addClass('rapport-chooser');
  }

  override getSuggestions(query: string): Offer<T>[] {
    const words = query.trim();
    const fits = prepareFuzzySearch(words);
    const found = this.spec.offers.filter(({ label }) => words === '' || fits(label));
    const typed = words === '' ? null : (this.spec.typed?.(words) ?? null);
    this.emptyStateText = typeof typed === 'string' ? typed : 'Nothing fits these words.';
    return typed === null || typeof typed === 'string' ? found : withTyped(found, typed, words);
  }

  override renderSuggestion({ label, note }: Offer<T>, el: HTMLElement): void {
    el.createDiv({ text: label });
    if (note !== undefined) el.createDiv({ cls: 'rapport-chooser-note', text: note });
  }

  /** The dialog closes before it hands over the choice, so the choice is kept here first. */
  override selectSuggestion(value: Offer<T>, event: MouseEvent | KeyboardEvent): void {
    this.#chosen = value;
    super.selectSuggestion(value, event);
  }

  override onChooseSuggestion(): void {
    // What was chosen goes out when the dialog closes.
  }

  override onClose(): void {
    this.done(this.#chosen);
  }
}

/** What was typed comes behind what it is the beginning of, and before what it only reminds of. */
function withTyped<T>(found: readonly Offer<T>[], typed: Offer<T>, words: string): Offer<T>[] {
  const begins = ({ label }: Offer<T>): boolean =>
    label.toLowerCase().startsWith(words.toLowerCase());
  const others = found.filter(({ label }) => label !== typed.label);
  return [...others.filter(begins), typed, ...others.filter((offer) => !begins(offer))];
}
