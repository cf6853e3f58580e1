/** How long a notice stays when it does not say, in milliseconds. */
const usual = 5000;

const containerIn = (doc: Document): HTMLElement =>
  doc.body.querySelector<HTMLElement>('.notice-container') ??
  doc.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });

/** obsidian.d.ts `Notice`: goes by itself, "if 0, stays visible until the user manually dismisses it". */
export class Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = usual) {
    this.containerEl = containerIn(activeDocument).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const parent = this.containerEl.parentElement;
    this.containerEl.remove();
    if (parent?.childElementCount === 0) parent.remove();
  }
}
