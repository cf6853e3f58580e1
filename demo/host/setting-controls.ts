import type * as api from 'obsidian';
import { reportLater } from './events';
import type { TFolder } from './files';
import { TFile } from './files';
import { inner } from './inner';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

type Control = api.SettingControl;

/** Draws a control of a definition: its value from the tab, changes validated, then kept by the tab. */
export const drawControl = (tab: SettingTab, control: Control, setting: Setting): void => {
  const stored = tab.getControlValue(control.key) ?? control.defaultValue;
  const validate = control.validate as
    ((value: unknown) => string | void | Promise<string | void>) | undefined;
  const check = async (value: unknown): Promise<boolean> => {
    const message = (await validate?.(value)) ?? '';
    setting.setErrorMessage(message === '' ? null : message);
    return message === '';
  };
  const keep = (value: unknown): void => {
    const done = async (): Promise<void> => {
      if (!(await check(value))) return;
      await tab.setControlValue(control.key, value);
      tab.refreshDomState();
    };
    done().catch(reportLater);
  };
  if (validate && stored !== undefined && stored !== null) check(stored).catch(reportLater);
  drawers[control.type](tab, control as never, setting, stored as never, keep);
  for (const el of setting.controlEl.querySelectorAll('input, select, textarea'))
    el.setAttrs({
      'aria-labelledby': setting.nameEl.id,
      'aria-describedby': setting.descEl.id,
    });
};

type Of<T extends Control['type']> = Extract<Control, { type: T }>;
type Draw<T extends Control['type'], V> = (
  tab: SettingTab,
  control: Of<T>,
  setting: Setting,
  stored: V | undefined,
  keep: (value: V) => void,
) => void;

const text: Draw<'text', string> = (_tab, control, setting, stored, keep) => {
  setting.addText((field) =>
    field
      .setPlaceholder(control.placeholder ?? '')
      .setValue(stored ?? '')
      .onChange(keep),
  );
};

const number: Draw<'number', number> = (_tab, control, setting, stored, keep) => {
  setting.addText((field) => {
    field.inputEl.type = 'number';
    if (control.min !== undefined) field.inputEl.min = String(control.min);
    if (control.max !== undefined) field.inputEl.max = String(control.max);
    if (control.step !== undefined) field.inputEl.step = String(control.step);
    field
      .setPlaceholder(control.placeholder ?? '')
      .setValue(stored === undefined ? '' : String(stored));
    field.onChange((value) => {
      const next = value.trim() === '' ? control.defaultValue : Number(value);
      const fits =
        next !== undefined &&
        Number.isFinite(next) &&
        next >= (control.min ?? -Infinity) &&
        next <= (control.max ?? Infinity);
      if (fits) keep(next);
      else setting.setErrorMessage('Enter a number in range.');
    });
  });
};

const file: Draw<'file', string> = (tab, control, setting, stored, keep) => {
  setting.addSearch((field) => {
    field
      .setPlaceholder(control.placeholder ?? '')
      .setValue(stored ?? '')
      .onChange(keep);
    const { vault } = tab.app[inner];
    const filter = (path: string): boolean => {
      const found = vault.getFileByPath(path);
      return found instanceof TFile && (control.filter?.(found) ?? true);
    };
    new PathSuggest(tab.app, field, () =>
      vault
        .getFiles()
        .map(({ path }) => path)
        .filter(filter),
    );
  });
};

const folder: Draw<'folder', string> = (tab, control, setting, stored, keep) => {
  setting.addSearch((field) => {
    field
      .setPlaceholder(control.placeholder ?? '')
      .setValue(stored ?? '')
      .onChange(keep);
    const { vault } = tab.app[inner];
    const fits = (found: TFolder): boolean => control.filter?.(found) ?? true;
    new PathSuggest(tab.app, field, () =>
      vault
        .getAllFolders(control.includeRoot ?? false)
        .filter(fits)
        .map(({ path }) => path),
    );
  });
};

type Drawers = {
  [T in Control['type']]: (
    tab: SettingTab,
    control: Of<T>,
    setting: Setting,
    stored: never,
    keep: (value: unknown) => void,
  ) => void;
};

const drawers: Drawers = {
  text,
  number,
  file,
  folder,
  textarea: (_tab, control, setting, stored, keep) => {
    setting.addTextArea((field) => {
      if (control.rows !== undefined) field.inputEl.rows = control.rows;
      field.setPlaceholder(control.placeholder ?? '').setValue(stored ?? '');
      field.onChange(keep);
    });
  },
  toggle: (_tab, _control, setting, stored, keep) => {
    setting.addToggle((field) => field.setValue(stored ?? false).onChange(keep));
  },
  dropdown: (_tab, control, setting, stored, keep) => {
    setting.addDropdown((field) => {
      field.addOptions(control.options);
      if (stored !== undefined) field.setValue(stored);
      field.onChange(keep);
    });
  },
  slider: (_tab, control, setting, stored, keep) => {
    setting.addSlider((field) => {
      field.setLimits(control.min, control.max, control.step).setValue(stored ?? control.min);
      if (control.displayFormat) field.setDisplayFormat(control.displayFormat);
      field.onChange(keep);
    });
  },
  color: (_tab, _control, setting, stored, keep) => {
    setting.addColorPicker((field) => {
      if (stored !== undefined) field.setValue(stored);
      field.onChange(keep);
    });
  },
};
