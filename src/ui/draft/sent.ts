import type { Message } from '../../core/draft/session';
import type { DraftAct, DraftScene } from './scene';
import { askBlanks, DRAFT_WORDS, nextNote, sentWords } from './words';
import { patchText } from '../parts/patch';

let numbered = 0;

/** What "Sent" is going to write, with the next day to change, and the question where blanks are left. */
export class DraftSent {
  readonly #textEl: HTMLElement;
  readonly #gaveRow: HTMLElement;
  readonly #gave: HTMLInputElement;
  readonly #next: HTMLInputElement;
  readonly #noteEl: HTMLElement;
  readonly #askEl: HTMLElement;
  #scene: DraftScene | null = null;
  #isTouched = false;

  constructor(
    parent: HTMLElement,
    private readonly act: DraftAct,
    private readonly toBlank: () => void,
  ) {
    const el = parent.createDiv('rapport-draft-sent');
    const id = `rapport-draft-next-${String(++numbered)}`;
    this.#textEl = el.createEl('p', { cls: 'rapport-draft-note' });
    this.#gaveRow = el.createEl('label', 'rapport-draft-gave');
    this.#gave = this.#gaveRow.createEl('input', { type: 'checkbox' });
    this.#gaveRow.appendText(DRAFT_WORDS.gave);
    this.#gave.addEventListener('change', () => {
      if (this.#scene) this.draw(this.#scene);
    });
    const row = el.createDiv('rapport-draft-next');
    row.createEl('label', { text: DRAFT_WORDS.next, attr: { for: id } });
    this.#next = row.createEl('input', {
      type: 'date',
      attr: { id, 'aria-describedby': `${id}-note` },
    });
    this.#noteEl = row.createSpan({ cls: 'rapport-draft-note', attr: { id: `${id}-note` } });
    this.#next.addEventListener('change', () => {
      this.#isTouched = true;
      patchText(this.#noteEl, DRAFT_WORDS.nextOwn);
    });
    this.#askEl = parent.createDiv({ cls: 'rapport-draft-ask', attr: { role: 'alert' } });
    this.#askEl.addClass('is-away');
  }

  /** Shows the scene; a day the user has chosen stays. */
  draw(scene: DraftScene): void {
    this.#scene = scene;
    const { step } = scene.message;
    patchText(this.#textEl, sentWords(step, this.#gave.checked));
    this.#gaveRow.toggleClass('is-away', step.log.kept === null);
    const day = step.next ?? '';
    this.#next.min = step.log.day;
    if (!this.#isTouched) {
      if (this.#next.value !== day) this.#next.value = day;
      patchText(this.#noteEl, nextNote(step));
    }
    if (blanksIn(scene.message) === 0) this.#closeQuestion();
  }

  /** Says that the message went out; asks first where blanks are left. */
  send(): void {
    if (!this.#scene) return;
    const count = blanksIn(this.#scene.message);
    if (count === 0) this.#send();
    else this.#ask(count);
  }

  #send(): void {
    this.act({ type: 'sent', next: this.#next.value, gave: this.#gave.checked });
  }

  #ask(count: number): void {
    const el = this.#askEl;
    el.empty();
    el.removeClass('is-away');
    el.createSpan({ text: askBlanks(count) });
    const button = (text: string, then: () => void): HTMLButtonElement => {
      const made = el.createEl('button', { text });
      made.type = 'button';
      made.addEventListener('click', () => {
        this.#closeQuestion();
        then();
      });
      return made;
    };
    const back = button(DRAFT_WORDS.toBlank, this.toBlank);
    button(DRAFT_WORDS.sentAnyway, () => {
      this.#send();
    });
    back.focus();
  }

  #closeQuestion(): void {
    this.#askEl.empty();
    this.#askEl.addClass('is-away');
  }
}

/** How many blanks are left in subject and message. */
export const blanksIn = ({ subjectBlanks, blanks }: Message): number =>
  subjectBlanks.length + blanks.length;
