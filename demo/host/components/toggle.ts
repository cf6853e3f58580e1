import type * as api from 'obsidian';
import { setTooltip } from '../tooltip';
import { ValueComponent } from './base';

/** obsidian.d.ts `ToggleComponent`. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  readonly #box: HTMLInputElement;
  #changed: (value: boolean) => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0' } });
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  /** Calls `onChange` when the value differs, as Obsidian's does (seen by plugin developers). */
  setValue(on: boolean): this {
    const before = this.getValue();
    this.toggleEl.toggleClass('is-enabled', on);
    window.setTimeout(() => (this.#box.checked = this.getValue()), 0);
    this.#box.checked = on;
    if (before !== on) this.#changed(on);
    return this;
  }

  setTooltip(tooltip: string, options?: api.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#changed = callback;
    return this;
  }
}
