import { ValueComponent } from './base';

/** obsidian.d.ts `SliderComponent`. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  readonly #shown: HTMLElement;
  #format: (value: number) => string = String;
  #instant = false;
  #changed: (value: number) => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.#shown = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.setLimits(0, 100, 1);
    this.sliderEl.addEventListener('input', () => {
      this.#draw();
      if (this.#instant) this.#changed(this.getValue());
    });
    this.sliderEl.addEventListener('change', () => {
      if (!this.#instant) this.#changed(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#draw();
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#draw();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }

  #draw(): void {
    this.#shown.setText(this.getValuePretty());
  }
}
