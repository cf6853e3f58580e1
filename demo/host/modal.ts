import type { App } from './app';
import { reportLater } from './events';
import { setIcon } from './icons';
import { inner } from './inner';
import { Scope } from './keymap';

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** obsidian.d.ts `Modal`: a dialog over the active window; Escape, its x and a click beside it close it. */
export class Modal {
  app: App;
  scope = new Scope();
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closed: (() => unknown) | null = null;
  #before: Element | null = null;

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv('modal-container mod-dim');
    const bg = this.containerEl.createDiv('modal-bg');
    bg.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' },
    });
    const x = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      attr: { 'aria-label': 'Close' },
    });
    setIcon(x, 'x');
    x.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    for (const shift of [false, true])
      this.scope.register(shift ? ['Shift'] : [], 'Tab', () => this.#tab(shift));
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.#before = activeDocument.activeElement;
    this.app[inner].keymap.pushScope(this.scope);
    activeDocument.body.append(this.containerEl);
    this.modalEl.focus();
    const opened = this.onOpen();
    if (opened instanceof Promise) opened.catch(reportLater);
    if (this.titleEl.textContent) this.modalEl.setAttr('aria-label', this.titleEl.textContent);
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app[inner].keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.#before?.isConnected)
      (this.#before as HTMLElement).focus?.();
    this.onClose();
    this.#closed?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    if (title) this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closed = callback;
    return this;
  }

  #tab(back: boolean): false | undefined {
    const all = [...this.modalEl.querySelectorAll<HTMLElement>(focusable)].filter((el) =>
      el.isShown(),
    );
    const edge = back ? all[0] : all[all.length - 1];
    const now = this.modalEl.doc.activeElement;
    if (now !== edge && this.modalEl.contains(now) && now !== this.modalEl) return undefined;
    if (now === this.modalEl && !back) return undefined;
    (back ? all[all.length - 1] : all[0])?.focus();
    return false;
  }
}
