import { afterAll, afterEach, expect, test } from 'vitest';
import { axeFindings } from '../../demo/testing/axe';
import {
  closeBrowser,
  openBrowserApp,
  type BrowserApp,
  type BrowserAppOptions,
} from '../../demo/testing/browser-app';
import { sampleFiles, sampleManifest, sampleSource } from './sample';

let app: BrowserApp;
afterEach(() => app.close());
afterAll(closeBrowser);

const open = (options: BrowserAppOptions = {}): Promise<BrowserApp> =>
  openBrowserApp({
    files: sampleFiles,
    plugin: { source: sampleSource, manifest: JSON.stringify(sampleManifest), styles: '' },
    ...options,
  });

test('the plugin opens its view, and a click on a row opens the note', async () => {
  app = await open();
  await app.page.getByRole('button', { name: 'Ana', exact: true }).last().click();
  await expect.poll(() => app.page.locator('.cm-content').innerText()).toContain('# Ana');
}, 60_000);
