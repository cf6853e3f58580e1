import { Modal, Platform, Setting, type App, type ButtonComponent } from 'obsidian';
import { isComposing } from '../../ui/parts/composing';
import type { Fields, Form, Values } from './form';
import { Sheet } from './sheet';

/** Asks with a form; null when the user leaves it. Enter takes it, in text areas with Mod; Escape leaves. */
export function ask<F extends Fields>(app: App, form: Form<F>): Promise<Values<F> | null> {
  return new Promise((resolve) => {
    new FormModal(app, form, resolve).open();
  });
}

class FormModal<F extends Fields> extends Modal {
  #result: Values<F> | null = null;
  #sheet: Sheet<F> | null = null;
  #refusalEl: HTMLElement | null = null;
  #buttons: ButtonComponent[] = [];
  #isWriting = false;

  constructor(
    app: App,
    private readonly form: Form<F>,
    private readonly done: (result: Values<F> | null) => void,
  ) {
    super(app);
    this.scope.register([], 'Enter', (event) => this.#enter(event));
    this.scope.register(['Mod'], 'Enter', (event) => this.#submit(event));
  }

  override onOpen(): void {
    const { title, first } = this.form;
    this.modalEl.addClass('rapport-modal');
    this.modalEl.toggleClass('mod-lg', Platform.isPhone);
    this.setTitle(title);
    const formEl = this.contentEl.createDiv('rapport-form');
    this.#sheet = new Sheet(formEl, this.app, this.form, (act) => {
      this.#leaveFor(act);
    });
    this.#refusalEl = this.contentEl.createEl('p', {
      cls: 'rapport-form-refusal',
      attr: { role: 'alert' },
    });
    this.#drawButtons();
    this.#sheet.control(first)?.focus();
  }

  /** What is being written either takes the form with it or needs its words again. */
  override close(): void {
    if (!this.#isWriting) super.close();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.done(this.#result);
  }

  #drawButtons(): void {
    const { submit, cancel = 'Cancel', other } = this.form;
    const row = new Setting(this.contentEl).setClass('rapport-form-buttons');
    const add = (label: string, act: () => void): void => {
      row.addButton((button) => {
        button.setButtonText(label).onClick(act);
        if (this.#buttons.length === 0) button.setCta();
        this.#buttons.push(button);
      });
    };
    add(submit, () => {
      this.#take();
    });
    if (other)
      add(other.label, () => {
        this.#leaveFor(other.act);
      });
    add(cancel, () => {
      this.close();
    });
  }

  /** Enter is the fields' own where they have a use for it. */
  #enter(event: KeyboardEvent): false | undefined {
    const target = event.target as Node | null;
    if (!target?.instanceOf(HTMLInputElement) || target.type === 'date') return undefined;
    return this.#submit(event);
  }

  #submit(event: KeyboardEvent): false | undefined {
    if (isComposing(event)) return undefined;
    this.#take();
    return false;
  }

  #take(): void {
    if (this.#isWriting) return;
    const values = this.#sheet?.take() ?? null;
    if (values === null) return;
    if (this.form.write) void this.#write(values, this.form.write);
    else this.#finish(values);
  }

  async #write(
    values: Values<F>,
    write: (values: Values<F>) => Promise<string | null>,
  ): Promise<void> {
    this.#setWriting(true);
    const refusal = await write(values).catch(reasonOf);
    this.#setWriting(false);
    if (refusal === null) this.#finish(values);
    else this.#refusalEl?.setText(refusal);
  }

  #setWriting(isWriting: boolean): void {
    this.#isWriting = isWriting;
    for (const button of this.#buttons) button.setDisabled(isWriting);
    if (isWriting) this.#refusalEl?.setText('');
  }

  #leaveFor(act: () => void): void {
    if (this.#isWriting) return;
    this.close();
    act();
  }

  #finish(result: Values<F>): void {
    this.#result = result;
    this.close();
  }
}

const reasonOf = (error: unknown): string =>
  `This did not work: ${error instanceof Error ? error.message : String(error)}`;
