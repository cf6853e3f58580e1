import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { noteOf } from '../builders/note-of';
import { aFolder, type Ended } from './a-folder';

// There is much to do here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/rapport.mjs');

function run(words: readonly string[], env: Record<string, string> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...env },
  });
  return { status: status ?? -1, out: stdout, err: stderr };
}

describe('the built program', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['esbuild.config.mjs', 'cli'], { cwd: ROOT });
  }, 60_000);

  it('lists who is due', () => {
    const root = aFolder({
      'People/Jo.md': noteOf({ cadence: 'never' }, '## Log', '- 2026-11-17 met'),
    });
    const { status, out, err } = run(['due', root, '--today', '2026-11-22', '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      rows: [{ name: 'Jo', state: 'late', reason: 'thank-you' }],
    });
    expect(run(['due', root, '--today', '2026-11-22']).out).toContain('due since Nov 18');
  });

  it('imports people out of an archive', () => {
    const csv = 'First Name,Last Name,URL,Connected On\nJo,Doe,linkedin.com/in/jo,05 Jan 2024\n';
    const root = aFolder();
    const file = join(root, 'export.zip');
    writeFileSync(file, zipSync({ 'Connections.csv': strToU8(csv) }));
    const { status, out, err } = run(['import', file, '--into', root, '--apply', '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ format: 'linkedin', entries: [{ verdict: 'new' }] });
    expect(readFileSync(join(root, 'People/Jo Doe.md'), 'utf8')).toBe(
      '---\nlinkedin: linkedin.com/in/jo\nconnected: 2024-01-05\n---\n',
    );
  });

  it('ends with 1 where the folder cannot be read', () => {
    const { status, out, err } = run(['due', join(aFolder(), 'nowhere')]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^rapport: cannot read the folder /);
  });

  it('ends with 2 where the words are wrong', () => {
    const { status, out, err } = run(['dew']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^rapport: There is no command "dew"\./);
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(run(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it('has no colours in a pipe', () => {
    const root = aFolder({ 'People/Jo.md': '' });
    expect(run(['due', root], { TERM: 'xterm-256color' }).out).not.toContain('\u001b');
  });

  it('runs no code that a note brings', () => {
    const root = aFolder({
      'People/Jo.md': '---js\nprocess.exit(7)\n---\n',
      'People/Bo.md': '---\na: !!js/function "function(){ process.exit(7) }"\n---\n',
      'People/Al.md': '---javascript\nprocess.exit(7)\n---\n',
    });
    const { status, err } = run(['due', root]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('is quiet when its reader goes away', () => {
    const files = Array.from({ length: 3_000 }, (_, at) => [
      `People/Somebody number ${String(at)}.md`,
      '',
    ]);
    const root = aFolder(Object.fromEntries(files) as Record<string, string>);
    const shell = spawnSync(
      '/bin/sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" due "${root}" | head -n 1`],
      {
        encoding: 'utf8',
      },
    );
    expect(shell.stdout).toBe('To sort (3000)\n');
    expect(shell.stderr).toBe('');
  });
});
