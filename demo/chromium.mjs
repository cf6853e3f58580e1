// Finds a Chromium for the browser tests, installs Debian's where it may, else says how to get one.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser that tests drive: no sandbox (containers have none), and no talk with the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const foldersIn = (path) => {
  try {
    return readdirSync(path).sort().reverse();
  } catch {
    return [];
  }
};

/** Browsers that Playwright has downloaded, newest first. */
const fromPlaywright = () => {
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ].filter(Boolean);
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return roots.flatMap((root) =>
    foldersIn(root)
      .filter((name) => /^chromium-\d+$/.test(name))
      .flatMap((name) => inside.map((path) => join(root, name, path))),
  );
};

/**
 * The path of a Chromium on this machine, or null.
 * @returns {string | null}
 */
export const findChromium = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...fixed,
    ...fromPlaywright(),
  ];
  return candidates.find(runs) ?? null;
};

const mayInstall = () => process.getuid?.() === 0 && runs('/usr/bin/apt-get');

const install = () => {
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const packages = ['chromium', 'fonts-noto-color-emoji'];
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
};

const advice = `No Chromium was found. Install one of these, or set CHROME_PATH to it:
  Debian, Ubuntu   sudo apt-get install chromium fonts-noto-color-emoji
  macOS            brew install --cask chromium
  anywhere         npx playwright-core install chromium`;

/**
 * The path of a Chromium, installed first where that is possible.
 * @returns {string}
 * @throws with advice when there is none
 */
export const needChromium = () => {
  const found = findChromium();
  if (found) return found;
  if (mayInstall()) install();
  const installed = findChromium();
  if (!installed) throw new Error(advice);
  return installed;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(needChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
