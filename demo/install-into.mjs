// npm run install-into -- VAULT: builds Rapport and puts it into a vault's plugins.
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRapport } from './bundle.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const isFolder = async (path) => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** Why a folder cannot take the plugin, or null. */
const refusal = async (vault) => {
  if (vault === undefined) return 'Say which vault: npm run install-into -- PATH-TO-VAULT';
  if (!(await isFolder(vault))) return `There is no folder ${resolve(vault)}.`;
  if (!(await isFolder(join(vault, '.obsidian'))))
    return `${resolve(vault)} has no .obsidian folder, so it is not a vault. Open it in Obsidian once, then try again.`;
  return null;
};

const vault = process.argv[2];
const refused = await refusal(vault);
if (refused) {
  console.error(refused);
  process.exit(1);
}
await buildRapport().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const target = join(resolve(vault), '.obsidian/plugins/rapport');
await mkdir(target, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css'])
  await copyFile(here(`../${file}`), join(target, file));
console.log(`Rapport is in ${target}. Turn it on in Settings, Community plugins.`);
