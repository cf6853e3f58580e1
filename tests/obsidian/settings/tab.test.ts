import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Plugin } from 'obsidian';
import type { MemoryAppOptions } from '../../../demo/testing/memory-app';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { RULE_ROWS } from '../../../src/core/rule-table';
import { enter, fault, field, openHost, press, row, type ModalHost } from '../modal-host';

let host: ModalHost;
let kept: Settings;
let changes: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  host.memory.close();
  vi.useRealTimers();
});

const listeners: ((settings: Settings) => void)[] = [];

/** Settings that come from somewhere else: another device, the first run, a folder's rename. */
function elsewhere(next: Settings): void {
  kept = next;
  for (const listener of listeners) listener(next);
}

/** Opens the tab over settings that are kept here. */
async function openTab(
  settings: Partial<Settings> = {},
  options: MemoryAppOptions = {},
): Promise<HTMLElement> {
  host = await openHost(options);
  kept = { ...DEFAULT_SETTINGS, ...settings };
  changes = 0;
  listeners.length = 0;
  const plugin = host.memory.plugin as unknown as Plugin;
  const store = {
    current: () => kept,
    change: async (next: Settings) => {
      await Promise.resolve();
      changes++;
      elsewhere(next);
    },
    onChange: (listener: (settings: Settings) => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  plugin.addSettingTab(new host.parts.RapportSettingTab(host.app, plugin, store));
  return host.memory.openSettings();
}

const open = (page: string): void => {
  row(page).click();
};

const icon = (name: string, root: ParentNode = document): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`No icon "${name}".`);
  return found;
};

/** Lets the pause pass until what was typed is kept. */
async function pause(): Promise<void> {
  await host.memory.settle();
  vi.advanceTimersByTime(500);
  await host.memory.settle();
}

test('shows what holds', async () => {
  await openTab({ slashedDates: 'day-first' });
  expect(field('Tags of contacts').value).toBe('contact, person');
  expect(field('Headings of the log').value).toBe(DEFAULT_SETTINGS.logHeadings.join('\n'));
  expect(field('Dates with slashes').value).toBe('day-first');
  expect(field('Today’s set').value).toBe('5');
  expect(row('People').textContent).toContain('There is no such folder yet.');
});

test('keeps what is typed once typing pauses, and only that', async () => {
  await openTab();
  enter('Tags of contacts', '#friend');
  enter('Tags of contacts', '#friend, colleague');
  expect(changes).toBe(0);
  await pause();
  expect(changes).toBe(1);
  expect(kept).toEqual({ ...DEFAULT_SETTINGS, contactTags: ['friend', 'colleague'] });
});

test('keeps what was typed when the window closes before the pause', async () => {
  await openTab();
  enter('Today’s set', '8');
  await host.memory.settle();
  host.memory.app.setting.close();
  await host.memory.settle();
  expect(kept.todaysSet).toBe(8);
});

test('builds on what another device stored in between', async () => {
  await openTab();
  enter('Today’s set', '8');
  await host.memory.settle();
  kept = { ...kept, dailyNotes: true };
  await pause();
  expect(kept).toEqual({ ...DEFAULT_SETTINGS, todaysSet: 8, dailyNotes: true });
});

test.each([
  ['Today’s set', '0', 'Expected 1 or more.'],
  ['Today’s set', '2.5', 'Expected a whole number.'],
  ['Today’s set', '500', 'Expected 50 or less.'],
  ['Soon', '-1', 'Expected 0 or more.'],
  ['Tags of contacts', 'two words', '"two words" cannot be a tag.'],
  ['Types of contacts', 'meeting', 'Notes of the type "meeting" are never contacts.'],
  ['Headings of the log', ' \n ', 'Expected at least one heading.'],
  ['Templates folder', '/', 'This is the whole vault: nothing would be read any more.'],
  [
    'Templates folder',
    'People',
    'Contacts live in People, and nothing in the templates folder is read.',
  ],
])('says what is wrong with %s: %s, and keeps nothing of it', async (name, value, message) => {
  await openTab();
  enter(name, value);
  await host.memory.settle();
  expect(fault(name)).toBe(message);
  await pause();
  expect(changes).toBe(0);
});

test('has a field for every number of the rules, with its default', async () => {
  await openTab();
  const names = [...document.querySelectorAll('.vertical-tab-content .setting-item-name')];
  const found = new Set(names.map((el) => el.textContent));
  for (const page of ['When to write', 'When not to write']) {
    open(page);
    for (const el of document.querySelectorAll('.vertical-tab-content .setting-item')) {
      found.add(el.querySelector('.setting-item-name')?.textContent ?? '');
      if (!el.querySelector('input')) continue;
      expect(el.textContent).toMatch(/Default: \d+ \w+/);
    }
    document.querySelector<HTMLElement>('.setting-page-titlebar button')?.click();
  }
  for (const { name } of RULE_ROWS) expect(found).toContain(name);
});

test('changes one number and leaves the others', async () => {
  await openTab();
  open('When to write');
  enter('Wait before a nudge', '30');
  await pause();
  expect(kept.rules).toEqual({ ...DEFAULT_SETTINGS.rules, nudgeDays: 30 });
});

test('resets the numbers of one group', async () => {
  const rules = { ...DEFAULT_SETTINGS.rules, nudgeDays: 30, mostNudges: 5, replyLapseDays: 10 };
  await openTab({ rules });
  open('When to write');
  icon('Reset to the defaults: nudges').click();
  await host.memory.settle();
  expect(kept.rules).toEqual({ ...DEFAULT_SETTINGS.rules, replyLapseDays: 10 });
  expect(field('Wait before a nudge').value).toBe('21');
});

test('adds a folder, and takes one away', async () => {
  await openTab({}, { files: { 'CRM/Ana.md': '' } });
  icon('Add a folder').click();
  enter('Folder', 'People/Old');
  press('Enter');
  expect(fault('Folder')).toBe('Contacts are looked for in People already.');
  enter('Folder', 'CRM');
  press('Enter');
  await host.memory.settle();
  expect(kept.contactFolders).toEqual(['People', 'CRM']);
  icon('Delete', row('People')).click();
  await host.memory.settle();
  expect(kept.contactFolders).toEqual(['CRM']);
});

test('takes away the folder that is shown, though others changed meanwhile', async () => {
  await openTab({ contactFolders: ['A', 'B', 'C'] });
  host.memory.app.setting.close();
  elsewhere({ ...kept, contactFolders: ['B', 'C', 'D'] });
  host.memory.openSettings();
  expect(() => row('A')).toThrow();
  icon('Delete', row('C')).click();
  await host.memory.settle();
  expect(kept.contactFolders).toEqual(['B', 'D']);
});

test('follows words that changed elsewhere, and leaves a field that is typed into alone', async () => {
  await openTab({ tieWords: { gold: 'strong' } });
  const tags = field('Tags of contacts');
  tags.focus();
  elsewhere({ ...kept, todaysSet: 9 });
  expect(document.activeElement).toBe(tags);
  elsewhere({ ...kept, tieWords: { silver: 'weak' } });
  open('Words for ties');
  icon('Delete', row('silver')).click();
  await host.memory.settle();
  expect(kept.tieWords).toEqual({});
});

test('maps words for stages', async () => {
  await openTab();
  open('Words for stages');
  icon('Add a word for a stage').click();
  enter('Stage', 'interviewing');
  enter('Word', 'Second round');
  press('Enter');
  await host.memory.settle();
  expect(kept.stageWords).toEqual({ 'second round': 'interviewing' });
});

test('suggests folders while one is typed', async () => {
  await openTab({}, { files: { 'Work/CRM/Ana.md': '', 'Daily/x.md': '' } });
  icon('Add a folder').click();
  enter('Folder', 'cr');
  const items = [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);
  expect(items).toEqual(['Work/CRM']);
  press('Enter');
  expect(field('Folder').value).toBe('Work/CRM');
  press('Enter');
  await host.memory.settle();
  expect(kept.contactFolders).toEqual(['People', 'Work/CRM']);
});

test('takes further names of a property, but none that is read as something else', async () => {
  await openTab();
  open('Names of properties');
  enter('last-touch', 'Seen on, spoke');
  await pause();
  expect(kept.propertyNames).toEqual({ 'last-touch': ['Seen on', 'spoke'] });
  enter('cadence', 'rhythm, E-Mail');
  await host.memory.settle();
  expect(fault('cadence')).toBe('"E-Mail" is already read as email.');
  enter('cadence', 'seen_on');
  await host.memory.settle();
  expect(fault('cadence')).toBe('"seen_on" is already read as last-touch.');
  enter('last-touch', '');
  await pause();
  expect(kept.propertyNames).toEqual({});
});

test('adds a word for a tie, changes it, and takes it away', async () => {
  await openTab();
  open('Words for ties');
  icon('Add a word for a tie').click();
  enter('Word', 'Inner circle');
  press('Enter');
  await host.memory.settle();
  expect(kept.tieWords).toEqual({ 'inner circle': 'strong' });
  enter('inner circle', 'weak');
  await pause();
  expect(kept.tieWords).toEqual({ 'inner circle': 'weak' });
  icon('Delete', row('inner circle')).click();
  await host.memory.settle();
  expect(kept.tieWords).toEqual({});
});

test('is found by the search, in its pages too', async () => {
  await openTab();
  const search = document.querySelector<HTMLInputElement>('.settings-search input');
  if (!search) throw new Error('No search.');
  search.value = 'recruiter';
  search.dispatchEvent(new Event('input'));
  const names = [...document.querySelectorAll('.setting-item.mod-clickable .setting-item-name')];
  expect(names.map((el) => el.textContent)).toContain(
    'When to write › Wait before a nudge to a recruiter',
  );
});

test('says so when settings could not be stored', async () => {
  host = await openHost();
  const plugin = host.memory.plugin as unknown as Plugin;
  const change = (): Promise<void> => Promise.reject(new Error('the disk is full'));
  const store = { current: () => DEFAULT_SETTINGS, change, onChange: () => () => undefined };
  plugin.addSettingTab(new host.parts.RapportSettingTab(host.app, plugin, store));
  host.memory.openSettings();
  row('Read daily notes').querySelector<HTMLElement>('.checkbox-container')?.click();
  await host.memory.settle();
  expect(host.memory.notices()).toEqual(['The settings were not saved: the disk is full']);
});
