import type * as api from 'obsidian';
import { inner } from './inner';
import { drawControl } from './setting-controls';
import { drawListAids } from './setting-list';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';
import { setIcon } from './icons';

type Item = api.SettingDefinitionItem;
type Group = api.SettingDefinitionGroup | api.SettingDefinitionList;
type Enter = (page: api.SettingDefinitionPage) => void;

/** Rows that were drawn, and what is to be done with them later. */
export interface Drawn {
  refresh(): void;
  cleanup(): void;
}

/** The value of a predicate: `true` when there is none. */
export const holds = (value: boolean | (() => boolean) | undefined, otherwise: boolean): boolean =>
  typeof value === 'function' ? value() : (value ?? otherwise);

/** Whether an item is a group or a list of rows. */
export const isGroup = (item: Item): item is Group =>
  'type' in item && (item.type === 'group' || item.type === 'list');

/** Whether an item is a page to open. */
export const isPage = (item: Item): item is api.SettingDefinitionPage =>
  'type' in item && item.type === 'page';

/** Draws definitions (developer docs, "Settings"): bare rows in a row share a group. */
export const drawItems = (
  tab: SettingTab,
  items: readonly Item[],
  containerEl: HTMLElement,
  enter: Enter,
): Drawn => {
  const checks: (() => void)[] = [];
  const cleanups: (() => void)[] = [];
  let loose: { group: SettingGroup; count: number } | null = null;
  for (const item of items) {
    if (isGroup(item)) {
      loose = null;
      const group = new SettingGroup(containerEl);
      drawGroupHead(group, item);
      checks.push(() => group[inner].toggle(holds(item.visible, true)));
      const rows = item.items ?? [];
      const els = rows.map((row, at) => drawRow(tab, row, at, group, enter, checks, cleanups));
      drawListAids(item, group, els);
    } else {
      loose ??= { group: new SettingGroup(containerEl), count: 0 };
      drawRow(tab, item, loose.count++, loose.group, enter, checks, cleanups);
    }
  }
  const refresh = (): void => {
    for (const check of checks) check();
  };
  refresh();
  return {
    refresh,
    cleanup: () => {
      for (const cleanup of cleanups.splice(0)) cleanup();
    },
  };
};

const drawGroupHead = (group: SettingGroup, item: Group): void => {
  if (item.heading) group.setHeading(item.heading);
  if (item.cls) group.addClass(...item.cls.split(' '));
  if (item.type === 'list') group.addClass('mod-list');
  const { search } = item;
  if (search)
    group.addSearch((field) => {
      field.setPlaceholder(search.placeholder ?? 'Filter...');
      field.onChange((query) => {
        (item.items ?? []).forEach((row, at) => {
          const el = group.listEl.children[at] as HTMLElement | undefined;
          const always = isPage(row) || !holds(row.searchable, true);
          el?.toggle(always || query === '' || search.match(row, query));
        });
      });
    });
  for (const button of item.extraButtons ?? [])
    group.addExtraButton((component) => button(component));
};

const drawRow = (
  tab: SettingTab,
  item: api.SettingGroupItem,
  at: number,
  group: SettingGroup,
  enter: Enter,
  checks: (() => void)[],
  cleanups: (() => void)[],
): HTMLElement => {
  const setting = new Setting(group.listEl).setName(item.name);
  if (item.desc !== undefined)
    setting.setDesc(
      typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment),
    );
  checks.push(() => setting.settingEl.toggle(holds(item.visible, true)));
  if (isPage(item)) drawPageLink(setting, item, () => enter(item));
  else if ('control' in item && item.control) {
    const { control } = item;
    drawControl(tab, control, setting);
    checks.push(() => void setting.setDisabled(holds(control.disabled, false)));
  } else if ('action' in item && item.action !== undefined) {
    const { action, disabled } = item;
    const off = (): boolean => holds(disabled, false);
    pressable(setting.settingEl, () => {
      if (!off()) action(setting.settingEl, at);
    });
    checks.push(() => void setting.setDisabled(off()));
  } else if ('render' in item && item.render !== undefined) {
    const cleanup = item.render(
      setting as unknown as api.Setting,
      group as unknown as api.SettingGroup,
    );
    if (cleanup) cleanups.push(cleanup);
  }
  return setting.settingEl;
};

const drawPageLink = (
  setting: Setting,
  item: api.SettingDefinitionPage,
  open: () => void,
): void => {
  const { displayValue, status } = item;
  const shown = typeof displayValue === 'function' ? displayValue() : displayValue;
  const state = typeof status === 'function' ? status() : status;
  setting.setClass('mod-page');
  if (shown !== undefined || state)
    setting.addDisplayValue((value) => value.setValue(shown ?? '').setStatus(state ?? null));
  setIcon(setting.controlEl.createDiv('setting-page-arrow'), 'chevron-right');
  pressable(setting.settingEl, open);
};

const pressable = (el: HTMLElement, press: () => void): void => {
  el.addClass('mod-clickable');
  el.setAttrs({ role: 'button', tabindex: '0' });
  el.addEventListener('click', press);
  el.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  });
};
