import { DropdownComponent, Setting, TextAreaComponent, TextComponent } from 'obsidian';

/** A row of a form with the control in it. */
export interface Row<T extends HTMLElement = HTMLElement> {
  readonly setting: Setting;
  readonly el: T;
}

/** How a row is named. */
export interface RowSpec {
  readonly label: string;
  readonly about?: string | undefined;
  readonly placeholder?: string;
  readonly value: string;
}

let named = 0;

/** A row without its control. */
export function makeRow(parent: HTMLElement, { label, about }: Partial<RowSpec>): Setting {
  const setting = new Setting(parent).setName(label ?? '');
  return about === undefined ? setting : setting.setDesc(about);
}

/** Ties a control to the name of its row, and to what is said about it. */
export function nameControl<T extends HTMLElement>(setting: Setting, el: T): Row<T> {
  const { nameEl } = setting;
  nameEl.id ||= `rapport-name-${++named}`;
  el.setAttr('aria-labelledby', nameEl.id);
  const row = { setting, el };
  describe(row);
  return row;
}

/** Says something about a control below its name. */
export function setAbout(row: Row, text: string): void {
  row.setting.setDesc(text);
  describe(row);
}

/** Says beside a control what is wrong with it; null takes that back. */
export function setFault(row: Row, message: string | null): void {
  const { setting, el } = row;
  setting.setErrorMessage(message);
  setting.errorEl?.setAttr('role', 'alert');
  el.setAttr('aria-invalid', message === null ? null : 'true');
  describe(row);
}

/** Ties a control to what stands below its name now: what is wrong first, then what it is about. */
function describe({ setting, el }: Row): void {
  const texts = [setting.errorEl, setting.descEl].filter((text) => text?.textContent);
  const ids = texts.map((text) => {
    if (text) text.id ||= `${setting.nameEl.id}-${text === setting.descEl ? 'about' : 'fault'}`;
    return text?.id ?? '';
  });
  el.setAttr('aria-describedby', ids.length === 0 ? null : ids.join(' '));
}

/** Puts a value into a control as if it had been typed, so that who listens to the form hears of it. */
export function fill(el: HTMLInputElement, value: string): void {
  el.value = value;
  tellInput(el);
}

/** Says that what stands in a control is another now. */
export function tellInput(el: HTMLElement): void {
  el.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A row with a line of text. */
export function textRow(parent: HTMLElement, spec: RowSpec): Row<HTMLInputElement> {
  const setting = makeRow(parent, spec);
  const text = new TextComponent(setting.controlEl);
  text.setPlaceholder(spec.placeholder ?? '').setValue(spec.value);
  return nameControl(setting, text.inputEl);
}

/** A row with room for more text. */
export function longRow(
  parent: HTMLElement,
  spec: RowSpec & { readonly rows: number },
): Row<HTMLTextAreaElement> {
  const setting = makeRow(parent, spec).setClass('rapport-form-wide');
  const text = new TextAreaComponent(setting.controlEl);
  text.setPlaceholder(spec.placeholder ?? '').setValue(spec.value);
  text.inputEl.rows = spec.rows;
  return nameControl(setting, text.inputEl);
}

/** An option of a choice; options of one group stand below its name. */
export interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string;
}

/** A row with a choice of options. */
export function choiceRow(
  parent: HTMLElement,
  spec: RowSpec & { readonly options: readonly Option[] },
): Row<HTMLSelectElement> {
  const setting = makeRow(parent, spec);
  const dropdown = new DropdownComponent(setting.controlEl);
  addOptions(dropdown.selectEl, spec.options);
  dropdown.setValue(spec.value);
  return nameControl(setting, dropdown.selectEl);
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
