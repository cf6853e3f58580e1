import { ValueComponent } from './base';

/** obsidian.d.ts `ProgressBarComponent`: 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly #bar: HTMLElement;
  readonly #line: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#bar = containerEl.createDiv({
      cls: 'setting-progress-bar',
      attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    });
    this.#line = this.#bar.createDiv('setting-progress-bar-inner');
    this.setValue(0);
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#bar.setAttr('aria-valuenow', value);
    this.#line.style.width = `${value}%`;
    return this;
  }
}

/** obsidian.d.ts `ColorComponent`, with the colour as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  readonly #input: HTMLInputElement;
  #changed: (value: string) => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#input = containerEl.createEl('input', { type: 'color' });
    this.#input.addEventListener('change', () => this.#changed(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.#input.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#input.value;
  }

  setValue(value: string): this {
    this.#input.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

/** obsidian.d.ts `DisplayValueComponent`. */
export class DisplayValueComponent {
  valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
