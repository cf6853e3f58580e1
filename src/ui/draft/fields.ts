import type { Blank } from '../../core/template/blank';
import type { Span } from '../../core/text/phrases';
import { DraftMarks } from './marks';
import type { TemplateGroup } from '../../core/draft/choice';
import type { Message } from '../../core/draft/session';
import type { DraftAct, DraftScene, Place } from './scene';
import { DRAFT_WORDS, groupTitle, optionName } from './words';
import type { Surface } from '../parts/surface';

let numbered = 0;

/** Template, subject and message: the part of the draft window that is written in. */
export class DraftFields {
  readonly #template: HTMLSelectElement;
  readonly #subject: HTMLInputElement;
  readonly #body: HTMLTextAreaElement;
  readonly #marks: DraftMarks;
  #groups: readonly TemplateGroup[] = [];

  constructor(
    parent: HTMLElement,
    surface: Surface,
    private readonly act: DraftAct,
  ) {
    const row = (word: string, cls: string): HTMLElement => {
      const el = parent.createDiv(`rapport-draft-field ${cls}`);
      const id = `rapport-draft-${String(++numbered)}`;
      el.createEl('label', { text: word, attr: { for: id, id: `${id}-label` } });
      return el;
    };
    const id = (): string => `rapport-draft-${String(numbered)}`;
    this.#template = row(DRAFT_WORDS.template, 'rapport-draft-template').createEl('select', {
      cls: 'dropdown',
      attr: { id: id() },
    });
    const subjectRow = row(DRAFT_WORDS.subject, 'rapport-draft-subject');
    this.#subject = subjectRow.createEl('input', { type: 'text', attr: { id: id() } });
    this.#addCopy(subjectRow, surface);
    const page = row(DRAFT_WORDS.body, 'rapport-draft-body').createDiv('rapport-draft-page');
    this.#marks = new DraftMarks(page);
    this.#body = page.createEl('textarea', { attr: { id: id(), spellcheck: 'true' } });
    this.#template.addEventListener('change', () => {
      act({ type: 'choose', template: this.#template.value });
    });
    for (const field of [this.#subject, this.#body])
      field.addEventListener('input', () => {
        act({ type: 'edit', subject: this.#subject.value, body: this.#body.value });
      });
  }

  /** Shows the scene; text that stands already is not touched, so that the cursor stays. */
  draw({ groups, message }: DraftScene): void {
    const { template, subject, body, blanks } = message;
    if (this.#groups !== groups) this.#drawGroups(groups);
    if (this.#template.value !== template.id) this.#template.value = template.id;
    if (this.#subject.value !== subject) this.#subject.value = subject;
    if (this.#body.value !== body) this.#body.value = body;
    this.#marks.draw(body, blanks);
  }

  /** Puts the cursor into the message. */
  focus(): void {
    this.#body.focus();
  }

  /** Selects a part of the text and brings it into view. */
  select(place: Place, { from, to }: Span): void {
    const field = place === 'subject' ? this.#subject : this.#body;
    field.setSelectionRange(from, to);
    field.focus({ preventScroll: place === 'body' });
    if (place === 'body') this.#marks.show(from);
  }

  /** Selects the next blank after the cursor, in subject and message; false: there is none. */
  selectNext({ subjectBlanks, blanks }: Pick<Message, 'subjectBlanks' | 'blanks'>): boolean {
    const all: readonly (readonly [Place, Blank])[] = [
      ...subjectBlanks.map((blank) => ['subject', blank] as const),
      ...blanks.map((blank) => ['body', blank] as const),
    ];
    const cursor = this.#cursor();
    const isAhead = ([place, { from }]: readonly [Place, Blank]): boolean =>
      place === cursor.place ? from >= cursor.at : place === 'body' && cursor.place === 'subject';
    const next = all.find(isAhead) ?? all[0];
    if (!next) return false;
    this.select(...next);
    return true;
  }

  #cursor(): { readonly place: Place; readonly at: number } {
    const { activeElement } = this.#body.doc;
    if (activeElement === this.#body) return { place: 'body', at: this.#body.selectionEnd };
    if (activeElement === this.#subject)
      return { place: 'subject', at: this.#subject.selectionEnd ?? 0 };
    return { place: 'subject', at: 0 };
  }

  #drawGroups(groups: readonly TemplateGroup[]): void {
    this.#groups = groups;
    this.#template.empty();
    for (const group of groups) {
      const el = this.#template.createEl('optgroup', { attr: { label: groupTitle(group) } });
      for (const template of group.templates)
        el.createEl('option', { value: template.id, text: optionName(template) });
    }
  }

  #addCopy(row: HTMLElement, surface: Surface): void {
    const button = row.createEl('button', { cls: 'clickable-icon rapport-draft-copy' });
    button.type = 'button';
    surface.setIcon(button, 'copy');
    surface.setTooltip(button, DRAFT_WORDS.copySubject);
    button.addEventListener('click', () => {
      this.act({ type: 'copy', place: 'subject' });
    });
  }
}
