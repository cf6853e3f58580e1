import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Plugin } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { openHost, type ModalHost } from '../modal-host';

let host: ModalHost;
let stored: unknown;
let saved: unknown[];
beforeEach(async () => {
  host = await openHost();
  saved = [];
});
afterEach(() => {
  host.memory.close();
});

const plugin = (): Plugin =>
  ({
    loadData: () => Promise.resolve(stored),
    saveData: (data: unknown) => {
      saved.push(data);
      stored = data;
      return Promise.resolve();
    },
  }) as unknown as Plugin;

const SAID = 'cannot be read just now';

test('writes only what changed, over what another device stored, and keeps what it does not know', async () => {
  stored = { todaysSet: 7, later: true };
  const store = new host.parts.SettingsStore(plugin());
  expect(await store.load()).toEqual({ isFirst: false });
  stored = { todaysSet: 7, later: true, dailyNotes: true };
  await store.change({ ...store.current(), moveWeekends: false });
  expect(saved).toEqual([{ todaysSet: 7, later: true, dailyNotes: true, moveWeekends: false }]);
  expect(store.current()).toMatchObject({ todaysSet: 7, dailyNotes: true, moveWeekends: false });
});

test('is first where nothing is stored', async () => {
  stored = null;
  const store = new host.parts.SettingsStore(plugin());
  expect(await store.load()).toEqual({ isFirst: true });
  expect(store.current()).toEqual(DEFAULT_SETTINGS);
});

test('keeps what is known when the file cannot be read, says so, and writes nothing', async () => {
  stored = { todaysSet: 7, contactFolders: ['CRM'] };
  const store = new host.parts.SettingsStore(plugin());
  await store.load();
  const told = vi.fn();
  store.onChange(told);
  stored = undefined;
  expect(await store.load()).toEqual({ isFirst: false });
  expect(host.memory.notices()[0]).toContain(SAID);
  await expect(store.change({ ...store.current(), todaysSet: 3 })).rejects.toThrow(SAID);
  expect(told).not.toHaveBeenCalled();
  expect(saved).toEqual([]);
  expect(store.current().contactFolders).toEqual(['CRM']);
});

test('is not first when the file cannot be read while the app starts', async () => {
  stored = undefined;
  const store = new host.parts.SettingsStore(plugin());
  expect(await store.load()).toEqual({ isFirst: false });
});
