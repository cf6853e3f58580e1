import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowserApp, type BrowserApp } from '../../demo/testing/browser-app';

/** The day of the flows: a Wednesday. */
export const TODAY = '2026-11-18';

/** People for the flows, each due for a reason of their own. */
export const PEOPLE: Readonly<Record<string, string>> = {
  'People/Ana Reyes.md':
    '---\r\ntie: weak # since the fair\r\nTags: [met]\r\n---\r\n# Ana\r\n\r\n## Log\r\n- 2026-11-13 met (coffee): talked about "rail"\r\n\r\n## Notes\r\nlikes tea',
  'People/Bo Lind.md':
    '---\ntie: moderate\n---\n\n- [ ] Send the article 📅 2026-11-10\n\n## Log\n- 2026-11-17 met (call)\n- 2026-11-17 thanked\n',
  'People/Cy Okafor.md': '---\ntie: strong\nlast-touch: 2026-10-10\n---\n',
  'People/Di Marsh.md': '---\ntie: weak\n---\n## Log\n- 2026-11-16 replied: yes, gladly\n',
  'People/Ed Vance.md': '---\ntie: weak\n---\n## Log\n- 2026-11-17 met (lunch)\n',
  'People/Broken.md': '---\ntie: [weak\n---\n',
};

/** Opens the app with the due view in a tab. */
export async function openDue(
  more: Parameters<typeof openBrowserApp>[0] = {},
): Promise<BrowserApp> {
  const app = await openBrowserApp({
    files: PEOPLE,
    settings: {},
    today: TODAY,
    leaf: 'tab',
    ...more,
  });
  await app.page.waitForSelector('.rapport-row');
  return app;
}

/** The row of a person. */
export const rowOf = (app: BrowserApp, name: string): Locator =>
  app.page.locator('.rapport-row', { has: app.page.getByText(name, { exact: true }) });

/** The button with a person's name, which carries the row's focus. */
export const nameOf = (app: BrowserApp, name: string): Locator =>
  app.page.locator('.rapport-row-name').getByText(name, { exact: true });

/** The name on the row that has the focus; empty when none has. */
export const focused = (app: BrowserApp): Promise<string> =>
  app.page.evaluate(
    () =>
      document.activeElement?.closest('.rapport-row')?.querySelector('.rapport-row-name')
        ?.textContent ?? '',
  );

/** The sentences of the rows that are drawn. */
export const whys = async (app: BrowserApp): Promise<string> =>
  (await app.page.locator('.rapport-row .rapport-row-why').allTextContents()).join('\n');

/** Waits until a file reads so. */
export async function fileReads(app: BrowserApp, path: string, text: string): Promise<void> {
  await expect.poll(() => app.vault.read(path)).toBe(text);
}

/** Names of the people whose rows are drawn, from above. */
export const names = (app: BrowserApp): Promise<string[]> =>
  app.page.locator('.rapport-row .rapport-row-name').allTextContents();
