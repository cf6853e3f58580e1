import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { sampleDay } from '../sample-day.mjs';
import {
  closeBrowser,
  openBrowserApp,
  type BrowserApp,
  type BrowserAppOptions,
} from './browser-app';

type Look = Pick<BrowserAppOptions, 'theme' | 'leaf' | 'width' | 'device'>;

/** How each screen is looked at. */
const looks: Readonly<Record<string, Look>> = {
  light: { theme: 'light', leaf: 'tab' },
  dark: { theme: 'dark', leaf: 'tab' },
  narrow: { theme: 'light', leaf: 'right', width: 280 },
  phone: { theme: 'dark', leaf: 'tab', device: 'phone' },
};

const focusFirst = (page: Page): Promise<void> => page.locator('.rapport-row-name').first().focus();

const press =
  (...keys: readonly string[]) =>
  async ({ page }: BrowserApp): Promise<void> => {
    await focusFirst(page);
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForTimeout(400);
  };

/** How each screen is reached from the due view. */
const screens: Readonly<Record<string, (app: BrowserApp) => Promise<void>>> = {
  due: async () => undefined,
  'due-selected': press('x', 'ArrowDown', 'x', 'ArrowDown'),
  'due-filters': press('f'),
  menu: press('m'),
  log: press('l'),
  snooze: press('s'),
  keys: press('?'),
  draft: press('d'),
  'log-line': async (app) => {
    await focusFirst(app.page);
    await app.run('log-line');
    await app.page.keyboard.type('monday called: the role is open again');
    await app.page.waitForTimeout(400);
  },
  'add-several': async (app) => {
    await app.run('add-several');
    await app.page.keyboard.type(
      'Mara Ellison, Kestrelway Transit\nSam Okoro <sam@quay.example>\n???',
    );
    await app.page.waitForTimeout(400);
  },
  'add-person': async (app) => {
    await app.run('add-person');
    await app.page.keyboard.type('Mara Ellison');
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.type('yesterday met (coffee): she drew the depot');
    await app.page.waitForTimeout(400);
  },
  settings: async ({ page }) => {
    await page.evaluate(() => {
      (
        window.demo?.app as unknown as { setting: { open(): void; openTabById(id: string): void } }
      ).setting.openTabById('rapport');
    });
    await page.waitForTimeout(400);
  },
};

/** The files of the sample vault, by path. */
async function sampleFiles(): Promise<Record<string, string>> {
  const root = 'demo/vault';
  const files: Record<string, string> = {};
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const full = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[full.slice(root.length + 1)] = await readFile(full, 'utf8');
  }
  return files;
}

/** Takes a picture of every screen whose name begins so, in every look. */
export async function takeScreens(folder: string, beginning: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await sampleFiles();
  for (const [screen, reach] of Object.entries(screens)) {
    if (!screen.startsWith(beginning)) continue;
    for (const [look, options] of Object.entries(looks)) {
      const app = await openBrowserApp({ files, settings: {}, today: sampleDay, ...options });
      await app.page.waitForSelector('.rapport-row');
      await reach(app);
      await app.page.screenshot({ path: join(folder, `${screen}-${look}.png`) });
      await app.close();
      console.log(`${screen}-${look}.png`);
    }
  }
  await closeBrowser();
}
