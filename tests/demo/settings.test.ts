// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { MemoryApp } from '../../demo/testing/memory-app';
import { sampleApp, seenBy } from './sample';

let app: MemoryApp;
afterEach(() => app.close());

const row = (tab: HTMLElement, name: string): HTMLElement => {
  const found = [...tab.querySelectorAll<HTMLElement>('.setting-item')].find(
    (el) => el.querySelector('.setting-item-name')?.textContent === name,
  );
  if (!found) throw new Error(`No row ${name}`);
  return found;
};
const enter = async (el: HTMLElement | null, value: string): Promise<void> => {
  (el as HTMLInputElement).value = value;
  el?.dispatchEvent(new Event(el.tagName === 'SELECT' ? 'change' : 'input'));
  await app.settle();
};

test('a control shows its stored value or default, and keeps what is chosen', async () => {
  app = await sampleApp({ settings: { folder: 'People', words: [] } });
  const tab = app.openSettings();
  expect(row(tab, 'People folder').querySelector('input')?.value).toBe('People');
  expect(row(tab, 'Set size').querySelector('input')?.value).toBe('5');
  await enter(row(tab, 'Set size').querySelector('input'), '8');
  expect(app.data()).toEqual({ folder: 'People', words: [], size: 8 });
});

test('what validation refuses is shown and not kept', async () => {
  app = await sampleApp();
  const tab = app.openSettings();
  const size = row(tab, 'Set size');
  await enter(size.querySelector('input'), '13');
  expect(size.querySelector('.setting-item-error')?.textContent).toBe('Not thirteen.');
  expect(app.data()).toBeNull();
  await enter(size.querySelector('input'), '12');
  expect(size.querySelector('.setting-item-error')).toBeNull();
  expect(app.data()).toEqual({ words: [], size: 12 });
});

test('visibility follows a change in place', async () => {
  app = await sampleApp();
  const tab = app.openSettings();
  expect(row(tab, 'Weekend day').isShown()).toBe(true);
  row(tab, 'Weekends').querySelector<HTMLElement>('.checkbox-container')?.click();
  await app.settle();
  expect(row(tab, 'Weekend day').isShown()).toBe(false);
  expect(app.data()).toEqual({ words: [], weekends: false });
});

test('actions, own rows and lists work; cleanups run when the window closes', async () => {
  app = await sampleApp();
  const tab = app.openSettings();
  row(tab, 'Do it').click();
  row(tab, 'Own row').querySelector('button')?.click();
  expect(seenBy(app)).toEqual(expect.arrayContaining(['action', 'go']));
  expect(tab.querySelector('.setting-list-empty')?.textContent).toBe('No words yet.');
  row(tab, 'Words').querySelector<HTMLElement>('.extra-setting-button')?.click();
  expect(row(tab, 'new')).toBeDefined();
  row(tab, 'new').querySelector<HTMLElement>('.setting-list-delete')?.click();
  expect(tab.querySelector('.setting-list-empty')).not.toBeNull();
  const before = seenBy(app).filter((line) => line === 'cleanup').length;
  app.app.setting.close();
  expect(seenBy(app).filter((line) => line === 'cleanup')).toHaveLength(before + 1);
});

test('a page opens below and leads back', async () => {
  app = await sampleApp();
  const tab = app.openSettings();
  row(tab, 'More').click();
  expect(row(tab, 'Heading').querySelector('input')?.value).toBe('Log');
  tab.querySelector<HTMLElement>('.setting-page-titlebar button')?.click();
  expect(row(tab, 'More')).toBeDefined();
});

test('the search finds by name, description and alias, in pages too', async () => {
  app = await sampleApp();
  app.openSettings();
  const search = document.querySelector<HTMLInputElement>('.settings-search input');
  const names = () =>
    [...document.querySelectorAll('.vertical-tab-content .setting-item.mod-clickable')].map(
      (el) => el.querySelector('.setting-item-name')?.textContent,
    );
  await enter(search, 'contacts');
  expect(names()).toEqual(['People folder']);
  await enter(search, 'heading');
  expect(names()).toEqual(['More › Heading']);
  document.querySelector<HTMLElement>('.setting-item.mod-clickable')?.click();
  expect(document.querySelector('.setting-page-title')?.textContent).toBe('More');
});

test('a control of a definition has the name of its row; one in a Setting of a plugin has none', async () => {
  app = await sampleApp();
  const input = row(app.openSettings(), 'Set size').querySelector('input');
  const id = input?.getAttribute('aria-labelledby') ?? '';
  expect(document.getElementById(id)?.textContent).toBe('Set size');
  app.app.setting.close();
  await app.run('modal');
  expect(document.querySelector('.sample-what')?.hasAttribute('aria-labelledby')).toBe(false);
});
