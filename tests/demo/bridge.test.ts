import { mkdir, symlink } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startBridge } from '../../demo/bridge.mjs';
import { tempVault, type TempVault } from '../../demo/testing/temp-vault';

let vault: TempVault;
let bridge: Awaited<ReturnType<typeof startBridge>>;
afterEach(async () => {
  await bridge.close();
  await vault.drop();
});

const start = async (files: Readonly<Record<string, string>> = { 'a.md': 'A' }): Promise<void> => {
  vault = await tempVault({ ...files });
  bridge = await startBridge({ root: vault.root, assets: () => Promise.resolve(null) });
};

type Answer = { status: number; body: string };
const ask = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> =>
  new Promise((done, fail) => {
    const own = { host: `127.0.0.1:${bridge.port}`, origin: `http://127.0.0.1:${bridge.port}` };
    const options = { port: bridge.port, method, path, headers: { ...own, ...headers } };
    const sent = request({ ...options, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', fail);
    sent.end(body);
  });
const file = (path: string): string => `/file?path=${encodeURIComponent(path)}`;

test('one request gives the whole folder', async () => {
  await start({ 'People/A.md': 'Ä', 'pic.png': 'x', '.obsidian/app.json': '{}', 'Empty/': '' });
  const { body } = await ask('GET', '/vault');
  const { folders, files } = JSON.parse(body) as {
    folders: string[];
    files: { path: string; text: string | null }[];
  };
  expect(folders.sort()).toEqual(['.obsidian', 'Empty', 'People']);
  expect(files.map(({ path, text }) => [path, text])).toEqual(
    expect.arrayContaining([
      ['People/A.md', 'Ä'],
      ['pic.png', null],
      ['.obsidian/app.json', '{}'],
    ]),
  );
});

test('writes keep every byte, and leave no temporary file', async () => {
  await start();
  const text = '\uFEFFone\r\ntwo\u2028 😀 end without newline';
  expect((await ask('PUT', file('New/b.md'), {}, text)).status).toBe(200);
  expect(await vault.read('New/b.md')).toBe(text);
  expect(await vault.paths(true)).toEqual(['New/b.md', 'a.md']);
  expect(JSON.parse((await ask('GET', file('New/b.md'))).body)).toEqual({ text });
});

test('renames and deletes', async () => {
  await start({ 'P/a.md': 'A' });
  await ask('POST', '/rename?from=P&to=Q');
  expect(await vault.paths()).toEqual(['Q/a.md']);
  await ask('DELETE', file('Q/a.md'));
  expect(await vault.paths()).toEqual([]);
});

test.each(['../outside.md', '/etc/hosts', 'a/../../x', 'C:\\x', '..\\..\\x/../../y', '', 'a\0b'])(
  'the path %j is refused',
  async (path) => {
    await start();
    expect((await ask('GET', file(path))).status).toBe(403);
    expect((await ask('PUT', file(path), {}, 'x')).status).toBe(403);
  },
);

test('links that lead out are neither read nor written', async () => {
  await start();
  const other = await tempVault({ 'secret.md': 'S' });
  await symlink(join(other.root, 'secret.md'), join(vault.root, 'link.md'));
  await symlink(other.root, join(vault.root, 'dir'));
  await mkdir(join(vault.root, 'in'));
  await symlink(join(vault.root, 'a.md'), join(vault.root, 'in/inside.md'));
  for (const path of ['link.md', 'dir/secret.md', 'dir/new.md', 'dir/deep/new.md']) {
    expect((await ask('GET', file(path))).status).toBe(403);
    expect((await ask('PUT', file(path), {}, 'x')).status).toBe(403);
    expect((await ask('DELETE', file(path))).status).toBe(403);
  }
  const { body } = await ask('GET', '/vault');
  expect(body).not.toContain('secret');
  expect(body).toContain('in/inside.md');
  expect(await other.read('secret.md')).toBe('S');
  await other.drop();
});

test.each([
  ['another host', { host: 'evil.example' }],
  ['another origin', { origin: 'http://evil.example' }],
  ['another port on this machine', { origin: 'http://127.0.0.1:1' }],
])('%s is refused', async (_what, headers) => {
  await start();
  expect((await ask('GET', '/vault', headers)).status).toBe(403);
  expect((await ask('PUT', file('a.md'), headers, 'x')).status).toBe(403);
  expect(await vault.read('a.md')).toBe('A');
});

test('a change from outside is told, one of its own is not', async () => {
  await start();
  const controller = new AbortController();
  const stream = await fetch(`${bridge.url}changes`, { signal: controller.signal });
  const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
  let heard = '';
  const until = async (text: string): Promise<void> => {
    while (!heard.includes(text)) {
      const { value, done } = await reader.read();
      if (done) throw new Error('The stream ended.');
      heard += new TextDecoder().decode(value);
    }
  };
  await until(': open');
  await ask('PUT', file('mine.md'), {}, 'mine');
  await vault.write('Other/theirs.md', 'theirs');
  await until('theirs.md');
  await vault.remove('a.md');
  await until('"gone","path":"a.md"');
  controller.abort();
  expect(heard).toContain('"text":"theirs"');
  expect(heard).not.toContain('mine.md');
});
