import { patchAttr, patchProp, patchText } from './patch';
import { WORDS } from './words';

/** What the card at the top says. */
export interface DayFace {
  readonly words: string;
  /** A second, quieter sentence; may be empty. */
  readonly next: string;
  readonly done: number;
  readonly of: number;
}

/** The top of the list: how far the day's set has come, in words and as a bar. */
export class DayCard {
  readonly el: HTMLElement;
  private readonly words: HTMLElement;
  private readonly next: HTMLElement;
  private readonly bar: HTMLElement;

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv('rapport-day');
    this.words = this.el.createDiv('rapport-day-words');
    this.next = this.el.createDiv('rapport-day-next');
    this.bar = this.el.createDiv({
      cls: 'rapport-bar',
      attr: { role: 'progressbar', 'aria-label': WORDS.today, 'aria-valuemin': '0' },
    });
  }

  /** Draws the day; null leaves the card out. */
  draw(face: DayFace | null): void {
    this.el.toggleClass('is-away', face === null);
    if (face === null) return;
    const { words, next, done, of } = face;
    patchText(this.words, words);
    patchText(this.next, next);
    this.bar.toggleClass('is-away', of === 0);
    patchAttr(this.bar, 'aria-valuemax', String(of));
    patchAttr(this.bar, 'aria-valuenow', String(done));
    patchAttr(this.bar, 'aria-valuetext', words);
    patchProp(this.bar, '--rapport-share', String(of === 0 ? 0 : done / of));
  }
}
