// Takes pictures of the due view with made-up people, to be looked at: node tests/ui/gallery.mjs [scene …]
import { build } from 'esbuild';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, needChromium } from '../../demo/chromium.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here('../../test-output/gallery/');

/** The page's script, bundled. */
export async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: [here('gallery-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** A page of that width with the view's styles, in light or dark, as on a phone or not. */
export async function openPage(
  browser,
  script,
  { width, height = 820, theme = 'light', phone = false, side = false },
) {
  const page = await browser.newPage({ viewport: { width, height } });
  const styles = ['../../demo/shell/app.css', 'gallery.css', '../../styles.css']
    .map((path) => `<style>${readFileSync(here(path), 'utf8')}</style>`)
    .join('');
  await page.setContent(`<!doctype html><html lang="en"><head><title>Gallery</title>${styles}</head>
    <body class="theme-${theme} ${phone ? 'is-mobile' : ''}">
    <div class="workspace-split ${side ? 'mod-left-split' : 'mod-root'} gallery">
    <main class="workspace-leaf-content" data-type="rapport-due"><div class="view-content"></div></main>
    </div></body></html>`);
  await page.addScriptTag({ content: script });
  return page;
}

/** A browser for it. */
export const launch = () =>
  chromium.launch({ executablePath: needChromium(), args: chromiumFlags });

const sizes = [
  { name: '280', width: 280, side: true },
  { name: '420', width: 420 },
  { name: '900', width: 900 },
  { name: 'phone', width: 390, phone: true },
];

const keys =
  (...names) =>
  async (page) => {
    for (const name of names) await page.keyboard.press(name);
  };

const states = ['usual', 'begun', 'enough', 'quiet', 'none', 'reading', 'slowly'];

/** Scenes that begin as another one and go on by hand. */
const steps = {
  hover: async (page) => page.locator('.rapport-row').nth(1).hover(),
  focused: async (page) => {
    await page.locator('input[type=search]').focus();
    await keys('ArrowDown', 'ArrowDown')(page);
  },
  selected: async (page) => {
    await page.locator('input[type=search]').focus();
    await keys('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')(page);
  },
  filters: async (page) => {
    await page.evaluate(() =>
      window.dashboard.restore({
        filter: { ties: ['strong'], reasons: ['check-in'] },
        filtersShown: true,
      }),
    );
  },
  searched: async (page) => {
    await page.locator('input[type=search]').fill('park');
  },
  filtered: async (page) => {
    await page.locator('input[type=search]').fill('nobody of that name');
  },
  end: async (page) => {
    await page.locator('.rapport-scroll').evaluate((el) => el.scrollTo(0, 1e9));
    await page.locator('.is-problems button').first().click();
    await page.locator('.rapport-scroll').evaluate((el) => el.scrollTo(0, 1e9));
  },
};

async function main(scenes) {
  mkdirSync(out, { recursive: true });
  const browser = await launch();
  const script = await bundlePage();
  for (const theme of ['light', 'dark']) {
    for (const size of sizes) {
      const page = await openPage(browser, script, { ...size, theme });
      page.on('pageerror', (error) => console.error(error));
      for (const scene of scenes) {
        const begin = scene in steps ? 'usual' : scene;
        const phone = size.phone ?? false;
        await page.mouse.move(0, 0);
        await page.evaluate(([name, touch]) => window.show(name, touch), [begin, phone]);
        await steps[scene]?.(page);
        await page.screenshot({ path: `${out}${scene}-${size.name}-${theme}.png` });
      }
      await page.close();
    }
  }
  await browser.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  await main(named.length > 0 ? named : [...states, ...Object.keys(steps)]);
}
