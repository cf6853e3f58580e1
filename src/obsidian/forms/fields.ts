import { DropdownComponent, Setting, TextAreaComponent, TextComponent } from 'obsidian';

/** A row of a form with the field in it. */
export interface Field<T extends HTMLElement = HTMLElement> {
  readonly setting: Setting;
  readonly el: T;
}

/** What a text field is made of. */
export interface TextFieldSpec {
  readonly name: string;
  readonly desc?: string;
  readonly placeholder?: string;
  readonly value?: string;
}

let named = 0;

/** Ties a field to the name of its row, and to what is said about it. */
export function label<T extends HTMLElement>(setting: Setting, el: T): Field<T> {
  const { nameEl } = setting;
  nameEl.id ||= `rapport-name-${String(++named)}`;
  el.setAttr('aria-labelledby', nameEl.id);
  const field = { setting, el };
  describe(field);
  return field;
}

/** Says something about a field below its name. */
export function setAbout(field: Field, text: string): void {
  field.setting.setDesc(text);
  describe(field);
}

/** Says beside a field what is wrong with it; null takes that back. */
export function setFault(field: Field, message: string | null): void {
  const { setting, el } = field;
  setting.setErrorMessage(message);
  setting.errorEl?.setAttr('role', 'alert');
  el.setAttr('aria-invalid', message === null ? null : 'true');
  describe(field);
}

/** Ties a field to what stands below its name now: what is wrong first, then what it is about. */
function describe({ setting, el }: Field): void {
  const texts = [setting.errorEl, setting.descEl].filter((text) => text?.textContent);
  const ids = texts.map((text) => {
    if (text) text.id ||= `${setting.nameEl.id}-${text === setting.descEl ? 'about' : 'fault'}`;
    return text?.id ?? '';
  });
  el.setAttr('aria-describedby', ids.length === 0 ? null : ids.join(' '));
}

/** Puts a value into a field as if it had been typed, so that who listens to the form hears of it. */
export function fill(el: HTMLInputElement, value: string): void {
  el.value = value;
  el.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A row with a line of text. */
export function textField(parent: HTMLElement, spec: TextFieldSpec): Field<HTMLInputElement> {
  const setting = makeRow(parent, spec);
  const text = new TextComponent(setting.controlEl);
  text.setPlaceholder(spec.placeholder ?? '').setValue(spec.value ?? '');
  return label(setting, text.inputEl);
}

/** A row with room for more text. */
export function textArea(parent: HTMLElement, spec: TextFieldSpec): Field<HTMLTextAreaElement> {
  const setting = makeRow(parent, spec).setClass('rapport-form-wide');
  const text = new TextAreaComponent(setting.controlEl);
  text.setPlaceholder(spec.placeholder ?? '').setValue(spec.value ?? '');
  text.inputEl.rows = 2;
  return label(setting, text.inputEl);
}

/** An option of a choice; options of one group stand below its name. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** What a choice is made of. */
export interface ChoiceSpec {
  readonly name: string;
  readonly desc?: string;
  readonly options: readonly Option[];
  readonly value: string;
}

/** A row with a choice of options. */
export function choiceField(parent: HTMLElement, spec: ChoiceSpec): Field<HTMLSelectElement> {
  const setting = makeRow(parent, spec);
  const dropdown = new DropdownComponent(setting.controlEl);
  addOptions(dropdown.selectEl, spec.options);
  dropdown.setValue(spec.value);
  return label(setting, dropdown.selectEl);
}

function addOptions(selectEl: HTMLSelectElement, options: readonly Option[]): void {
  const groups = new Map<string, HTMLElement>();
  for (const { value, label: text, group } of options) {
    if (group !== undefined && !groups.has(group)) {
      groups.set(group, selectEl.createEl('optgroup', { attr: { label: group } }));
    }
    const parent = group === undefined ? selectEl : (groups.get(group) ?? selectEl);
    parent.createEl('option', { value, text });
  }
}

function makeRow(
  parent: HTMLElement,
  { name, desc }: Pick<TextFieldSpec, 'name' | 'desc'>,
): Setting {
  const setting = new Setting(parent).setName(name);
  return desc === undefined ? setting : setting.setDesc(desc);
}
