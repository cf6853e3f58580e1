import { describe, expect, it } from 'vitest';
import { displayWidth, fit } from '../../src/cli/print/width';
import { noteOf } from '../builders/note-of';
import { aFolder, rapport } from './a-folder';

const vault = (): string =>
  aFolder({
    'People/Jo Lindqvist.md': noteOf(
      { company: 'Acme', cadence: 'never' },
      '## Log',
      '- 2026-11-17 met (coffee)',
    ),
    'People/Ana María.md': noteOf({ cadence: 'never' }, '- [ ] Send the article 📅 2026-11-23'),
    'People/山田太郎.md': noteOf(
      { company: '株式会社', cadence: 'never' },
      '## Log',
      '- 2026-11-09 asked (referral)',
    ),
    'People/Li.md': noteOf({ cadence: 'never', 'last-touch': '2026-02-30' }),
  });

const NO_COLOR = { env: { NO_COLOR: '1', LANG: 'en' } };
const due = (root: string, columns: number, more: object = NO_COLOR): ReturnType<typeof rapport> =>
  rapport(['due', root, '--today', '2026-11-22'], { columns, ...more });

describe('the table', () => {
  it('groups people by state, with name, company, due in words, and why', async () => {
    const { out } = await due(vault(), 120);
    expect(out.split('\n').map((line) => line.replace(/\s{2,}/g, ' | ').trim())).toEqual([
      'Late (1)',
      '| Jo Lindqvist | Acme | due since Nov 18 | Met on Nov 17 (coffee), not thanked yet.',
      '',
      'Soon (1)',
      '| Ana María | tomorrow | You promised by Nov 23: Send the article.',
      '',
      'Waiting for an answer (1)',
      '| 山田太郎 | 株式会社 | in 8 days | Asked for a referral on Nov 9; a first nudge is fine from Nov 30.',
      '',
      'New (1)',
      '| Li | Nothing logged yet.',
      '',
      'Could not be read (1)',
      '| People/Li.md:3 last-touch: “2026-02-30”. There is no such day in the calendar.',
      '',
    ]);
  });

  it.each([120, 80, 60, 40, 30])('fits into %i columns', async (columns) => {
    const { out } = await due(vault(), columns);
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    expect(out).toContain('Jo Lindqvist');
    expect(out).toContain('due since Nov 18');
  });

  it('puts why below the name where there is no room beside it', async () => {
    const { out } = await due(vault(), 30);
    expect(out).toContain('  Jo Lindqvist\n    due since Nov 18\n    Met on Nov 17 (coffee), n…\n');
  });

  it('is not cut where there is no terminal', async () => {
    const { out } = await due(vault(), 0, {});
    expect(out).toContain('Asked for a referral on Nov 9; a first nudge is fine from Nov 30.');
    expect(out).not.toContain('…');
  });

  it.each<[string, number, Record<string, string>, boolean]>([
    ['on a terminal', 80, {}, true],
    ['not with NO_COLOR', 80, { NO_COLOR: '1' }, false],
    ['but with an empty NO_COLOR', 80, { NO_COLOR: '' }, true],
    ['not on a dumb terminal', 80, { TERM: 'dumb' }, false],
    ['not in a pipe', 0, {}, false],
  ])('has colours: %s', async (_, columns, env, coloured) => {
    const { out } = await due(vault(), columns, { env });
    expect(out.includes('\u001b[')).toBe(coloured);
  });

  it('says the same with colours as without', async () => {
    const root = vault();
    const plain = (text: string): string => text.replace(/\p{Cc}\[\d+m/gu, '');
    expect(plain((await due(root, 80, {})).out)).toBe((await due(root, 80)).out);
  });

  it('writes days of other years with their year', async () => {
    const root = aFolder({
      'People/Jo.md': noteOf({ cadence: 'never' }, '- [ ] Send it 📅 2027-03-01'),
    });
    expect((await due(root, 120)).out).toContain('You promised by Mar 1, 2027: Send it.');
  });

  it('of a folder without contacts says where it looked', async () => {
    const { status, out, err } = await due(aFolder({ 'Notes/Today.md': 'Nothing' }), 0);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(
      'No contacts found.\nLooked in the folder “People”, for the tags #contact, #person, and for “type: contact” or “person”.\n',
    );
  });

  it('obeys nothing that a note says to a terminal', async () => {
    const hostile = '"\\e[2J\\e]0;owned\\aAda\\r\\n\\u202Eevil\\u009b31m"';
    const root = aFolder({
      'People/Jo.md': noteOf(
        { name: hostile, company: hostile },
        '- [ ] \u001b[31mred\u0007 \u202Etext 📅 2026-11-20',
      ),
      'People/\u001b[31mBo\u0007.md': noteOf({ tie: '"\\e[31mred"' }),
    });
    for (const columns of [0, 120, 30]) {
      const { out, err } = await due(root, columns);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

describe('the width of a text', () => {
  it.each([
    ['Jo', 2],
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['山田', 4],
    ['👩‍💻', 2],
    ['🇸🇪', 2],
    ['', 0],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ['Lindqvist', 12, 'Lindqvist   '],
    ['Lindqvist', 9, 'Lindqvist'],
    ['Lindqvist', 5, 'Lind…'],
    ['山田太郎', 5, '山田…'],
    ['山田太郎', 6, '山田… '],
    ['Lindqvist', Infinity, 'Lindqvist'],
  ])('of %s is made %d: "%s"', (text, width, expected) => {
    expect(fit(text, width)).toBe(expected);
  });
});
