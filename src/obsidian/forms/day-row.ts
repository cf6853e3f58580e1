import { getLanguage, setIcon } from 'obsidian';
import { addDays, toUtcInstant, type Day } from '../../core/day';
import type { DayChoice } from '../../core/log/day-choices';
import { drawChips, markChip } from './chips';
import type { DayLook } from './form';
import { fill, setAbout, textRow, type Row, type RowSpec } from './rows';

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
export function dayRow(
  parent: HTMLElement,
  spec: RowSpec & Omit<DayLook, 'kind'>,
): Row<HTMLInputElement> {
  const row = textRow(parent, { ...spec, placeholder: '2026-01-05 or 5 Jan 2026' });
  const { setting, el } = row;
  const take = (day: string): void => {
    fill(el, day);
  };
  const pickerEl = addPicker(setting.controlEl, spec, take);
  const chipsEl = setting.controlEl.createDiv();
  const chips = spec.quick.map(({ label, day }) => ({ label, value: day }));
  drawChips(chipsEl, spec.label, chips, take);
  const show = (): void => {
    const read = spec.day(el.value);
    setAbout(row, read.ok ? fullDay(read.value) : '');
    pickerEl.value = read.ok ? read.value : '';
    markChip(chipsEl, pickerEl.value);
  };
  el.addEventListener('input', show);
  setting.setClass('rapport-form-quick');
  show();
  return row;
}

/** The calendar of the device, beside the field that takes text. */
function addPicker(
  parent: HTMLElement,
  { label, earliest, latest }: RowSpec & Omit<DayLook, 'kind'>,
  pick: (day: string) => void,
): HTMLInputElement {
  const box = parent.createDiv('rapport-day-picker');
  // Some devices draw no icon of their own in a field this small.
  setIcon(box.createSpan('rapport-day-icon'), 'calendar');
  const picker = box.createEl('input', {
    type: 'date',
    attr: { 'aria-label': `${label}: calendar`, min: earliest, max: latest },
  });
  picker.addEventListener('input', (event) => {
    event.stopPropagation();
    if (picker.value !== '') pick(picker.value);
  });
  return picker;
}
