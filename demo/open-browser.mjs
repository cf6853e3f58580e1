import { spawn } from 'node:child_process';

const openers = { darwin: 'open', win32: 'explorer', linux: 'xdg-open' };

/**
 * Asks the system to show an address. Where it cannot (no screen, no browser), nothing happens: the address
 * was printed.
 * @param {string} url
 */
export const openInBrowser = (url) => {
  const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (process.env.CI || (process.platform === 'linux' && !screen)) return;
  const opener = openers[process.platform];
  if (!opener) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
