import type * as sync from 'node:fs';
import type * as fs from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { aFolder, rapport } from './a-folder';

/** The disk refuses whatever is named `Locked`, as it would someone without the right to read it. */
const refuse = vi.hoisted(() => (path: unknown): void => {
  if (!/Locked/.test(String(path))) return;
  const text = `EACCES: permission denied, open '${String(path)}'`;
  throw Object.assign(new Error(text), { code: 'EACCES' });
});

vi.mock('node:fs', async (original) => {
  const real = await original<typeof sync>();
  return {
    ...real,
    readFileSync: (path: string, ...more: []) => {
      refuse(path);
      return real.readFileSync(path, ...more);
    },
  };
});

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    readdir: (path: string, ...more: []) => {
      refuse(path);
      return real.readdir(path, ...more);
    },
  };
});

describe('what the disk refuses', () => {
  it('of a note is said on standard error; the other rows stand, and the status is 0', async () => {
    const root = aFolder({ 'People/Locked.md': '', 'People/Jo.md': '' });
    const { status, out, err } = await rapport(['due', root, '--json']);
    expect(status).toBe(0);
    expect((JSON.parse(out) as { rows: { name: string }[] }).rows.map((row) => row.name)).toEqual([
      'Jo',
    ]);
    expect(err).toMatch(/^rapport: cannot read People\/Locked\.md: EACCES: permission denied/);
  });

  it('of a folder inside is said, too', async () => {
    const root = aFolder({ 'People/Locked/Al.md': '', 'People/Jo.md': '' });
    const { status, out, err } = await rapport(['due', root, '--json']);
    expect(status).toBe(0);
    expect((JSON.parse(out) as { rows: { name: string }[] }).rows.map((row) => row.name)).toEqual([
      'Jo',
    ]);
    expect(err).toMatch(/^rapport: cannot read People\/Locked: EACCES: permission denied/);
  });

  it('of the whole folder ends with status 1', async () => {
    const { status, out, err } = await rapport([
      'due',
      aFolder({ 'Locked/Jo.md': '' }) + '/Locked',
    ]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^rapport: cannot read the folder ".*Locked": you may not read it\n$/);
  });

  it('is told without anything that a terminal would obey', async () => {
    const root = aFolder({ 'People/Locked \u001b[31mred\u0007.md': '' });
    const { err } = await rapport(['due', root], { columns: 80 });
    expect(err).toContain('Locked  [31mred .md');
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
