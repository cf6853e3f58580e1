import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../../demo/testing/axe';
import type { Intent } from '../../src/ui/dashboard/keys/intent';
import { bundlePage, launch, openPage, type PageLook } from '../ui/gallery.mjs';

interface Scene {
  show: (name: string, isMobile?: boolean) => void;
  intents: Intent[];
  dashboard: {
    draw: (state: unknown) => void;
    focus: () => void;
    restore: (value: unknown) => void;
  };
  state: { board: { rows: { contact: { path: string; name: string } }[] } };
}

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  script = await bundlePage();
});
afterEach(() => page.close());
afterAll(() => browser.close());

async function show(name: string, look: PageLook): Promise<void> {
  page = await openPage(browser, script, look);
  await page.evaluate(([scene, phone]) => (window as unknown as Scene).show(scene, phone), [
    name,
    look.phone ?? false,
  ] as const);
}
const inPage = <T>(act: (scene: Scene) => T): Promise<T> =>
  page.evaluate<T>(`(${act.toString()})(window)`);
const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
const scrolled = (): Promise<number> =>
  page.locator('.rapport-scroll').evaluate((el) => el.scrollTop);

const looks: [string, PageLook][] = [
  ['280 px in a side leaf', { width: 280, side: true }],
  ['900 px, dark', { width: 900, theme: 'dark' }],
  ['a phone, dark', { width: 390, phone: true, theme: 'dark' }],
  ['a phone, light', { width: 390, phone: true }],
];

describe.each(looks)('the due view on %s', (_, look) => {
  it.each(['usual', 'begun', 'quiet', 'none', 'reading', 'slowly'])(
    'has nothing for axe to find: %s',
    async (scene) => {
      await show(scene, look);
      await inPage((win) => {
        win.dashboard.restore({
          folds: { later: true, problems: true },
          filtersShown: true,
          selected: ['People/Ana Lindqvist.md'],
        });
      });
      const found = await axeFindings(page, 'main');
      expect(found).toEqual([]);
    },
  );

  it('never scrolls sideways', async () => {
    await show('usual', look);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main, .rapport-view, .rapport-scroll, .rapport-head')]
        .filter((el) => el.scrollWidth > el.clientWidth)
        .map((el) => el.className),
    );
    expect(wide).toEqual([]);
  });
});

describe('on touch', () => {
  it('has targets of 44 px, all there without hover', async () => {
    await show('usual', { width: 390, phone: true });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button:not(.rapport-row-name), label, select, .rapport-search input',
        ),
      ]
        .map((el) => ({ el, box: el.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
        .map(({ el, box }) => `${el.className} ${String(box.width)}×${String(box.height)}`),
    );
    expect(small).toEqual([]);
    await expect(page.locator('.rapport-action.is-draft').first().isVisible()).resolves.toBe(true);
  });
});

describe('ten thousand people', () => {
  it('draws what is seen, and the keyboard reaches the end', async () => {
    await show('long', { width: 900 });
    expect(await page.locator('.rapport-row').count()).toBeLessThan(40);
    await inPage((win) => win.dashboard.restore({ order: 'name' }));
    await inPage((win) => win.dashboard.focus());
    await page.keyboard.press('End');
    expect(await focused()).toBe('Person 09999');
    expect(await page.locator('.rapport-row').count()).toBeLessThan(60);
    await page.keyboard.press('PageUp');
    const box = await page.locator('.rapport-row-name:focus').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(820);
  });

  it('has no gap anywhere while scrolling', async () => {
    await show('long', { width: 420 });
    await inPage((win) => win.dashboard.restore({ order: 'name' }));
    for (const top of [0, 1234, 99_999, 400_000, 0]) {
      await page.locator('.rapport-scroll').evaluate((el, to) => el.scrollTo(0, to), top);
      await page.waitForFunction(() => {
        const el = document.elementFromPoint(200, 780)?.closest('.rapport-row');
        return el !== null && el !== undefined;
      });
    }
  });

  it('keeps what is looked at in its place while rows above leave, and while the pane grows wider', async () => {
    await show('long', { width: 420 });
    await inPage((win) => win.dashboard.restore({ order: 'name' }));
    await page.locator('.rapport-scroll').evaluate((el) => el.scrollTo(0, 50_000));
    const at = (): Promise<string | undefined> =>
      page.evaluate(
        () =>
          document.elementFromPoint(200, 300)?.closest('.rapport-row')?.querySelector('button')
            ?.textContent ?? undefined,
      );
    // The rows of that place are drawn with the frame after the scroll.
    await expect.poll(at).toBeDefined();
    const before = await at();
    await inPage((win) => {
      const { board } = win.state;
      const rows = board.rows.filter(({ contact }) => contact.name > 'Person 00020');
      win.dashboard.draw({ ...win.state, board: { ...board, rows } });
    });
    await expect.poll(at).toBe(before);
    const number = Number(before?.slice(-5));
    await page.setViewportSize({ width: 900, height: 820 });
    await expect
      .poll(async () => Math.abs(Number((await at())?.slice(-5)) - number))
      .toBeLessThanOrEqual(3);
  });

  it('moves no row by a click, and none by a hover', async () => {
    await show('usual', { width: 900 });
    const places = (): Promise<string> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.rapport-row :is(button, span, div)')]
          .filter((el) => !el.closest('.rapport-row-actions'))
          .map((el) => {
            const { x, y, width } = el.getBoundingClientRect();
            return [x, y, width].join();
          })
          .join(';'),
      );
    const before = await places();
    await page.locator('.rapport-row').nth(2).hover();
    expect(await places()).toBe(before);
    await page.keyboard.press('Tab');
    await page.locator('.rapport-row .is-log').nth(2).click();
    expect(await places()).toBe(before);
  });
});

describe('under the mouse', () => {
  it('nobody takes the place of the person who was just dealt with', async () => {
    await show('usual', { width: 900 });
    await page.locator('.rapport-row .is-skip').nth(2).click();
    const under = (): Promise<string> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('.rapport-row')]
            .find((row) => row.getBoundingClientRect().top > 150)
            ?.querySelector('button')?.textContent ?? '',
      );
    const before = await under();
    await inPage((win) => {
      const { board } = win.state;
      const rows = board.rows.filter(({ contact }) => !contact.name.startsWith('Ana'));
      win.dashboard.draw({ ...win.state, board: { ...board, rows } });
    });
    expect(await under()).toBe(before);
    expect(await page.locator('.rapport-row[inert]').count()).toBeGreaterThan(0);
    await page.mouse.move(450, 10);
    await expect.poll(() => page.locator('.rapport-row[inert]').count()).toBe(0);
  });
});

describe('keys in a real browser', () => {
  it('does one thing for one press', async () => {
    await show('usual', { width: 900 });
    await inPage((win) => win.dashboard.focus());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('l');
    const types = await inPage((win) => win.intents.map(({ type }) => type));
    expect(types).toEqual(['open', 'view-changed', 'log']);
    expect(await page.locator('.rapport-row.is-selected').count()).toBe(1);
  });

  it('asks for one menu by the menu key', async () => {
    await show('usual', { width: 900 });
    await inPage((win) => win.dashboard.focus());
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('ContextMenu');
    const types = await inPage((win) => win.intents.map(({ type }) => type));
    expect(types).toEqual(['more', 'more']);
  });

  it('goes by Tab from the row to its actions and out of the list', async () => {
    await show('usual', { width: 900 });
    await inPage((win) => win.dashboard.focus());
    const names: string[] = [];
    for (let count = 0; count < 7; count += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'none'),
      );
    }
    expect(names[0]).toMatch(/^Draft a message/);
    expect(names[5]).toMatch(/^More actions/);
    expect(await page.evaluate(() => document.activeElement?.closest('.rapport-row'))).toBeNull();
    expect(await scrolled()).toBe(0);
  });
});
