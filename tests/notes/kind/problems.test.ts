import { describe, expect, it } from 'vitest';
import { aVault, problemsIn } from '../../builders/a-vault';
import { noteOf } from '../../builders/note-of';

describe('a problem', () => {
  it('names note, property, line, what was found and what is expected', () => {
    const vault = aVault({
      'People/Li.md': '---\nname: Li\ntie: weak\nlast-contact: 2026-02-30\n---\n',
    });
    expect(vault.directory.problems()).toEqual([
      {
        path: 'People/Li.md',
        property: 'last-touch',
        line: 4,
        found: '2026-02-30',
        message: 'There is no such day in the calendar.',
      },
    ]);
  });

  it.each([
    ['a spelling of its own', 'Last_Contacted: soon', 'last-touch@2 "soon"'],
    ['a quoted name', '"last touch": soon', 'last-touch@2 "soon"'],
    ['a single-quoted name', "'last touch': soon", 'last-touch@2 "soon"'],
    ['a list', 'cadence:\n  - 30\n  - 60', 'cadence@2 "[30,60]"'],
    ['a mapping', 'tie: {how: much}', 'tie@2 "{"how":"much"}"'],
    ['a comment behind it', 'cadence: -5 # soon', 'cadence@2 "-5"'],
    ['lines of text before it', 'note: |\n  cadence: x\ncadence: 3m', 'cadence@4 "3m"'],
    ['a number with zeros', 'next-touch: 0123', 'next-touch@2 "0123"'],
    ['a yes', 'next-touch: true', 'next-touch@2 "true"'],
    ['a date in the future', 'met: 2027-01-01', 'met@2 "2027-01-01"'],
    ['slashed dates', 'birthday: 01/05/1990', 'birthday@2 "01/05/1990"'],
    ['an impossible birthday', 'birthday: "--02-30"', 'birthday@2 "--02-30"'],
    ['a date still being typed', 'last-touch: 2024-0', 'last-touch@2 "2024-0"'],
    ['a gap below nothing', 'min-gap: -1', 'min-gap@2 "-1"'],
    ['a gap beyond measure', 'min-gap: 99999', 'min-gap@2 "99999"'],
  ])('is found with %s', (_, properties, expected) => {
    expect(problemsIn(`---\n${properties}\n---\n`)).toEqual([expected]);
  });

  it('leaves every other value of its note', () => {
    const vault = aVault({
      'People/Jo.md': noteOf(
        {
          tie: 'sturdy',
          cadence: '3m',
          birthday: 'spring',
          'next-touch': '2026-11-25',
          company: 'Acme',
        },
        '## Log',
        '- 2026-02-30 met',
        '- 2026-11-20 met (coffee)',
        '- [ ] Send it 📅 2026-02-31',
      ),
    });
    expect(vault.contact('People/Jo.md')).toMatchObject({
      tie: null,
      cadence: null,
      nextTouch: '2026-11-25',
      companies: [{ text: 'Acme' }],
    });
    expect(vault.board()).toEqual({ Jo: 'due promise 2026-11-22' });
    expect(vault.directory.problems().map((problem) => [problem.property, problem.line])).toEqual([
      ['tie', 2],
      ['cadence', 3],
      ['birthday', 4],
      ['log', 9],
      ['promise', 11],
    ]);
  });

  it('is listed by note, then by line, whichever was read first', () => {
    const notes = {
      'People/B.md': '---\ntie: x\ncadence: y\n---\n',
      'People/A.md': '---\nmet: z\n---\n',
    };
    const found = (some: Record<string, string>): string[] =>
      aVault(some)
        .directory.problems()
        .map(({ path, line }) => `${path}:${String(line)}`);
    const expected = ['People/A.md:2', 'People/B.md:2', 'People/B.md:3'];
    expect(found(notes)).toEqual(expected);
    expect(found(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(expected);
  });

  it('in a log with Windows line ends keeps its line', () => {
    expect(
      problemsIn('\uFEFF---\r\ntie: weak\r\n---\r\n## Log\r\n\r\n- 2026-02-30 met\r\n'),
    ).toEqual(['log@6 "2026-02-30"']);
  });

  it('is none for the properties of others', () => {
    expect(
      problemsIn(noteOf({ rating: '???', date: 'soon', stage: 'x', due: '2026-02-30' })),
    ).toEqual([]);
  });
});
