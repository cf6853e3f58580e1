import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Directory } from '../../../src/app/directory';
import { Judge } from '../../../src/app/import/judge';
import type { Choice, Judged } from '../../../src/app/import/judged';
import { planImport } from '../../../src/app/import/plan';
import { presentIn } from '../../../src/app/import/present';
import { openImport } from '../../../src/notes/import/formats';
import { day } from '../../builders/day';
import { settings } from '../../builders/settings';
import { MemoryNotes } from '../memory-notes';

const SETTINGS = settings();

/** What becomes of the entries of a table, in a vault that a preview leaves as it is. */
async function judgeAll(
  file: string,
  notes: MemoryNotes,
  choices: Readonly<Record<number, Choice>> = {},
): Promise<readonly Judged[]> {
  const opened = openImport(new TextEncoder().encode(file), SETTINGS);
  if (opened.kind !== 'known') throw new Error(opened.kind);
  const directory = new Directory(
    { parseYaml: parse, resolve: () => null },
    { settings: SETTINGS, today: day('2026-11-24') },
  );
  for (const [path, text] of notes.texts) directory.setText(path, text);
  const judge = new Judge({
    contacts: directory.contacts(),
    notes: [...notes.texts.keys()],
    folder: 'People',
    settings: SETTINGS,
    present: async (path) => presentIn(await notes.read(path), SETTINGS, parse),
  });
  const judged: Judged[] = [];
  for (const entry of opened.format.entries(opened.file, SETTINGS)) {
    judged.push(await judge.next(entry, choices[judged.length] ?? null));
  }
  return judged;
}

async function apply(judged: readonly Judged[], notes: MemoryNotes): Promise<void> {
  for (const write of planImport(judged, { settings: SETTINGS, parseYaml: parse })) {
    if ('text' in write) await notes.create(write.path, write.text);
    else await notes.write(write.path, write.change);
  }
}

const verdicts = (judged: readonly Judged[]): readonly string[] =>
  judged.map(({ verdict }) => verdict);

describe('what becomes of entries', () => {
  const note = '---\nphone: "555 123 4567"\n---\n';

  it('is what the user chooses, where nobody else can say', async () => {
    const notes = new MemoryNotes({ 'People/Al Roe.md': note });
    const file =
      'name,company,phone,email\nBo Roe,Acme,555 123 4567,b@x.example\nBo Roe,,,b@x.example\n,Acme,,\n';
    expect(verdicts(await judgeAll(file, notes))).toEqual(['possible', 'new', 'not-a-person']);
    expect(verdicts(await judgeAll(file, notes, { 0: 'new', 2: 'new' }))).toEqual([
      'new',
      'same',
      'new',
    ]);
    const into = await judgeAll(file, notes, { 0: 'into' });
    expect(into.map(({ verdict, path }) => [verdict, path])).toEqual([
      ['changed', 'People/Al Roe.md'],
      ['possible', 'People/Al Roe.md'],
      ['not-a-person', null],
    ]);
    await apply(into, notes);
    expect(notes.texts.get('People/Al Roe.md')).toBe(
      '---\nphone: "555 123 4567"\ncompany: Acme\nemail: b@x.example\n---\n',
    );
  });

  it('fills nothing that was written since the preview', async () => {
    const notes = new MemoryNotes({ 'People/Al Roe.md': note });
    const judged = await judgeAll('name,phone,role\nAl Roe,5551234567,CEO\n', notes);
    notes.texts.set('People/Al Roe.md', '---\nrole: Chair\n---\nmine\n');
    await apply(judged, notes);
    expect(notes.texts.get('People/Al Roe.md')).toBe('---\nrole: Chair\n---\nmine\n');
  });

  it('is the same a second time, and nothing is written', async () => {
    const cell = fc.constantFrom('', '', 'x');
    const row = fc
      .tuple(
        fc.constantFrom('Jo Doe', 'Al Roe', 'Bo', '🙂', '', '---'),
        fc.constantFrom('', 'Acme', 'Acme Inc.', 'Other'),
        fc.constantFrom('', 'a@x.example', 'b@x.example'),
        fc.constantFrom('', '', '0151 2345678', '+49 151 2345678'),
        cell,
      )
      .map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const notes = new MemoryNotes({});
        const file = `name,company,email,phone,role\n${rows.join('\n')}\n`;
        await apply(await judgeAll(file, notes), notes);
        const before = new Map(notes.texts);
        const again = await judgeAll(file, notes);
        expect(verdicts(again).filter((verdict) => verdict === 'new')).toEqual([]);
        await apply(again, notes);
        expect(notes.texts.size).toBe(before.size);
      }),
      { numRuns: 80 },
    );
  });
});
