import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startBridge } from '../bridge.mjs';
import { bundleShell, pageAssets } from '../bundle.mjs';
import { chromiumFlags, needChromium } from '../chromium.mjs';
import { instantAt } from './instant';
import { tempVault, type TempVault } from './temp-vault';

/** What the app in Chromium is made of. Without a plugin of its own it loads Rapport as it is built. */
export interface BrowserAppOptions {
  files?: Readonly<Record<string, string>>;
  /** The texts of a built plugin; Rapport's where not given. */
  plugin?: { source?: string; manifest?: string; styles?: string };
  /** What `loadData` gives at first. */
  settings?: unknown;
  /** The day, with a time if it matters, on the clocks of `timezone`: `2026-11-18T18:30`; 09:00 by default. */
  today?: string;
  timezone?: string;
  locale?: string;
  theme?: 'light' | 'dark';
  device?: 'desktop' | 'phone' | 'tablet';
  viewport?: { width: number; height: number };
  /** Where the plugin's view is opened; without it the plugin's `onUserEnable` runs. */
  leaf?: 'left' | 'right' | 'tab' | 'window';
  /** The type of view to open there; the plugin's first one when not given. */
  view?: string;
  /** Width of the sidebar that `leaf` names, CSS pixels. */
  width?: number;
  /** A note to open in the middle. */
  note?: string;
  /** Milliseconds until the index knows of a write (50), and until an editor saves (2000). */
  index?: number;
  save?: number;
  start?: 'warm' | 'cold';
}

/** The app in Chromium over a temporary folder. */
export interface BrowserApp {
  page: Page;
  context: BrowserContext;
  vault: TempVault;
  url: string;
  /** Console and page errors so far; `close` throws when there are any. */
  errors: string[];
  /** Runs a command by its id, with or without the plugin's before it; false when it cannot run. */
  run(id: string): Promise<boolean>;
  /** The ids of the commands that can run now. */
  commands(): Promise<string[]>;
  /** Sets the clock to a day and time of the time zone; timers go on as they are. */
  setTime(local: string): Promise<void>;
  /** Loads the page again, as when the app is started the next time. */
  reload(): Promise<void>;
  /** Ends the app; throws when the page had an error. */
  close(): Promise<void>;
}

const screens = {
  desktop: { width: 1280, height: 800 },
  tablet: { width: 834, height: 1112 },
  phone: { width: 390, height: 844 },
};

let browser: Promise<Browser> | null = null;
let script: Promise<string> | null = null;

const launch = (): Promise<Browser> =>
  (browser ??= chromium.launch({ executablePath: needChromium(), args: chromiumFlags }));

/** Closes the browser that the apps of this process share; for `afterAll`. */
export const closeBrowser = async (): Promise<void> => {
  const open = browser;
  browser = null;
  await (await open)?.close();
};

const addressOf = (url: string, options: BrowserAppOptions): string => {
  const address = new URL(url);
  const { theme = 'light', device, leaf, view, width, note, index, save, start } = options;
  const wishes = { theme, device, leaf, view, width, note, index, save, start };
  for (const [name, value] of Object.entries(wishes))
    if (value !== undefined) address.searchParams.set(name, String(value));
  return address.href;
};

const collectErrors = (context: BrowserContext): string[] => {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

/** Opens the app in Chromium over a temporary folder with these files. */
export const openBrowserApp = async (options: BrowserAppOptions = {}): Promise<BrowserApp> => {
  const { timezone = 'UTC', device = 'desktop', today = '2026-11-18' } = options;
  const id = options.plugin?.manifest
    ? (JSON.parse(options.plugin.manifest) as { id: string }).id
    : 'rapport';
  const data = `.obsidian/plugins/${id}/data.json`;
  const vault = await tempVault({
    ...options.files,
    ...(options.settings === undefined ? {} : { [data]: JSON.stringify(options.settings) }),
  });
  const assets = pageAssets({
    script: await (script ??= bundleShell()),
    ...(options.plugin ? { plugin: options.plugin } : {}),
  });
  const bridge = await startBridge({ root: vault.root, name: 'Vault', assets });
  const context = await (
    await launch()
  ).newContext({
    viewport: options.viewport ?? screens[device],
    timezoneId: timezone,
    locale: options.locale ?? 'en-GB',
    colorScheme: options.theme ?? 'light',
    hasTouch: device !== 'desktop',
    reducedMotion: 'reduce',
  });
  const errors = collectErrors(context);
  const setTime = (local: string): Promise<void> =>
    context.clock.setFixedTime(instantAt(local.includes('T') ? local : `${local}T09:00`, timezone));
  await setTime(today);
  const page = await context.newPage();
  const ready = async (): Promise<void> => {
    await page
      .waitForFunction(() => document.body.dataset['ready'] === 'true')
      .catch((error) => {
        throw new Error([String(error), ...errors].join('\n'));
      });
  };
  await page.goto(addressOf(bridge.url, options));
  await ready();
  return {
    page,
    context,
    vault,
    url: bridge.url,
    errors,
    setTime,
    run: (command) => page.evaluate((one) => window.demo?.run(one) ?? false, command),
    commands: () => page.evaluate(() => window.demo?.commands() ?? []),
    reload: async () => {
      await page.reload();
      await ready();
    },
    close: async () => {
      await context.close();
      await bridge.close();
      await vault.drop();
      if (errors.length > 0) throw new Error(`The page had errors:\n${errors.join('\n')}`);
    },
  };
};
