// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { MemoryApp } from '../../demo/testing/memory-app';
import { sampleApp, seenBy } from './sample';

let app: MemoryApp;
afterEach(() => app.close());

const press = (key: string, init: KeyboardEventInit = {}): void => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
};
const one = (selector: string): HTMLElement => {
  const el = document.querySelector<HTMLElement>(selector);
  if (!el) throw new Error(`No ${selector}`);
  return el;
};

test('handlers of one event share a menu, in sections, danger last', async () => {
  app = await sampleApp();
  await app.run('open');
  one('[data-path="People/Ana.md"]').dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
  );
  await app.settle();
  expect(app.menuItems()).toEqual(['Log a touch', 'Snooze', 'Delete']);
  expect(document.querySelectorAll('.menu-separator')).toHaveLength(1);
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowRight');
  press('Enter');
  await app.settle();
  expect(seenBy(app)).toContain('snooze 7');
  expect(document.querySelector('.menu')).toBeNull();
});

test('choosing an item acts on the note, and a notice says so', async () => {
  app = await sampleApp();
  await app.run('open');
  one('[data-path="People/Ana.md"]').dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
  );
  await app.settle();
  await app.chooseMenuItem('Log a touch');
  expect(app.read('People/Ana.md')).toContain('last-touch: 2026-11-18');
  expect(app.notices()).toEqual(['Logged']);
});

test('a modal closes by Escape and gives the focus back', async () => {
  app = await sampleApp();
  await app.run('open');
  one('.sample-plain').focus();
  await app.run('modal');
  expect(one('.modal').getAttribute('aria-label')).toBe('Log a touch');
  press('Escape');
  expect(document.querySelector('.modal')).toBeNull();
  expect(document.activeElement).toBe(one('.sample-plain'));
});

test('a confirmation closes after its handler', async () => {
  app = await sampleApp();
  await app.run('open');
  one('[data-path="People/Ana.md"]').dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
  );
  await app.settle();
  await app.chooseMenuItem('Delete');
  one('.modal .mod-destructive').click();
  await app.settle();
  expect(document.querySelector('.modal')).toBeNull();
  expect(app.paths()).not.toContain('People/Ana.md');
});

test('a hotkey opens a fuzzy picker; typing, arrows and Enter choose', async () => {
  app = await sampleApp();
  press('K', { ctrlKey: true, shiftKey: true });
  const input = one('.prompt-input') as HTMLInputElement;
  expect(document.activeElement).toBe(input);
  input.value = 'bn';
  input.dispatchEvent(new Event('input'));
  expect([...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent)).toEqual([
    'Ben',
    'Ben',
  ]);
  press('ArrowDown');
  press('Enter');
  expect(seenBy(app)).toContain('picked Work/Ben.md');
  expect(document.querySelector('.prompt')).toBeNull();
});

test('suggestions of a field choose a folder', async () => {
  app = await sampleApp();
  await app.run('modal');
  const field = one('.modal input[type=search]') as HTMLInputElement;
  field.focus();
  field.value = 'peo';
  field.dispatchEvent(new Event('input'));
  expect(one('.suggestion-item').textContent).toBe('People');
  press('Enter');
  expect(field.value).toBe('People');
  expect(document.querySelector('.suggestion-container')).toBeNull();
});

test('the ribbon opens the view at the side; commands that cannot run are not offered', async () => {
  app = await sampleApp();
  expect(app.commands()).toEqual(['sample:modal', 'sample:open', 'sample:pick']);
  one('.side-dock-ribbon-action').click();
  await app.settle();
  expect(app.app.workspace.rightSplit.collapsed).toBe(false);
  expect(app.app.workspace.getLeavesOfType('sample-people')).toHaveLength(1);
  await app.openNote('People/Ana.md');
  expect(app.commands()).toContain('sample:check');
});

test('a view in the background of a stored layout stays deferred until it is revealed', async () => {
  app = await sampleApp({ layout: [{ type: 'sample-people', where: 'right', state: { a: 1 } }] });
  const [leaf] = app.app.workspace.getLeavesOfType('sample-people');
  expect(leaf?.isDeferred).toBe(true);
  await app.app.workspace.revealLeaf(leaf as never);
  expect(leaf?.isDeferred).toBe(false);
  expect(leaf?.view.getState()).toEqual({ a: 1 });
  expect(document.querySelector('.sample-list')).not.toBeNull();
});

test('a leaf moved to a window of its own lives in another document', async () => {
  app = await sampleApp();
  await app.run('open');
  const [leaf] = app.app.workspace.getLeavesOfType('sample-people');
  const el = leaf?.view.containerEl as HTMLElement;
  const heard: Window[] = [];
  el.onWindowMigrated((win) => heard.push(win));
  const win = app.app.workspace.moveLeafToPopout(leaf as never);
  expect(el.doc).toBe(win.doc);
  expect(el.doc).not.toBe(document);
  expect(el.win).toBe(win.win);
  expect(heard).toEqual([win.win]);
  leaf?.detach();
  expect(document.querySelector('iframe')).toBeNull();
});

test('a phone has no status bar and says so on the body', async () => {
  app = await sampleApp({ device: 'phone' });
  expect(document.querySelector('.status-bar')).toBeNull();
  expect(document.body.className).toContain('is-phone');
});

test('protocol and CLI handlers answer; Bases are off', async () => {
  app = await sampleApp();
  app.openUri('sample', { person: 'Ana' });
  expect(seenBy(app)).toContain('uri Ana');
  expect(await app.cli('sample:due')).toBe('nobody');
  expect((app.plugin as unknown as { bases: boolean }).bases).toBe(false);
});

test('file menus come from the tab header', async () => {
  app = await sampleApp();
  await app.openNote('People/Ana.md');
  one('.workspace-tab-header.is-active').dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
  );
  await app.settle();
  expect(app.menuItems()).toContain('Sample on Ana.md');
});

test('on a phone, opening a note closes the drawer', async () => {
  app = await sampleApp({ device: 'phone' });
  await app.run('open');
  expect(app.app.workspace.rightSplit.collapsed).toBe(false);
  await app.openNote('People/Ana.md');
  expect(app.app.workspace.rightSplit.collapsed).toBe(true);
});

test('notices and modals come up in the window that has the focus', async () => {
  app = await sampleApp();
  await app.run('open');
  const [leaf] = app.app.workspace.getLeavesOfType('sample-people');
  const { doc, win } = app.app.workspace.moveLeafToPopout(leaf as never);
  win.dispatchEvent(new Event('focus'));
  await app.run('modal');
  expect(doc.querySelector('.modal')).not.toBeNull();
  window.dispatchEvent(new Event('focus'));
  expect(activeDocument).toBe(document);
});
