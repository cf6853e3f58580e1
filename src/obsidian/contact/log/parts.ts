import { VERB_GROUPS, detailsFor } from '../../../core/log/log-form';
import type { Promised } from '../../../core/promise';
import type { Verb } from '../../../core/touch';
import { drawChips, markChip } from '../../forms/chips';
import { choiceField, fill, textField, type Field, type Option } from '../../forms/fields';

/** The value of an option that stands for nothing. */
const NONE = '';

/** What happened: a choice in plain words. */
export function verbField(parent: HTMLElement, verb: Verb): Field<HTMLSelectElement> {
  const options = VERB_GROUPS.flatMap(({ heading, choices }) =>
    choices.map((choice) => ({ value: choice.verb, label: choice.label, group: heading })),
  );
  return choiceField(parent, { name: 'What happened', options, value: verb });
}

/** A field for the detail of a verb, with the ones that often go with it a click away. */
export interface DetailField {
  readonly value: () => string;
  /** Offers what goes with another verb. */
  readonly offer: (verb: Verb) => void;
}

/** Draws the field for the detail. */
export function detailField(parent: HTMLElement, value: string): DetailField {
  const { el, setting } = textField(parent, {
    name: 'Detail',
    placeholder: 'A word or two',
    value,
  });
  const chipsEl = setting.setClass('rapport-form-quick').controlEl.createDiv();
  const mark = (): void => {
    markChip(chipsEl, el.value.trim());
  };
  el.addEventListener('input', mark);
  return {
    value: () => el.value,
    offer: (verb) => {
      const chips = detailsFor(verb).map((detail) => ({ label: detail, value: detail }));
      drawChips(chipsEl, 'Details', chips, (detail) => {
        fill(el, el.value.trim() === detail ? '' : detail);
      });
      mark();
    },
  };
}

/** A choice that may be left at nothing; without options there is no field, and the value is null. */
export function optionalChoice(
  parent: HTMLElement,
  spec: {
    readonly name: string;
    readonly options: readonly Option[];
    readonly value: string | null;
  },
): () => string | null {
  const { name, options, value } = spec;
  if (options.length === 0) return () => null;
  const none = { value: NONE, label: 'None' };
  const field = choiceField(parent, {
    name,
    options: [none, ...options],
    value: value ?? NONE,
  });
  return () => (field.el.value === NONE ? null : field.el.value);
}

/** The user's own open promises as options, by their line. */
export function promiseOptions(promises: readonly Promised[]): readonly Option[] {
  return promises.map(({ line, text, whose }) => ({
    value: String(line),
    label: whose === 'mine' ? text : `They promised: ${text}`,
  }));
}

/** The line as it will stand in the log. Returns how to show another one, or none. */
export function linePreview(parent: HTMLElement): (line: string | null) => void {
  const box = parent.createDiv({
    cls: 'rapport-preview',
    attr: { role: 'group', 'aria-label': 'What will be written' },
  });
  box.createDiv({ cls: 'rapport-preview-name', text: 'Will be written' });
  const line = box.createEl('code', { cls: 'rapport-preview-line' });
  return (text) => {
    line.setText(text ?? 'Nothing yet: the day cannot be read.');
  };
}
