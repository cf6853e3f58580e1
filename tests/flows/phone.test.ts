import type { Locator } from 'playwright-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import { closeBrowser, type BrowserApp } from '../../demo/testing/browser-app';
import { nameOf, openDue, PEOPLE } from './due-app';

let app: BrowserApp;
afterEach(() => app.close());
afterAll(closeBrowser);

const many = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `People/Zoe ${String(at).padStart(2, '0')}.md`,
    '---\ntie: weak\n---\n## Log\n- 2026-11-17 met (lunch)\n',
  ]),
);

/** Where an element begins and ends, from above, in pixels. */
async function edges(el: Locator): Promise<{ top: number; bottom: number }> {
  const box = await el.boundingBox();
  if (!box) throw new Error('Not on the page.');
  return { top: box.y, bottom: box.y + box.height };
}

it('ends the list and the bar of the selection above what floats over the view', async () => {
  app = await openDue({ device: 'phone', files: { ...PEOPLE, ...many } });
  const { page } = app;
  const bar = await edges(page.getByRole('navigation', { name: 'Navigation' }));
  await nameOf(app, 'Bo Lind').focus();
  await page.keyboard.press('End');
  await page.locator('.rapport-scroll').evaluate((el) => el.scrollTo(0, el.scrollHeight));
  const rows = page.locator('.rapport-row, .rapport-problem').filter({ visible: true });
  await expect.poll(async () => (await edges(rows.last())).bottom).toBeLessThanOrEqual(bar.top);
  await page.getByRole('checkbox').first().check();
  const selection = await edges(page.getByRole('toolbar', { name: 'Actions for the selected' }));
  expect(selection.bottom).toBeGreaterThan(bar.top);
  const clear = await edges(page.getByRole('button', { name: 'Clear selection' }));
  expect(clear.bottom).toBeLessThanOrEqual(bar.top);
});
