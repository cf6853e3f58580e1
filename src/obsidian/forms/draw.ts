import { ToggleComponent, type App } from 'obsidian';
import { drawChips, markChip, markChips } from './chips';
import { dayRow } from './day-row';
import type { Field, Look, Typed } from './form';
import {
  choiceRow,
  fill,
  longRow,
  makeRow,
  nameControl,
  tellInput,
  textRow,
  type Row,
  type RowSpec,
} from './rows';
import { FieldSuggest } from './suggest';
import { whenRows } from './when-row';

/** A field on the screen. */
export interface Drawn {
  /** The row beside which faults are said. */
  readonly row: Row;
  /** What takes the focus when the form begins with it. */
  readonly first: HTMLElement;
  readonly typed: () => string;
  /** Follows the other fields. */
  readonly follow?: (typed: Typed) => void;
}

type Draw<K extends Look['kind']> = (
  parent: HTMLElement,
  spec: RowSpec,
  look: Extract<Look, { kind: K }>,
  app: App,
) => Drawn;

const plain = (row: Row<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>): Drawn => ({
  row,
  first: row.el,
  typed: () => row.el.value,
});

const text: Draw<'text'> = (parent, spec, { quick, suggest, placeholder = '' }, app) => {
  const row = textRow(parent, { ...spec, placeholder });
  if (suggest) new FieldSuggest(app, row.el, suggest);
  return quick ? { ...plain(row), follow: quickTexts(row, quick) } : plain(row);
};

/** Draws texts a click away below a field; a second click takes one out again. */
function quickTexts(
  { setting, el }: Row<HTMLInputElement>,
  quick: (typed: Typed) => readonly string[],
): (typed: Typed) => void {
  const chipsEl = setting.setClass('rapport-form-quick').controlEl.createDiv();
  let drawn = '';
  return (typed) => {
    const texts = quick(typed);
    if (texts.join('\n') !== drawn || drawn === '') {
      drawn = texts.join('\n');
      const chips = texts.map((value) => ({ label: value, value }));
      drawChips(chipsEl, `${setting.nameEl.textContent}: often used`, chips, (value) => {
        fill(el, el.value.trim() === value ? '' : value);
      });
    }
    markChip(chipsEl, el.value.trim());
  };
}

const long: Draw<'long'> = (parent, spec, { rows, placeholder = '' }) =>
  plain(longRow(parent, { ...spec, rows, placeholder }));

const choice: Draw<'choice'> = (parent, spec, { options }) =>
  plain(choiceRow(parent, { ...spec, options }));

const several: Draw<'several'> = (parent, spec, { options }) => {
  const setting = makeRow(parent, spec).setClass('rapport-form-wide');
  const el = setting.controlEl.createDiv();
  const pressed = new Set(spec.value.split('\n').filter((value) => value !== ''));
  const row = nameControl(setting, el);
  drawChips(el, spec.label, options, (value) => {
    if (!pressed.delete(value)) pressed.add(value);
    markChips(el, pressed);
    tellInput(el);
  });
  markChips(el, pressed);
  const typed = (): string =>
    options
      .map(({ value }) => value)
      .filter((value) => pressed.has(value))
      .join('\n');
  return { row, first: el.querySelector('button') ?? el, typed };
};

const yes: Draw<'yes'> = (parent, spec) => {
  const setting = makeRow(parent, spec).setClass('rapport-form-toggle');
  const toggle = new ToggleComponent(setting.controlEl).setValue(spec.value === 'yes');
  toggle.onChange(() => {
    tellInput(toggle.toggleEl);
  });
  const row = nameControl(setting, toggle.toggleEl.querySelector('input') ?? toggle.toggleEl);
  return { row, first: row.el, typed: () => (toggle.getValue() ? 'yes' : '') };
};

const number: Draw<'number'> = (parent, spec, { min, max }) => {
  const row = textRow(parent, spec);
  row.el.setAttrs({ type: 'number', min, max, step: 1 });
  return plain(row);
};

const day: Draw<'day'> = (parent, spec, look) => plain(dayRow(parent, { ...spec, ...look }));

const when: Draw<'when'> = (parent, spec, look) => {
  const rows = whenRows(parent, { ...spec, ...look });
  return { row: rows.day, first: rows.choice.el, typed: rows.typed };
};

const DRAW: { readonly [K in Look['kind']]: Draw<K> } = {
  text,
  long,
  choice,
  several,
  yes,
  number,
  day,
  when,
};

/** Draws a field into an element of its own. */
export function drawField(parent: HTMLElement, { look, ...spec }: Field, app: App): Drawn {
  return DRAW[look.kind](parent, spec, look as never, app);
}
