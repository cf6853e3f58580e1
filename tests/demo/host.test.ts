// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { MemoryApp } from '../../demo/testing/memory-app';
import { sampleApp, sampleFiles, seenBy } from './sample';

let app: MemoryApp;
afterEach(() => app.close());

const file = (path: string) => {
  const found = app.app.vault.getFileByPath(path);
  if (!found) throw new Error(path);
  return found as never;
};

test('every file gives create before the layout is ready, and resolved comes after', async () => {
  app = await sampleApp();
  const seen = seenBy(app);
  expect(seen).toContain('early create People/Ana.md');
  expect(seen.filter((line) => line.startsWith('create'))).toEqual([]);
  expect(seen.indexOf('ready')).toBeGreaterThan(seen.indexOf('early create People/Ana.md'));
  expect(seen.indexOf('resolved')).toBeGreaterThan(seen.indexOf('ready'));
});

test('a cold start knows no note at layout ready, then tells of each', async () => {
  app = await sampleApp({ start: 'cold' });
  expect(app.app.metadataCache.getFileCache(file('People/Ana.md'))).toBeNull();
  expect(seenBy(app)).not.toContain('resolved');
  await app.flush();
  expect(seenBy(app)).toContain('resolved');
  expect(app.app.metadataCache.getCache('People/Ana.md')?.frontmatter).toEqual({
    'last-touch': '2026-11-01',
    tags: ['person'],
  });
});

test('the cache lags the write, and never changes inside it', async () => {
  app = await sampleApp();
  await app.run('open');
  await app.app.vault.process(file('People/Ana.md'), (text) =>
    text.replace('2026-11-01', '2026-11-18'),
  );
  expect(seenBy(app)).toContain(
    'modify People/Ana.md {"last-touch":"2026-11-01","tags":["person"]}',
  );
  expect(app.app.metadataCache.getCache('People/Ana.md')?.frontmatter?.['last-touch']).toBe(
    '2026-11-01',
  );
  await app.pass(50);
  expect(app.app.metadataCache.getCache('People/Ana.md')?.frontmatter?.['last-touch']).toBe(
    '2026-11-18',
  );
  expect(seenBy(app)).toContain('changed People/Ana.md');
});

test('processes of one file run one after another', async () => {
  app = await sampleApp({ files: { 'a.md': '' } });
  const add = (text: string) => app.app.vault.process(file('a.md'), (old) => old + text);
  await Promise.all(['1', '2', '3', '4'].map(add));
  expect(app.read('a.md')).toBe('1234');
});

test('a rename tells the vault and not the cache', async () => {
  app = await sampleApp();
  await app.run('open');
  await app.app.fileManager.renameFile(file('People/Ana.md'), 'People/Anna.md');
  await app.flush();
  expect(seenBy(app)).toContain('rename People/Ana.md People/Anna.md');
  expect(seenBy(app)).not.toContain('changed People/Anna.md');
  expect(app.app.metadataCache.getCache('People/Anna.md')?.headings?.[0]?.heading).toBe('Ana');
  expect(app.read('People/Anna.md')).toBe(sampleFiles['People/Ana.md']);
});

test('renaming a folder tells of everything in it', async () => {
  app = await sampleApp();
  const folder = app.app.vault.getFolderByPath('People');
  await app.app.fileManager.renameFile(folder as never, 'Contacts');
  expect(seenBy(app).filter((line) => line.startsWith('rename'))).toEqual([
    'rename People Contacts',
    'rename People/Ana.md Contacts/Ana.md',
    'rename People/Ben.md Contacts/Ben.md',
  ]);
  expect(app.paths()).toContain('Contacts/Ana.md');
  expect(app.app.vault.getFileByPath('People/Ana.md')).toBeNull();
});

test('deleting moves to the trash, and the cache tells what it knew', async () => {
  app = await sampleApp();
  const gone: unknown[] = [];
  app.app.metadataCache.on('deleted', (f: { path: string }, cache: { frontmatter: unknown }) =>
    gone.push(f.path, cache.frontmatter),
  );
  await app.app.fileManager.trashFile(file('People/Ana.md'));
  expect(gone).toEqual(['People/Ana.md', { 'last-touch': '2026-11-01', tags: ['person'] }]);
  expect(app.paths()).toContain('.trash/Ana.md');
});

test('a change from outside arrives as modify, and as changed after a while', async () => {
  app = await sampleApp();
  await app.run('open');
  app.writeOutside('People/Ana.md', '---\nlast-touch: 2026-11-11\n---\n');
  await app.flush();
  expect(document.querySelector('.sample-list')?.textContent).toContain('2026-11-11');
  app.writeOutside('People/New.md', '');
  expect(seenBy(app)).toContain('create People/New.md');
  app.removeOutside('People/New.md');
  expect(seenBy(app)).toContain('delete People/New.md');
});

test('settings changed by another device are told', async () => {
  app = await sampleApp({ settings: { folder: 'People' } });
  expect((app.plugin.settings as { folder: string }).folder).toBe('People');
  app.writeOutside('.obsidian/plugins/sample/data.json', '{"folder":"Contacts"}');
  expect(seenBy(app)).toContain('settings changed');
  expect(await app.plugin.loadData()).toEqual({ folder: 'Contacts' });
});

test('what the plugin added goes when it unloads, and it loads twice', async () => {
  app = await sampleApp();
  app.unload();
  const before = app.listeners();
  await app.load();
  app.plugin.onUserEnable();
  await app.settle();
  expect(app.listeners()).toBeGreaterThan(before);
  expect(app.app.workspace.getLeavesOfType('sample-people')).toHaveLength(1);
  expect(document.querySelector('.sample-list')).not.toBeNull();
  app.unload();
  await app.settle();
  expect(app.listeners()).toBe(before);
  expect(app.commands().filter((id) => id.startsWith('sample:'))).toEqual([]);
  expect(
    document.querySelector('.sample-list, .status-bar-item, .side-dock-ribbon-action'),
  ).toBeNull();
  expect(app.app.workspace.getLeavesOfType('sample-people')).toHaveLength(1);
  await app.load();
  await app.settle();
  expect(document.querySelectorAll('.sample-list')).toHaveLength(1);
});

test('the module refuses what the host lacks, and node modules', async () => {
  app = await sampleApp();
  await expect(sampleApp({ pluginSource: `require('obsidian').moment()` })).rejects.toThrow(
    "The demo's host has no obsidian.moment.",
  );
  await expect(sampleApp({ pluginSource: `require('fs')` })).rejects.toThrow("require('fs')");
});
