// npm start: builds, copies the sample vault, says who is due, and shows the plugin in the stand-in app.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { startBridge } from './bridge.mjs';
import { buildRapport, bundleShell, pageAssets } from './bundle.mjs';
import { copyVault, dropCopy, shiftVault } from './copy-vault.mjs';
import { openInBrowser } from './open-browser.mjs';
import { sampleDay } from './sample-day.mjs';
import { weeksBetween } from './shift-dates.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const help = `npm start -- [options]

  --vault PATH   a folder with notes (default: the sample vault)
  --write        work in that folder itself, not on a copy
  --port N       the port on this machine (default 4242, or any that is free)
  --no-open      only print the address
`;

const { values } = parseArgs({
  options: {
    vault: { type: 'string' },
    write: { type: 'boolean', default: false },
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const today = () => {
  const now = new Date();
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const printDue = async (folder) => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [
    here('../dist/rapport.mjs'),
    'due',
    folder,
  ]).catch((error) => ({ stdout: `Who is due could not be read: ${error.message}` }));
  console.log(stdout.trimEnd());
};

const serve = async (root, name, script) => {
  const assets = pageAssets({ script });
  if (values.port !== undefined)
    return startBridge({ root, name, assets, port: Number(values.port) });
  return startBridge({ root, name, assets, port: 4242 }).catch(() =>
    startBridge({ root, name, assets }),
  );
};

if (values.help) {
  console.log(help);
  process.exit(0);
}
const sample = values.vault === undefined;
const vault = sample ? here('vault') : resolve(values.vault);
if (sample && values.write) fail('--write wants a --vault: the sample vault stays as it is.');
const info = await stat(vault).catch(() => null);
if (!info?.isDirectory()) fail(`There is no folder ${vault}.`);

const [script] = await Promise.all([bundleShell(), buildRapport()]).catch((error) =>
  fail(error.message),
);
const folder = values.write ? vault : await copyVault(vault);
if (sample) await shiftVault(folder, weeksBetween(sampleDay, today()));
await printDue(folder);
const bridge = await serve(folder, sample ? 'Sample vault' : basename(vault), script);
console.log(`\nThe demo imitates Obsidian; changes go to ${folder}`);
// The sample vault is set up already: its view opens without the questions of a first run.
const address = sample ? `${bridge.url}?leaf=right&note=Welcome` : bridge.url;
console.log(`Open ${address}  (Ctrl+C ends it)`);
if (!values['no-open']) openInBrowser(address);

const end = async () => {
  await bridge.close();
  if (!values.write) await dropCopy(folder);
  process.exit(0);
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
