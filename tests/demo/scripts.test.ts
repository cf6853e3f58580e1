import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../demo/chromium.mjs';
import { tempVault } from '../../demo/testing/temp-vault';

const run = (script: string, ...args: string[]) => {
  const path = join(import.meta.dirname, '../../demo', script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('installing wants a vault that Obsidian knows', async () => {
  const vault = await tempVault({ 'a.md': '' });
  const { status, stderr } = run('install-into.mjs', vault.root);
  expect(status).toBe(1);
  expect(stderr).toContain('has no .obsidian folder');
  expect(await vault.paths(true)).toEqual(['a.md']);
  expect(run('install-into.mjs', join(vault.root, 'none')).stderr).toContain('There is no folder');
  expect(run('install-into.mjs').stderr).toContain('Say which vault');
  await vault.drop();
});

test('starting says what it cannot do before it builds anything', () => {
  expect(run('start.mjs', '--vault', '/no/such/folder')).toMatchObject({
    status: 1,
    stderr: 'There is no folder /no/such/folder.\n',
  });
  expect(run('start.mjs', '--write').stderr).toContain('--write wants a --vault');
  expect(run('start.mjs', '--help').stdout).toContain('--port N');
});

test('CHROME_PATH comes first', () => {
  const before = process.env['CHROME_PATH'];
  process.env['CHROME_PATH'] = process.execPath;
  expect(findChromium()).toBe(process.execPath);
  if (before === undefined) delete process.env['CHROME_PATH'];
  else process.env['CHROME_PATH'] = before;
});
