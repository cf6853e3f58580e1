import type { App } from './app';
import { ButtonComponent } from './components/button';
import { reportLater } from './events';
import { Modal } from './modal';

const initial = new WeakMap<ConfirmationModal, ConfirmationButton>();

/** obsidian.d.ts `ConfirmationButton`: closes its modal after the handler, unless that returns a truthy value. */
export class ConfirmationButton extends ButtonComponent {
  readonly #modal: ConfirmationModal;
  #handler: (event: MouseEvent) => unknown = () => undefined;

  constructor(containerEl: HTMLElement, modal: ConfirmationModal) {
    super(containerEl);
    this.#modal = modal;
    this.buttonEl.addEventListener('click', (event) => {
      Promise.resolve(this.#handler(event))
        .then((keep) => {
          if (!keep) this.#modal.close();
        })
        .catch(reportLater);
    });
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.#handler = handler;
    return this;
  }

  setInitialFocus(): this {
    initial.set(this.#modal, this);
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** obsidian.d.ts `ConfirmationModal`. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    initial.get(this)?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const line = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = line.createEl('input', { type: 'checkbox' });
    box.tabIndex = 0;
    line.appendText(label);
    box.addEventListener('change', () => cb(box.checked));
    return this;
  }

  addButton(cb: (button: ConfirmationButton) => unknown): this {
    cb(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
