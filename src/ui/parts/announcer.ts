import { patchText } from './patch';

/** The region in which screen readers hear, politely, what happened. */
export class Announcer {
  private readonly el: HTMLElement;

  constructor(parent: HTMLElement) {
    this.el = parent.createDiv({
      cls: 'rapport-aloud',
      attr: { role: 'status', 'aria-live': 'polite' },
    });
  }

  /** Says it; the same words again count as new. */
  say(text: string): void {
    const known = this.el.textContent ?? '';
    patchText(this.el, text === known ? `${text}\u00a0` : text);
  }
}
