import { Modal, Setting, type App } from 'obsidian';

/** What a form's fields come to. */
export interface FormContent<T> {
  /** The value of the form; null once what is wrong stands beside the fields. */
  readonly read: () => T | null;
  /** The field to begin with. */
  readonly first: HTMLElement;
}

/** A form in a dialog. */
export interface FormSpec<T> {
  readonly title: string;
  /** The label of the button that takes the form. */
  readonly submit: string;
  /** The label of the button that leaves it; `Cancel` when not given. */
  readonly cancel?: string;
  /** Another way out, with a value of its own. */
  readonly other?: { readonly label: string; readonly value: T };
  readonly draw: (fieldsEl: HTMLElement) => FormContent<T>;
}

/** Asks with a form; null when the user leaves it. Enter takes it, in text areas with Mod; Escape leaves. */
export function openForm<T>(app: App, spec: FormSpec<T>): Promise<T | null> {
  return new Promise((resolve) => {
    new FormModal(app, spec, resolve).open();
  });
}

class FormModal<T> extends Modal {
  #result: T | null = null;
  #content: FormContent<T> | null = null;

  constructor(
    app: App,
    private readonly spec: FormSpec<T>,
    private readonly done: (result: T | null) => void,
  ) {
    super(app);
    this.scope.register([], 'Enter', (event) => this.#enter(event));
    this.scope.register(['Mod'], 'Enter', (event) => this.#submit(event));
  }

  override onOpen(): void {
    this.modalEl.addClass('rapport-modal');
    this.setTitle(this.spec.title);
    const content = this.spec.draw(this.contentEl.createDiv('rapport-form'));
    this.#content = content;
    this.#drawButtons();
    content.first.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.done(this.#result);
  }

  #drawButtons(): void {
    const { submit, cancel, other } = this.spec;
    const row = new Setting(this.contentEl).setClass('rapport-form-buttons');
    row.addButton((button) => {
      button
        .setButtonText(submit)
        .setCta()
        .onClick(() => {
          this.#take();
        });
    });
    if (other) {
      row.addButton((button) => {
        button.setButtonText(other.label).onClick(() => {
          this.#finish(other.value);
        });
      });
    }
    row.addButton((button) => {
      button.setButtonText(cancel ?? 'Cancel').onClick(() => {
        this.close();
      });
    });
  }

  /** Enter is the fields' own where they have a use for it. */
  #enter(event: KeyboardEvent): false | undefined {
    const target = event.target as Node | null;
    if (!target?.instanceOf(HTMLInputElement) || target.type === 'date') return undefined;
    return this.#submit(event);
  }

  #submit(event: KeyboardEvent): false | undefined {
    if (event.isComposing) return undefined;
    this.#take();
    return false;
  }

  #take(): void {
    const result = this.#content?.read() ?? null;
    if (result !== null) this.#finish(result);
    else this.contentEl.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  #finish(result: T): void {
    this.#result = result;
    this.close();
  }
}
