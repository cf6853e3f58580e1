import { patchClass, patchText } from '../parts/patch';
import { ProgressBar, type Share } from '../parts/progress-bar';
import { WORDS } from './words';

/** What the card at the top says. */
export interface DayFace {
  readonly share: Share;
  /** A second, quieter sentence; may be empty. */
  readonly next: string;
}

/** The top of the list while nobody is left for today: kind words, and how much was done. */
export class DayCard {
  private readonly el: HTMLElement;
  private readonly words: HTMLElement;
  private readonly next: HTMLElement;
  private readonly bar: ProgressBar;

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv('rapport-day');
    this.words = this.el.createDiv('rapport-day-words');
    this.next = this.el.createDiv('rapport-day-next');
    this.bar = new ProgressBar(this.el, WORDS.today);
  }

  /** Draws the day; null leaves the card out. */
  draw(face: DayFace | null): void {
    patchClass(this.el, 'is-away', face === null);
    if (face === null) return;
    patchText(this.words, face.share.words);
    patchText(this.next, face.next);
    this.bar.draw(face.share);
  }
}
