import { dayRow, fullDay } from './day-row';
import { ON } from './fields';
import type { DayLook } from './form';
import { choiceRow, setAbout, type Option, type Row, type RowSpec } from './rows';

const OTHER = 'other';

/** Two rows for a day or none: a choice, and a field for any other day. */
export interface WhenRows {
  readonly choice: Row<HTMLSelectElement>;
  readonly day: Row<HTMLInputElement>;
  /** The day, behind `ON` where it is one of the user's own; empty for none. */
  readonly typed: () => string;
}

/** Draws a few days to choose from, none, and a field for another one. */
export function whenRows(
  parent: HTMLElement,
  spec: RowSpec & Omit<DayLook, 'kind'> & { readonly none: string },
): WhenRows {
  const { label, none, quick, value } = spec;
  const options: Option[] = [
    { value: '', label: none },
    ...quick.map((known) => ({ value: known.day, label: known.label })),
    { value: OTHER, label: 'On a date…' },
  ];
  const isKnown = options.some((option) => option.value === value);
  const choice = choiceRow(parent, { ...spec, options, value: isKnown ? value : OTHER });
  const day = dayRow(parent, { ...spec, quick: [], label: `${label} on` });
  const isOther = (): boolean => choice.el.value === OTHER;
  const show = (): void => {
    day.setting.settingEl.toggleClass('is-away', !isOther());
    const known = quick.find((one) => one.day === choice.el.value);
    setAbout(choice, known ? fullDay(known.day) : (spec.about ?? ''));
  };
  choice.el.addEventListener('change', () => {
    show();
    if (isOther()) day.el.focus();
  });
  show();
  return { choice, day, typed: () => (isOther() ? ON + day.el.value : choice.el.value) };
}
