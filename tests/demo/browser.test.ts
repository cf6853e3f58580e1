import { afterAll, afterEach, expect, test } from 'vitest';
import { axeFindings } from '../../demo/testing/axe';
import {
  closeBrowser,
  openBrowserApp,
  type BrowserApp,
  type BrowserAppOptions,
} from '../../demo/testing/browser-app';
import { sampleFiles, sampleManifest, sampleSource } from './sample';

const patience = 60_000;
let app: BrowserApp;
afterEach(() => app.close());
afterAll(closeBrowser);

const open = (options: BrowserAppOptions = {}): Promise<BrowserApp> =>
  openBrowserApp({
    files: sampleFiles,
    plugin: { source: sampleSource, manifest: JSON.stringify(sampleManifest), styles: '' },
    ...options,
  });
const row = (path: string) => app.page.locator(`.sample-row[data-path="${path}"]`);

test(
  'a row opens its note; what is typed there is on disk after a while',
  async () => {
    app = await open({ save: 20 });
    await row('People/Ana.md').click();
    await app.page.locator('.cm-content').click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type('More');
    await expect
      .poll(() => app.vault.read('People/Ana.md'))
      .toBe(`${sampleFiles['People/Ana.md']}More`);
  },
  patience,
);

test(
  'a menu item changes the note on disk, and the view follows the index',
  async () => {
    app = await open({ index: 10 });
    await row('People/Ana.md').click({ button: 'right' });
    await app.page.getByRole('menuitem', { name: 'Log a touch' }).click();
    await app.page.locator('.sample-list', { hasText: '2026-11-18' }).waitFor();
    expect(await app.vault.read('People/Ana.md')).toBe(
      sampleFiles['People/Ana.md']?.replace('2026-11-01', '2026-11-18'),
    );
  },
  patience,
);

test(
  'what another program writes, makes and deletes shows',
  async () => {
    app = await open({ index: 10 });
    await app.vault.write('People/Ben.md', '---\nlast-touch: 2026-11-17\n---\n');
    await app.page.locator('.sample-list', { hasText: '2026-11-17' }).waitFor();
    await app.vault.write('Fresh/Deep/Zoe.md', 'Hello');
    await app.page.locator('.nav-folder-title', { hasText: 'Fresh' }).click();
    await app.page.locator('.nav-folder-title', { hasText: 'Deep' }).click();
    await app.page.locator('.nav-file-title', { hasText: 'Zoe' }).waitFor();
    await app.vault.remove('Fresh/Deep/Zoe.md');
    await app.page.locator('.nav-file-title', { hasText: 'Zoe' }).waitFor({ state: 'detached' });
  },
  patience,
);

test(
  'the clock and the time zone are the test’s own',
  async () => {
    app = await open({ today: '2026-11-18T23:30', timezone: 'Pacific/Auckland' });
    const local = () => app.page.evaluate(() => new Date().toString());
    expect(await local()).toContain('Wed Nov 18 2026 23:30:00 GMT+1300');
    await app.setTime('2026-11-19T00:01');
    expect(await local()).toContain('Thu Nov 19 2026 00:01:00');
  },
  patience,
);

test(
  'palette, switcher and settings open by key, and axe-core has nothing to say',
  async () => {
    app = await open({ note: 'People/Ana.md' });
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.keyboard.press('Control+p');
    await app.page.locator('.prompt').waitFor();
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.keyboard.type('open a modal');
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('dialog', { name: 'Log a touch' }).waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Control+o');
    await app.page.keyboard.type('workben');
    await app.page.keyboard.press('Enter');
    await app.page.locator('.cm-content', { hasText: 'Another Ben' }).waitFor();
    await app.page.keyboard.press('Control+,');
    await app.page.getByRole('tab', { name: 'Sample' }).click();
    await app.page.getByRole('checkbox', { name: 'Weekends' }).waitFor();
    expect(await axeFindings(app.page)).toEqual([]);
  },
  patience,
);

test(
  'dark theme and menus pass axe-core',
  async () => {
    app = await open({ theme: 'dark' });
    expect(await axeFindings(app.page)).toEqual([]);
    await row('People/Ana.md').click({ button: 'right' });
    await app.page.locator('.menu').waitFor();
    expect(await axeFindings(app.page, '.menu')).toEqual([]);
  },
  patience,
);

test(
  'a phone has drawers and no status bar',
  async () => {
    app = await open({ device: 'phone' });
    expect(await app.page.locator('.status-bar').count()).toBe(0);
    expect(await axeFindings(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: 'Right sidebar' }).click();
    await app.page.locator('.workspace-split.mod-root').waitFor();
    await expect.poll(() => app.page.locator('.sample-list').isVisible()).toBe(false);
  },
  patience,
);

test(
  'a tab moves to a window of its own',
  async () => {
    app = await open({ leaf: 'tab' });
    const [popup] = await Promise.all([
      app.context.waitForEvent('page'),
      app.run('workspace:move-to-new-window'),
    ]);
    await popup.locator('.sample-list').waitFor();
    expect(await popup.locator('body').getAttribute('class')).toContain('is-popout-window');
  },
  patience,
);

test(
  'settings kept by one start are there at the next',
  async () => {
    app = await open({ settings: { words: [] } });
    await app.page.evaluate(() => window.demo?.plugin.saveData({ words: ['kept'] }));
    await app.reload();
    const words = await app.page.evaluate(() => window.demo?.plugin.settings);
    expect(words).toEqual({ words: ['kept'] });
  },
  patience,
);
