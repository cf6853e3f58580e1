/** A short cut that fills a field. */
export interface Chip {
  readonly label: string;
  readonly value: string;
}

/** Draws short cuts below a field: one stop of the Tab key, the arrows go through them. */
export function drawChips(
  el: HTMLElement,
  name: string,
  chips: readonly Chip[],
  choose: (value: string) => void,
): void {
  el.empty();
  el.addClass('rapport-quicks');
  el.setAttrs({ role: 'group', 'aria-label': name });
  el.toggleClass('is-away', chips.length === 0);
  const buttons = chips.map(({ label, value }, at) => {
    const button = el.createEl('button', {
      cls: 'rapport-quick',
      type: 'button',
      text: label,
      attr: { tabindex: at === 0 ? '0' : '-1', 'data-value': value },
    });
    button.addEventListener('click', () => {
      choose(value);
    });
    return button;
  });
  el.onkeydown = (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = buttons.findIndex((button) => button === el.doc.activeElement);
    const next = buttons[(at + step + buttons.length) % buttons.length];
    if (step === 0 || at < 0 || next === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  };
}

/** Marks the short cut whose value the field has. */
export function markChip(el: HTMLElement, value: string): void {
  markChips(el, new Set([value]));
}

/** Marks every short cut whose value is one of these. */
export function markChips(el: HTMLElement, values: ReadonlySet<string>): void {
  for (const button of el.querySelectorAll<HTMLElement>('.rapport-quick')) {
    button.setAttr('aria-pressed', String(values.has(button.dataset['value'] ?? '')));
  }
}
