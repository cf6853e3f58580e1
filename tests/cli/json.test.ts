import { describe, expect, it } from 'vitest';
import { noteOf } from '../builders/note-of';
import { aFolder, dueIn, rapport } from './a-folder';

describe('rapport due --json', () => {
  it('prints rows and problems in the shape of the definition, and nothing else', async () => {
    const root = aFolder({
      'People/Jo.md': noteOf(
        { tie: 'weak', company: 'Acme', cadence: 'never' },
        '## Log',
        '- 2026-11-17 met (coffee)',
        '- [ ] Send the article 📅 2026-11-25',
      ),
      'People/Li.md': noteOf({ name: 'Li', cadence: 'never', 'last-touch': '2026-02-30' }),
    });
    const { status, out, err } = await rapport(['due', root, '--today', '2026-11-22', '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      today: '2026-11-22',
      rows: [
        {
          path: 'People/Jo.md',
          name: 'Jo',
          tie: 'weak',
          company: 'Acme',
          state: 'late',
          reason: 'thank-you',
          due: '2026-11-18',
          why: 'Met on 2026-11-17 (coffee), not thanked yet.',
          template: 'thank-you-meeting',
          also: [
            {
              reason: 'promise',
              due: '2026-11-25',
              why: 'You promised by 2026-11-25: Send the article.',
            },
          ],
        },
        {
          path: 'People/Li.md',
          name: 'Li',
          tie: null,
          company: null,
          state: 'new',
          reason: null,
          due: null,
          why: 'Nothing logged yet.',
          template: null,
          also: [],
        },
      ],
      problems: [
        {
          path: 'People/Li.md',
          property: 'last-touch',
          line: 4,
          found: '2026-02-30',
          message: 'There is no such day in the calendar.',
        },
      ],
    });
  });

  it('keeps the order of the keys', async () => {
    const { rows, ...rest } = await dueIn(aFolder({ 'People/Jo.md': '' }));
    expect(Object.keys({ rows, ...rest })).toEqual(['rows', 'today', 'problems']);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'path',
      'name',
      'tie',
      'company',
      'state',
      'reason',
      'due',
      'why',
      'template',
      'also',
    ]);
  });

  it.each([
    ['new', noteOf({ tie: 'weak' }), null, null],
    ['unsorted', '', null, null],
    ['later', noteOf({ cadence: 'never', met: '2020-01-01' }), null, null],
    [
      'waiting',
      noteOf({ cadence: 'never' }, '## Log', '- 2026-11-09 asked'),
      'nudge',
      '2026-11-30',
    ],
    [
      'resting',
      noteOf({}, '## Log', '- 2026-10-01 asked', '- 2026-11-01 nudged'),
      'reconnect',
      '2027-02-01',
    ],
    [
      'snoozed',
      noteOf({ 'snoozed-until': '2026-12-01' }, '- [ ] Send it'),
      'promise',
      '2026-12-01',
    ],
  ])('tells of someone %s what comes next', async (state, text, reason, due) => {
    const { rows } = await dueIn(aFolder({ 'People/Jo.md': text }));
    expect(rows).toMatchObject([{ state, reason, due }]);
  });

  it('holds everyone but those put away or not to be contacted', async () => {
    const { rows } = await dueIn(
      aFolder({
        'People/Ada.md': '',
        'People/Bo.md': noteOf({ archived: true }),
        'People/Cy.md': noteOf({ dnc: 'yes' }),
        'People/Di.md': noteOf({ status: 'archived' }),
        'People/Ed.md': '---\na: [\n---\n',
      }),
    );
    expect(rows.map((row) => row.name)).toEqual(['Ada']);
  });

  it('names a note that cannot be read, and keeps the others', async () => {
    const { rows, problems } = await dueIn(
      aFolder({ 'People/Ed.md': '---\nname: Ed\na: [\n---\n', 'People/Jo.md': '' }),
    );
    expect(rows.map((row) => row.name)).toEqual(['Jo']);
    expect(problems).toMatchObject([{ path: 'People/Ed.md', property: null }]);
    expect(problems[0]?.message).toMatch(/^The properties are not valid YAML: /);
  });

  it('of an empty folder is empty', async () => {
    expect(await dueIn(aFolder())).toEqual({ today: '2026-11-22', rows: [], problems: [] });
  });

  it('is plain JSON on a terminal, too', async () => {
    const root = aFolder({ 'People/Jo.md': noteOf({ company: '"\\e[31mred\\a"' }) });
    const { out } = await rapport(['due', root, '--json'], { columns: 80 });
    expect(out).not.toContain('\u001b');
    expect((JSON.parse(out) as { rows: { company: string }[] }).rows[0]?.company).toBe(
      '\u001b[31mred\u0007',
    );
  });
});
