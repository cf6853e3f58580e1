import { getLanguage } from 'obsidian';
import { addDays, toUtcInstant, type Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import type { DayChoice } from '../../core/log/day-choices';
import { parseTypedDay, type DayLimits } from '../../notes/value/typed-day';
import type { Read } from '../../notes/value/read';
import { drawChips, markChip } from './chips';
import { fill, setAbout, setFault, textField, type Field } from './fields';

/** What a field for a day is made of. */
export interface DayFieldSpec {
  readonly name: string;
  readonly today: Day;
  readonly slashedDates?: Settings['slashedDates'];
  readonly value: Day | null;
  readonly limits?: DayLimits;
  /** Days a click away. */
  readonly choices?: readonly DayChoice[];
}

/** A field for a day. */
export interface DayField extends Field<HTMLInputElement> {
  /** The day as it reads now; says nothing to the user. */
  readonly value: () => Read<Day>;
  /** The day; null once what is wrong stands beside the field. */
  readonly check: () => Day | null;
}

const weekday = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day in full, as the user's locale writes it. */
export function fullDay(day: Day): string {
  const format = new Intl.DateTimeFormat(getLanguage(), { ...weekday, timeZone: 'UTC' });
  return format.format(toUtcInstant(day));
}

/** The days one looks back to most. */
export function recentDays(today: Day): readonly DayChoice[] {
  return [
    { label: 'Today', day: today },
    { label: 'Yesterday', day: addDays(today, -1) },
  ];
}

/** A row for a day: typed in any form, picked from the calendar, or chosen with a click. */
export function dayField(parent: HTMLElement, spec: DayFieldSpec): DayField {
  const { name, today, limits = {}, choices = [], slashedDates = null } = spec;
  const placeholder = '2026-01-05 or 5 Jan 2026';
  const field = textField(parent, { name, placeholder, value: spec.value ?? '' });
  const { setting, el } = field;
  const value = (): Read<Day> => parseTypedDay(el.value, today, slashedDates, limits);
  const pickerEl = addPicker(setting.controlEl, name, limits, (day) => {
    fill(el, day);
  });
  const chipsEl = setting.controlEl.createDiv();
  const chips = choices.map(({ label, day }) => ({ label, value: day }));
  drawChips(chipsEl, name, chips, (day) => {
    fill(el, day);
  });
  const show = (): void => {
    const read = value();
    setAbout(field, read.ok ? fullDay(read.value) : '');
    pickerEl.value = read.ok ? read.value : '';
    markChip(chipsEl, pickerEl.value);
    if (read.ok) setFault(field, null);
  };
  const check = (): Day | null => {
    const read = value();
    setFault(field, read.ok ? null : read.expected);
    return read.ok ? read.value : null;
  };
  el.addEventListener('input', show);
  el.addEventListener('change', () => {
    if (el.value.trim() !== '') check();
  });
  setting.setClass('rapport-form-quick');
  show();
  return { ...field, value, check };
}

/** The calendar of the device, beside the field that takes text. */
function addPicker(
  parent: HTMLElement,
  name: string,
  { earliest, latest }: DayLimits,
  pick: (day: string) => void,
): HTMLInputElement {
  const picker = parent.createEl('input', {
    cls: 'rapport-day-picker',
    type: 'date',
    attr: { 'aria-label': `${name}: calendar`, min: earliest ?? null, max: latest ?? null },
  });
  picker.addEventListener('input', (event) => {
    event.stopPropagation();
    if (picker.value !== '') pick(picker.value);
  });
  return picker;
}
