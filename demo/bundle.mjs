import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the plugin (`main.js`) and the command line (`dist/rapport.mjs`); throws with what esbuild says. */
export const buildRapport = async () => {
  const run = promisify(execFile);
  await run(process.execPath, [here('../esbuild.config.mjs')], { cwd: here('..') }).catch(
    ({ stderr, message }) => {
      const said = String(stderr || message).split('\n\n/')[0];
      throw new Error(`Rapport does not build:\n${said}`);
    },
  );
};

/**
 * Bundles the host and the app around it for the browser.
 * @returns {Promise<string>} the script
 */
export const bundleShell = async () => {
  const result = await build({
    entryPoints: [here('shell/main.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    legalComments: 'none',
  });
  return result.outputFiles[0].text;
};

/**
 * What the bridge serves beside the folder: the page, its script and sheet, and a plugin's three files.
 * @param {{ script: string, plugin?: { source?: string, manifest?: string, styles?: string } }} given
 *   the plugin is Rapport as built, where not given
 */
export const pageAssets = ({ script, plugin = {} }) => {
  const file = (path) => () => readFile(here(path), 'utf8').catch(() => '');
  const pages = {
    '/index.html': file('shell/index.html'),
    '/app.css': file('shell/app.css'),
    '/app.js': async () => script,
    '/plugin/main.js': plugin.source === undefined ? file('../main.js') : async () => plugin.source,
    '/plugin/manifest.json':
      plugin.manifest === undefined ? file('../manifest.json') : async () => plugin.manifest,
    '/plugin/styles.css':
      plugin.styles === undefined ? file('../styles.css') : async () => plugin.styles,
  };
  return async (path) => (Object.hasOwn(pages, path) ? pages[path]() : null);
};
