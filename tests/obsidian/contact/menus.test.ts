import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Menu } from '../../../demo/host/menu';
import { createMemoryApp, type MemoryApp } from '../../../demo/testing/memory-app';

const JO = 'People/Jo.md';
let app: MemoryApp;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T09:00:00') });
});

afterEach(() => {
  app.close();
  vi.useRealTimers();
});

/** The titles in the menu of Jo's file. */
async function fileMenu(text: string): Promise<string[]> {
  app = await createMemoryApp({ files: { [JO]: text }, settings: {} });
  await app.flush();
  const menu = new Menu();
  app.app.workspace.trigger('file-menu', menu, app.app.vault.getFileByPath(JO), 'test');
  menu.showAtPosition({ x: 0, y: 0 });
  return app.menuItems();
}

it('adds five items at most to the menu of a file, the rest behind the last', async () => {
  const titles = await fileMenu(
    '---\ntie: weak\n---\n## Log\n- 2026-11-19 met (coffee)\n- [ ] Send it\n',
  );
  expect(titles).toHaveLength(5);
  expect(titles[0]).toBe('Draft a message');
  expect(titles[3]).toBe('Skip this time');
  await app.chooseMenuItem('More actions…');
  expect(app.menuItems()).toEqual(expect.arrayContaining(['Archive', 'Set tie…']));
});

it('offers to wake up who is snoozed', async () => {
  const titles = await fileMenu('---\ntie: weak\nsnoozed-until: 2026-12-01\n---\n');
  expect(titles).toContain('Wake up');
  expect(titles.length).toBeLessThanOrEqual(5);
});
