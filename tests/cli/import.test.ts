import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { noteOf } from '../builders/note-of';
import { aFolder, rapport } from './a-folder';

interface EntryJson {
  readonly line: number;
  readonly verdict: string;
  readonly name: string | null;
  readonly path: string | null;
  readonly set: Readonly<Record<string, unknown>>;
  readonly message: string | null;
}

interface Imported {
  readonly status: number;
  readonly err: string;
  readonly format: string;
  readonly entries: readonly EntryJson[];
}

/** Imports a text, or bytes, into a folder. */
async function importInto(
  root: string,
  file: string | Uint8Array,
  ...options: readonly string[]
): Promise<Imported> {
  const path = join(aFolder(), 'people');
  writeFileSync(path, file);
  const { status, out, err } = await rapport([
    'import',
    path,
    '--into',
    root,
    '--json',
    ...options,
  ]);
  const { format, entries } = JSON.parse(out) as Imported;
  return { status, err, format, entries };
}

const verdicts = ({ entries }: Imported): readonly string[] => entries.map((one) => one.verdict);

/** Every note of a folder with its text. */
function notesIn(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const notes = paths.filter((path) => path.endsWith('.md'));
  return Object.fromEntries(notes.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The properties of a note as `yaml` reads them. */
function propertiesOf(text: string | undefined): Record<string, unknown> {
  const block = /^---\n([\s\S]*?)\n---\n/.exec(text ?? '')?.[1];
  return (block === undefined ? {} : (parse(block) as Record<string, unknown>)) ?? {};
}

const LINKEDIN = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const JANE = 'Jane,Doe,https://www.linkedin.com/in/jane,j@x.example,"Acme, Inc.",CEO,05 Jan 2024\n';

describe('rapport import', () => {
  it('shows who would be added, and writes nothing', async () => {
    const root = aFolder();
    const imported = await importInto(root, LINKEDIN + JANE);
    expect(imported).toEqual({
      status: 0,
      err: '',
      format: 'linkedin',
      entries: [
        {
          line: 2,
          verdict: 'new',
          name: 'Jane Doe',
          path: 'People/Jane Doe.md',
          set: {
            company: 'Acme, Inc.',
            role: 'CEO',
            email: 'j@x.example',
            linkedin: 'https://www.linkedin.com/in/jane',
            connected: '2024-01-05',
          },
          message: null,
        },
      ],
    });
    expect(notesIn(root)).toEqual({});
  });

  it('writes notes with the properties in their order, and the rest below', async () => {
    const root = aFolder();
    const file =
      'tags,notes,uid,birthday,phone,email,role,company,name\n' +
      'a;B c,"Hi\n## Log\n- [ ] x",u1,1990-06-15,1;2,j@x.example,CEO,Acme,Jane: Doe\n';
    await importInto(root, file, '--apply', '--folder', 'Contacts/New/');
    expect(notesIn(root)).toEqual({
      'Contacts/New/Jane Doe.md': [
        '---',
        'type: contact',
        'name: "Jane: Doe"',
        'company: Acme',
        'role: CEO',
        'email: j@x.example',
        'phone:',
        '  - "1"',
        '  - "2"',
        'birthday: 1990-06-15',
        'uid: u1',
        'tags:',
        '  - a',
        '  - B c',
        '---',
        '## Notes',
        '',
        'Hi',
        '\\## Log',
        '- \\[ ] x',
        '',
      ].join('\n'),
    });
  });

  it('never says how somebody is known, how often to write, or when last', async () => {
    const file = 'name,tie,cadence,last-touch,closeness,frequency,last contact\nJo,a,b,c,d,e,f\n';
    const { entries } = await importInto(aFolder(), file);
    expect(entries[0]?.set).toEqual({});
  });

  it('writes nothing the second time', async () => {
    const root = aFolder();
    const file = `${LINKEDIN}${JANE}Jo,Doe,,,,,\n,,,,,,\n,,https://linkedin.com/in/x,,,,\n🙂,,,,,,\n,,,a@x.example,,,\n,,,,Acme,,\nJane,Doe,https://www.linkedin.com/in/jane2,,Acme,,bad\n`;
    const first = await importInto(root, file, '--apply');
    expect(verdicts(first)).toEqual([
      'new',
      'new',
      'empty',
      'problem',
      'new',
      'new',
      'not-a-person',
      'new',
    ]);
    expect(first.entries.at(-1)).toMatchObject({ path: 'People/Jane Doe (Acme).md' });
    expect(first.entries.at(-1)?.message).toContain('“bad”');
    const before = notesIn(root);
    expect(Object.keys(before)).toHaveLength(5);
    const second = await importInto(root, file, '--apply');
    expect(verdicts(second)).toEqual([
      'same',
      'possible',
      'empty',
      'problem',
      'possible',
      'same',
      'not-a-person',
      'same',
    ]);
    expect(notesIn(root)).toEqual(before);
  });

  it('fills what a note lacks and keeps every other byte', async () => {
    const note =
      '\uFEFF---\r\nE-Mail: "J@x.example" # mine\r\nrole: \r\ncompany: [[Acme]]\r\n---\r\nText\r\n';
    const root = aFolder({ 'People/Jane Doe.md': note });
    const { entries } = await importInto(root, LINKEDIN + JANE, '--apply');
    expect(entries[0]).toMatchObject({
      verdict: 'changed',
      path: 'People/Jane Doe.md',
      set: { role: 'CEO', connected: '2024-01-05', linkedin: expect.any(String) as string },
    });
    expect(notesIn(root)['People/Jane Doe.md']).toBe(
      '\uFEFF---\r\nE-Mail: "J@x.example" # mine\r\nrole: CEO\r\ncompany: [[Acme]]\r\n' +
        'linkedin: https://www.linkedin.com/in/jane\r\nconnected: 2024-01-05\r\n---\r\nText\r\n',
    );
  });

  it.each([
    ['archived: true', 'same'],
    ['do-not-contact: true', 'same'],
    ['role: Chair', 'changed'],
  ])('meets a person with %s as %s', async (line, verdict) => {
    const root = aFolder({ 'People/Jane Doe.md': `---\nemail: j@x.example\n${line}\n---\n` });
    const { entries } = await importInto(root, LINKEDIN + JANE, '--apply');
    expect(entries[0]?.verdict).toBe(verdict);
    expect(entries[0]?.set).not.toHaveProperty('role');
  });

  it('leaves out who may be somebody else', async () => {
    const root = aFolder({
      'People/Jane Doe.md': noteOf({ company: 'Other' }),
      'People/Al Roe.md': noteOf({ phone: '"555 123 4567"' }),
    });
    const file = 'name,company,phone\nJane Doe,Acme,\nBo Roe,,(555) 123-4567\n';
    const imported = await importInto(root, file, '--apply');
    expect(imported.entries).toMatchObject([
      { verdict: 'possible', path: 'People/Jane Doe.md', message: 'Jane Doe has the same name.' },
      { verdict: 'possible', path: 'People/Al Roe.md', set: {} },
    ]);
    expect(Object.keys(notesIn(root))).toHaveLength(2);
  });

  it('takes two entries of one person as one', async () => {
    const root = aFolder();
    const file =
      'name,email,company,linkedin\nJane Doe,j@x.example,,\nJane Doe,J@X.example,Acme,\nJane,,,linkedin.com/in/jane\nJane Doe,j@x.example,,linkedin.com/in/jane\nJane Doe,,,linkedin.com/in/jane\n';
    const { entries } = await importInto(root, file, '--apply');
    expect(entries.map(({ verdict, path, set }) => [verdict, path, set])).toEqual([
      ['new', 'People/Jane Doe.md', { email: 'j@x.example' }],
      ['changed', 'People/Jane Doe.md', { company: 'Acme' }],
      ['new', 'People/Jane.md', { linkedin: 'linkedin.com/in/jane' }],
      ['changed', 'People/Jane.md', { email: 'j@x.example' }],
      ['same', 'People/Jane.md', {}],
    ]);
    expect(propertiesOf(notesIn(root)['People/Jane Doe.md'])).toEqual({
      email: 'j@x.example',
      company: 'Acme',
    });
  });

  it('names notes apart, also from those elsewhere', async () => {
    const root = aFolder({ 'Clients/jane doe.md': '', 'Jane Doe (Acme).md': '' });
    const file = 'name,company,email\nJane Doe,Acme,a@x.example\nJane Doe,,b@x.example\n';
    const { entries } = await importInto(root, file, '--apply');
    expect(entries.map(({ verdict, path, set }) => [verdict, path, set['name']])).toEqual([
      ['new', 'People/Jane Doe 2.md', 'Jane Doe'],
      ['possible', 'People/Jane Doe 2.md', undefined],
    ]);
  });

  it('writes nothing of a file that cannot be read to its end', async () => {
    const root = aFolder();
    const file = 'name,company\nJo,Acme\n"Al,Acme\nBo,Acme\n';
    const preview = await importInto(root, file);
    expect(preview.status).toBe(0);
    expect(preview.entries).toMatchObject([
      { verdict: 'new', line: 2 },
      { verdict: 'problem', line: 3, name: null, path: null, set: {} },
    ]);
    const applied = await importInto(root, file, '--apply');
    expect(applied.status).toBe(1);
    expect(notesIn(root)).toEqual({});
  });

  it('ends with 2 for words that make no sense', async () => {
    const root = aFolder({ 'a.csv': 'First;Last\nJo;Doe\n' });
    const file = join(root, 'a.csv');
    for (const words of [
      [],
      [file],
      [file, '--into'],
      [file, file, '--into', root],
      [file, '--into', root],
      [file, '--into', root, '--folder', '../x'],
      [file, '--into', root, '--force'],
    ]) {
      expect((await rapport(['import', ...words])).status).toBe(2);
    }
    const { err } = await rapport(['import', file, '--into', root]);
    expect(err).toContain('"First", "Last"');
  });

  it('ends with 1 where something cannot be read', async () => {
    const root = aFolder({ 'a.vcf': 'BEGIN:VCARD\nFN:Jo\nEND:VCARD\n', 'empty.csv': '' });
    const from = (file: string, into = root): readonly string[] => [
      'import',
      join(root, file),
      '--into',
      into,
    ];
    expect((await rapport(from('none.vcf'))).status).toBe(1);
    expect((await rapport(from('empty.csv'))).status).toBe(1);
    expect((await rapport(from('a.vcf', join(root, 'none')))).status).toBe(1);
    expect((await rapport(from('a.vcf'))).status).toBe(0);
  });

  it('says in words what it found', async () => {
    const root = aFolder({ 'a.csv': `${LINKEDIN}${JANE},,,,Acme,,\n,,,,,,\n` });
    const { out } = await rapport(['import', join(root, 'a.csv'), '--into', root]);
    expect(out).toBe(
      [
        'New (1)',
        '  line 2: Jane Doe | People/Jane Doe.md | company: Acme, Inc., role: CEO, email: j@x.example, linkedin: https://www.linkedin.com/in/jane, connected: 2024-01-05',
        '',
        'Not a person, left out (1)',
        '  line 3: No name | Acme is a group or a company, not a person.',
        '',
        'Empty (1)',
        '',
      ].join('\n'),
    );
  });
});

const HOSTILE = [
  '=HYPERLINK("http://x.example")',
  '../../etc/passwd',
  'CON',
  'a/b:c*?',
  '[[x]]',
  '---',
  '{{x}}',
  '<% x %>',
  '#tag',
  'two\nlines',
  'evil\u202Egnp.exe',
  'x'.repeat(300),
  '+1 555 0100',
  '0123',
  'Null',
  'No',
  '1e5',
  '2026-01-05',
  '@x',
  'Fwd: y',
  "O'Brien",
  'محمد',
  '🙂',
  '.',
  '"quoted"',
  '- item',
  '? key',
  '!tag',
  '&anchor',
  '*alias',
  '| block',
  '> folded',
  '% percent',
  '`tick`',
  'a # b',
  'a: b',
  '~',
  'true',
  '0x1F',
  '1:30',
  '\\',
  'tab\there',
  '__proto__',
  '\u0085next',
  'a\u2028b',
];

describe('whatever a file says', () => {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it.each(HOSTILE)('%j comes back as the same text', async (text) => {
    const root = aFolder();
    const row = [text, text, text, text].map(cell).join(',');
    await importInto(root, `name,company,role,notes\n${row}\n`, '--apply');
    const [[path, note] = ['', '']] = Object.entries(notesIn(root));
    expect(path).toMatch(/^People\/[^\\/]+\.md$/);
    const { name = /^People\/(.*)\.md$/.exec(path)?.[1], ...rest } = propertiesOf(note);
    expect({ name, ...rest }).toEqual({ name: text, company: text, role: text });
    const { out } = await rapport(['due', root, '--json']);
    const due = JSON.parse(out) as { rows: { name: string }[]; problems: unknown[] };
    // Notes that begin with a date look like a touch, and are said to be none.
    expect(due.problems).toHaveLength(text === '2026-01-05' ? 1 : 0);
    expect(due.rows.map((person) => person.name)).toEqual([text === '[[x]]' ? 'x' : text.trim()]);
  });

  it('stays as it is in any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `a${text}z`),
        async (text) => {
          const root = aFolder();
          await importInto(root, `name,role\nJo,${cell(text)}\n`, '--apply');
          const said = propertiesOf(notesIn(root)['People/Jo.md'])['role'];
          expect(said).toBe(text.replace(/\r\n?/g, '\n'));
        },
      ),
      { numRuns: 60 },
    );
  });
});
