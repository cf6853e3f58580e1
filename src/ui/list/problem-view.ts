import { noteName } from '../../core/text/note-name';
import type { Problem } from '../../core/problem';
import { patchAttr, patchClass, patchProp, patchText } from '../parts/patch';
import type { ItemView, Place, Scene } from './scene';
import { problemPlace } from './words';

/** One thing that could not be read: a button to where it stands, what was found, what is expected. */
export class ProblemView implements ItemView<Problem> {
  readonly el: HTMLLIElement;
  private readonly note: HTMLButtonElement;
  private readonly place: HTMLElement;
  private readonly message: HTMLElement;

  constructor(parent: HTMLElement, scene: () => Scene) {
    this.el = parent.createEl('li', 'rapport-row rapport-problem');
    const head = this.el.createDiv('rapport-row-head');
    this.note = head.createEl('button', { cls: 'rapport-row-name', attr: { dir: 'auto' } });
    this.place = head.createSpan('rapport-row-due');
    const body = this.el.createDiv('rapport-row-body');
    this.message = body.createDiv({ cls: 'rapport-row-why', attr: { dir: 'auto' } });
    const ids = [this.place, this.message].map((el) => (el.id = scene().newId()));
    this.note.setAttribute('aria-describedby', ids.join(' '));
  }

  /** Draws another problem, or the same one where it now stands. */
  draw({ path, property, line, found, message }: Problem, { at, of, isCurrent }: Place): void {
    patchAttr(this.el, 'data-key', String(at));
    patchAttr(this.el, 'aria-setsize', String(of));
    patchAttr(this.el, 'aria-posinset', String(at + 1));
    patchProp(this.el, '--rapport-at', String(at));
    patchClass(this.el, 'is-current', isCurrent);
    patchAttr(this.note, 'tabindex', isCurrent ? '0' : '-1');
    patchText(this.note, noteName(path));
    patchText(this.place, problemPlace(property, line));
    patchText(this.message, found === '' ? message : `“${found}”: ${message}`);
  }
}
