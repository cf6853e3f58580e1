import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { listNotes, readNotes, type FolderNote } from '../../src/cli/vault/folder';
import { noteOf } from '../builders/note-of';
import { aFolder, dueIn, rapport } from './a-folder';

// There is much to do here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const names = async (root: string): Promise<string[]> =>
  (await dueIn(root)).rows.map((row) => row.path);

describe('a folder of notes', () => {
  it.each([
    ['is missing', () => join(aFolder(), 'nowhere'), 'there is no such folder'],
    ['is a file', () => join(aFolder({ 'Note.md': '' }), 'Note.md'), 'it is not a folder'],
  ])('that %s ends with status 1 and a message', async (_, make, message) => {
    const root = make();
    for (const more of [[], ['--json']]) {
      const { status, out, err } = await rapport(['due', root, ...more]);
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toBe(`rapport: cannot read the folder "${root}": ${message}\n`);
    }
  });

  it('is read with its subfolders, notes alone', async () => {
    const root = aFolder({
      'People/Jo.md': '',
      'People/Work/Acme/Bo.MD': '',
      'People/photo.png': 'x',
      'People/Jo.md.txt': '',
      'People/md': '',
      'People/Ünïcode ✨.md': '',
      'Elsewhere/Al.md': noteOf({ tags: 'person' }),
    });
    expect((await names(root)).sort()).toEqual([
      'Elsewhere/Al.md',
      'People/Jo.md',
      'People/Work/Acme/Bo.MD',
      'People/Ünïcode ✨.md',
    ]);
  });

  it('has hidden folders and files that are left out', async () => {
    const root = aFolder({
      'People/Jo.md': '',
      'People/.draft.md': '',
      '.trash/People/Al.md': noteOf({ tags: 'person' }),
      'People/.trash/Bo.md': '',
      '.obsidian/People/Cy.md': noteOf({ tags: 'person' }),
    });
    expect(await names(root)).toEqual(['People/Jo.md']);
  });

  it('may be hidden itself, or a link', async () => {
    const root = aFolder({ '.vault/People/Jo.md': '' });
    expect(await names(join(root, '.vault'))).toEqual(['People/Jo.md']);
    symlinkSync(join(root, '.vault'), join(root, 'link'));
    expect(await names(join(root, 'link'))).toEqual(['People/Jo.md']);
  });

  it('has huge files that are left out', async () => {
    const huge = noteOf({ tie: 'weak' }, 'x'.repeat(5_000_001));
    expect(await names(aFolder({ 'People/Huge.md': huge, 'People/Jo.md': '' }))).toEqual([
      'People/Jo.md',
    ]);
  });

  it('has a folder named like a note', async () => {
    expect(await names(aFolder({ 'People/Jo.md/Bo.md': '' }))).toEqual(['People/Jo.md/Bo.md']);
  });

  it('is not left through links', async () => {
    const outside = aFolder({ 'Secret.md': '', 'More/Al.md': '' });
    const root = aFolder({ 'People/Jo.md': '' });
    symlinkSync(join(outside, 'Secret.md'), join(root, 'People/Secret.md'));
    symlinkSync(outside, join(root, 'People/Outside'));
    symlinkSync('/', join(root, 'People/Everything'));
    expect(await names(root)).toEqual(['People/Jo.md']);
  });

  it('is not left through a link to a folder whose name begins alike', async () => {
    const parent = aFolder({ 'vault/People/Jo.md': '', 'vault-secret/Al.md': '' });
    symlinkSync(join(parent, 'vault-secret'), join(parent, 'vault/People/Alike'));
    expect(await names(join(parent, 'vault'))).toEqual(['People/Jo.md']);
  });

  it('has links that are followed inside it', async () => {
    const root = aFolder({ 'People/Jo.md': '', 'Store/Bo.md': '', 'Store/Deep/Cy.md': '' });
    symlinkSync(join(root, 'Store/Bo.md'), join(root, 'People/Bo.md'));
    symlinkSync(join(root, 'Store/Deep'), join(root, 'People/Deep'));
    expect((await names(root)).sort()).toEqual([
      'People/Bo.md',
      'People/Deep/Cy.md',
      'People/Jo.md',
    ]);
  });

  it('has links that lead round in circles, each person once', async () => {
    const root = aFolder({ 'People/Jo.md': '' });
    symlinkSync(root, join(root, 'People/top'));
    symlinkSync(join(root, 'People'), join(root, 'People/self'));
    symlinkSync(join(root, 'People/b'), join(root, 'People/a'));
    symlinkSync(join(root, 'People/a'), join(root, 'People/b'));
    expect(await names(root)).toEqual(['People/Jo.md']);
  });

  it('has links to nowhere that are left out', async () => {
    const root = aFolder({ 'People/Jo.md': '' });
    symlinkSync(join(root, 'gone.md'), join(root, 'People/Gone.md'));
    expect(await names(root)).toEqual(['People/Jo.md']);
    expect(await listNotes(root)).toEqual({ paths: ['People/Jo.md'], unreadable: [] });
  });

  it('may lose a note while it is read: the others stand', async () => {
    const root = aFolder({ 'People/Jo.md': 'Jo' });
    const notes: FolderNote[] = [];
    readNotes(root, ['People/Gone.md', 'People/Jo.md'], (note) => notes.push(note));
    expect(notes.find((note) => note.path === 'People/Jo.md')).toEqual({
      path: 'People/Jo.md',
      text: 'Jo',
      bytes: 2,
    });
    expect(notes.find((note) => note.path === 'People/Gone.md')).toMatchObject({
      error: expect.stringContaining('ENOENT') as string,
    });
  });

  it('may hold bytes that are no text', async () => {
    const root = aFolder({ 'People/Jo.md': '' });
    mkdirSync(join(root, 'People/Odd'));
    writeFileSync(join(root, 'People/Odd/Bytes.md'), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
    writeFileSync(
      join(root, 'People/Odd/Sixteen.md'),
      Buffer.from('\uFEFF---\ntie: weak\n---\n', 'utf16le'),
    );
    expect(await names(root)).toHaveLength(3);
  });
});

describe('settings', () => {
  const withSettings = (stored: string): string =>
    aFolder({
      'Kontakte/Jo.md': noteOf({ rhythm: '3m' }),
      'People/Bo.md': '',
      '.obsidian/plugins/rapport/data.json': stored,
    });

  it("are the vault's own where it has any", async () => {
    const root = withSettings(
      JSON.stringify({ contactFolders: ['Kontakte'], propertyNames: { cadence: ['rhythm'] } }),
    );
    expect(await names(root)).toEqual(['Kontakte/Jo.md']);
    expect((await dueIn(root)).problems).toMatchObject([{ property: 'cadence', found: '3m' }]);
  });

  it.each(['', '{', 'null', '[]', '"text"', '{"contactFolders": 3}'])(
    'are the defaults where they read %j',
    async (stored) => {
      expect(await names(withSettings(stored))).toEqual(['People/Bo.md']);
    },
  );

  it('may be a folder by mistake', async () => {
    expect(
      await names(aFolder({ 'People/Jo.md': '', '.obsidian/plugins/rapport/data.json/x': '' })),
    ).toEqual(['People/Jo.md']);
  });
});

describe('reading thousands of notes', () => {
  const notes = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`Notes/${String(at)}.md`, '']));

  it('shows how far it is, on a terminal only', async () => {
    const root = aFolder(notes(2_000));
    const { err } = await rapport(['due', root, '--json'], { columns: 80 });
    expect(err).toContain('\rReading notes: 500 of 2000');
    expect(err).toContain('\rReading notes: 2000 of 2000');
    // The line is wiped in the end.
    expect(err).toMatch(/\r {27}\r$/);
    expect((await rapport(['due', root, '--json'])).err).toBe('');
  });

  it('shows nothing for fewer', async () => {
    expect((await rapport(['due', aFolder(notes(1_999)), '--json'], { columns: 80 })).err).toBe('');
  });
});
