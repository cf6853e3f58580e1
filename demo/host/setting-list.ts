import type * as api from 'obsidian';
import { setIcon } from './icons';
import { inner } from './inner';
import { Platform } from './platform';
import type { SettingGroup } from './setting-group';

type Group = api.SettingDefinitionGroup | api.SettingDefinitionList;

const isList = (item: Group): item is api.SettingDefinitionList => item.type === 'list';

/** Adds what a list has and a group has not: empty state, adding, deleting and reordering (obsidian.d.ts). */
export const drawListAids = (item: Group, group: SettingGroup, rows: HTMLElement[]): void => {
  if (!isList(item)) return;
  const { addItem, onDelete, onReorder, emptyState } = item;
  if (rows.length === 0 && emptyState !== undefined)
    group.listEl.createDiv({ cls: 'setting-list-empty', text: emptyState });
  if (addItem && !Platform.isMobile)
    group.addExtraButton((button) => {
      button.setIcon('plus').setTooltip(addItem.name);
      button.onClick(() => addItem.action(button.extraSettingsEl));
    });
  if (addItem && Platform.isMobile) {
    const row = group[inner].createEl('button', {
      cls: 'setting-list-add',
      text: `+ ${addItem.name}`,
    });
    row.addEventListener('click', () => addItem.action(row));
  }
  rows.forEach((row, at) => {
    if (onDelete) addDelete(row, () => onDelete(at));
    if (onReorder) addHandle(row, at, rows, onReorder);
  });
};

const addDelete = (row: HTMLElement, act: () => void): void => {
  const control = row.querySelector<HTMLElement>('.setting-item-control') ?? row;
  const button = control.createEl('button', {
    cls: 'clickable-icon setting-list-delete',
    attr: { 'aria-label': 'Delete' },
  });
  setIcon(button, 'x');
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    act();
  });
  row.addEventListener('keydown', (event) => {
    if (event.target === row && ['Delete', 'Backspace'].includes(event.key)) act();
  });
};

const addHandle = (
  row: HTMLElement,
  at: number,
  rows: HTMLElement[],
  move: (from: number, to: number) => void,
): void => {
  const handle = row.createDiv({ cls: 'setting-list-handle', prepend: true });
  setIcon(handle, 'grip-vertical');
  row.draggable = true;
  row.addEventListener('dragstart', (event) =>
    event.dataTransfer?.setData('text/plain', String(at)),
  );
  row.addEventListener('dragover', (event) => event.preventDefault());
  row.addEventListener('drop', (event) => {
    event.preventDefault();
    const from = Number(event.dataTransfer?.getData('text/plain') ?? at);
    if (from !== at && rows[from]) move(from, at);
  });
};
