import type { Span } from '../../core/text/phrases';

/**
 * The text of a field once more behind it, with the blanks marked: a text area cannot show marks itself. It
 * also gives the field the height of its text, and tells where in it a place is.
 */
export class DraftMarks {
  readonly #el: HTMLElement;
  #text = '';
  #spans: readonly Span[] = [];

  constructor(parent: HTMLElement) {
    this.#el = parent.createDiv({ cls: 'rapport-draft-marks', attr: { 'aria-hidden': 'true' } });
  }

  /** Marks these parts of the text, which come in its order. */
  draw(text: string, spans: readonly Span[]): void {
    this.#text = text;
    this.#spans = spans;
    this.#draw(null);
  }

  /** Scrolls so that a place of the text is seen. */
  show(at: number): void {
    this.#draw(at)?.scrollIntoView({ block: 'nearest' });
  }

  /** Writes the text, with an element without width at a place; returns that one. */
  #draw(place: number | null): HTMLElement | null {
    const el = this.#el;
    el.empty();
    let from = 0;
    let placeEl: HTMLElement | null = null;
    const plain = (to: number): void => {
      if (place !== null && place >= from && place <= to && placeEl === null) {
        el.appendText(this.#text.slice(from, place));
        placeEl = el.createSpan('rapport-draft-place');
        from = place;
      }
      el.appendText(this.#text.slice(from, to));
    };
    for (const span of this.#spans) {
      plain(span.from);
      el.createEl('mark', { text: this.#text.slice(span.from, span.to) });
      from = span.to;
    }
    plain(this.#text.length);
    // A line break at the end would otherwise not count as a line.
    el.appendText('\u200b');
    return placeEl;
  }
}
