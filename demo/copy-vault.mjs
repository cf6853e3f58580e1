import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { shiftDates } from './shift-dates.mjs';

/**
 * Copies a vault into a temporary folder, without links; its plugins' folder comes along.
 * @param {string} vault
 * @returns {Promise<string>} the copy's path
 */
export const copyVault = async (vault) => {
  const parent = await mkdtemp(join(tmpdir(), 'rapport-demo-'));
  const copy = join(parent, basename(vault) || 'vault');
  await cp(vault, copy, {
    recursive: true,
    filter: (source) => !['.git', 'node_modules', '.trash'].includes(basename(source)),
  });
  return copy;
};

/**
 * Moves all dates of a vault by whole weeks, in texts and in names.
 * @param {string} dir
 * @param {number} weeks
 */
export const shiftVault = async (dir, weeks) => {
  if (weeks === 0) return;
  const moves = [];
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const full = join(dir, entry.name);
    if (entry.isDirectory()) await shiftVault(full, weeks);
    else if (/\.(md|csv|vcf|ics|json|base|canvas)$/i.test(entry.name)) {
      const text = await readFile(full, 'utf8');
      const next = shiftDates(text, weeks);
      if (next !== text) await writeFile(full, next);
    }
    const name = shiftDates(entry.name, weeks);
    if (name !== entry.name) moves.push([full, join(dir, name)]);
  }
  // Two steps: a note of one week may take the name that another one gives up.
  for (const [from] of moves) await rename(from, `${from}.moving`);
  for (const [from, to] of moves) await rename(`${from}.moving`, to);
};

/**
 * Deletes a copy that `copyVault` made.
 * @param {string} copy
 */
export const dropCopy = (copy) => rm(join(copy, '..'), { recursive: true, force: true });
