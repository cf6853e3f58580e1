import type { Row } from '../../core/board/row';
import { patchAttr, patchClass, patchProp, patchText } from '../parts/patch';
import { ACTIONS, type Action } from './row-actions';
import { drawChips, drawParts } from './row-parts';
import { rowFace, type RowFace } from './row-face';
import type { ItemView, Place, Scene } from './scene';
import { ACTION_WORDS, selectWords } from './words';

/** One person's row. It hears nothing itself: the list does, by `data-key` and `data-action`. */
export class RowView implements ItemView<Row> {
  readonly el: HTMLLIElement;
  private readonly check: HTMLInputElement;
  private readonly name: HTMLButtonElement;
  private readonly tie: HTMLElement;
  private readonly place: HTMLElement;
  private readonly foot: HTMLElement;
  private readonly due: HTMLElement;
  private readonly dueSince: HTMLElement;
  private readonly dueDay: HTMLElement;
  private readonly why: HTMLElement;
  private readonly also: HTMLElement;
  private readonly buttons: readonly (readonly [Action, HTMLButtonElement])[];
  private named: string | null = null;

  constructor(
    parent: HTMLElement,
    private readonly scene: () => Scene,
  ) {
    const el = parent.createEl('li', 'rapport-row');
    this.el = el;
    this.check = el
      .createEl('label', 'rapport-row-check')
      .createEl('input', { type: 'checkbox', attr: { 'data-action': 'select' } });
    const head = el.createDiv('rapport-row-head');
    this.name = head.createEl('button', { cls: 'rapport-row-name', attr: { dir: 'auto' } });
    this.tie = head.createSpan('rapport-row-tie');
    this.place = head.createSpan('rapport-row-place');
    this.due = head.createSpan('rapport-row-due');
    // Left out by the style sheet where the name needs the room.
    this.dueSince = this.due.createSpan('rapport-row-due-word');
    this.dueDay = this.due.createSpan();
    const body = el.createDiv('rapport-row-body');
    this.why = body.createDiv({ cls: 'rapport-row-why', attr: { dir: 'auto' } });
    this.foot = body.createDiv('rapport-row-foot');
    this.also = body.createDiv('rapport-row-also');
    this.buttons = this.createActions(body);
    this.describe();
  }

  /** Draws another row, or the same one as it is now; touches only what differs. */
  draw(row: Row, { at, of, isCurrent }: Place): void {
    const { surface, today, isSelected, isHeld } = this.scene();
    if (today === null) return;
    const face = rowFace(row, today, (day, precision) => surface.writeDay(day, precision));
    const selected = isSelected(row.contact.path);
    patchAttr(this.el, 'data-key', row.contact.path);
    patchAttr(this.el, 'aria-setsize', String(of));
    patchAttr(this.el, 'aria-posinset', String(at + 1));
    patchProp(this.el, '--rapport-at', String(at));
    patchAttr(this.el, 'inert', isHeld(row) ? '' : null);
    patchClass(this.el, 'is-late', face.isLate);
    patchClass(this.el, 'is-selected', selected);
    if (this.check.checked !== selected) this.check.checked = selected;
    this.drawWords(face);
    this.drawStops(isCurrent);
  }

  private drawWords(face: RowFace): void {
    patchText(this.name, face.name);
    patchText(this.tie, face.tie);
    // The style sheet shows one of the two: beside the name where there is room, else below.
    drawParts(this.place, [face.company, face.role]);
    drawParts(this.foot, [face.tie, face.company, face.role]);
    patchText(this.dueSince, face.isSince ? 'due ' : '');
    patchText(this.dueDay, face.due);
    patchText(this.why, face.why);
    drawChips(this.also, face.also);
    this.why.removeAttribute('title');
    if (this.named === face.name) return;
    this.named = face.name;
    patchAttr(this.check, 'aria-label', selectWords(face.name));
    const { surface } = this.scene();
    for (const [action, button] of this.buttons) {
      surface.setTooltip(button, ACTION_WORDS[action].full(face.name));
    }
  }

  private drawStops(isCurrent: boolean): void {
    const tabIndex = isCurrent ? '0' : '-1';
    patchClass(this.el, 'is-current', isCurrent);
    patchAttr(this.name, 'tabindex', tabIndex);
    patchAttr(this.check, 'tabindex', tabIndex);
    for (const [, button] of this.buttons) patchAttr(button, 'tabindex', tabIndex);
  }

  private createActions(body: HTMLElement): (readonly [Action, HTMLButtonElement])[] {
    const bar = body.createDiv('rapport-row-actions');
    return ACTIONS.map(({ action, icon }) => {
      const button = bar.createEl('button', {
        cls: ['clickable-icon', 'rapport-action', `is-${action}`],
        attr: { 'data-action': action },
      });
      this.scene().surface.setIcon(button.createSpan('rapport-icon'), icon);
      if (action === 'draft')
        button.createSpan({ cls: 'rapport-label', text: ACTION_WORDS.draft.short });
      if (action === 'more') button.setAttribute('aria-haspopup', 'menu');
      return [action, button] as const;
    });
  }

  private describe(): void {
    const ids = [this.why, this.due, this.also].map((el) => (el.id = this.scene().newId()));
    this.name.setAttribute('aria-describedby', ids.join(' '));
  }
}
