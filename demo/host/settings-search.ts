import type * as api from 'obsidian';
import { prepareSimpleSearch } from './search';
import { holds, isGroup, isPage } from './setting-draw';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { TabEntry } from './settings-window';

interface Found {
  item: api.SettingDefinition | api.SettingDefinitionPage;
  path: string[];
}

const all = (items: readonly api.SettingDefinitionItem[], path: string[]): Found[] =>
  items.flatMap((item): Found[] => {
    if (!holds(item.visible, true)) return [];
    if (isGroup(item)) return all(item.items ?? [], path);
    if (isPage(item)) return [{ item, path }, ...all(item.items ?? [], [...path, item.name])];
    return holds(item.searchable, true) ? [{ item, path }] : [];
  });

const words = ({ item, path }: Found): string => {
  const desc = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
  const aliases = isPage(item) ? [] : (item.aliases ?? []);
  return [item.name, desc, ...aliases, ...path].join(' ');
};

/** Lists the settings of all tabs that fit a query by name, description or alias; a click goes there. */
export const searchSettings = (
  entries: readonly TabEntry[],
  query: string,
  containerEl: HTMLElement,
  go: (entry: TabEntry, path: readonly string[]) => void,
): void => {
  const fits = prepareSimpleSearch(query);
  let count = 0;
  for (const entry of entries) {
    const found = all(entry.tab.settingItems, []).filter((one) => fits(words(one)) !== null);
    if (found.length === 0) continue;
    count += found.length;
    const group = new SettingGroup(containerEl).setHeading(entry.name);
    for (const { item, path } of found) {
      const setting = new Setting(group.listEl).setName([...path, item.name].join(' › '));
      if (typeof item.desc === 'string') setting.setDesc(item.desc);
      setting.settingEl.addClass('mod-clickable');
      setting.settingEl.setAttrs({ role: 'button', tabindex: '0' });
      setting.settingEl.addEventListener('click', () => go(entry, path));
    }
  }
  if (count === 0) containerEl.createDiv({ cls: 'setting-list-empty', text: 'No settings found.' });
};
