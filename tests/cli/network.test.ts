import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/print/width';
import { noteOf } from '../builders/note-of';
import { aFolder, rapport } from './a-folder';

const vault = (): string =>
  aFolder({
    'People/Jo Lindqvist.md': noteOf(
      { tie: 'strong', relation: 'mentor', company: '"[[Acme]]"', cadence: '7' },
      '## Log',
      '- 2026-10-01 met (coffee)',
      '- 2026-10-02 thanked',
      '- 2026-11-10 got (advice)',
    ),
    'People/山田太郎.md': noteOf(
      { tie: 'weak', knows: 'Acme' },
      '## Log',
      '- 2026-11-09 asked (referral)',
    ),
    'People/Away.md': noteOf({ archived: true }, '## Log', '- 2026-11-09 wrote'),
    'Search.md': noteOf(
      { type: 'job-search', targets: ['"[[Acme|the firm]]"', 'Bright'] },
      '## Network rating',
      '- 2026-11-01 4 of 5: truth yes',
    ),
  });

const today = ['--today', '2026-11-22'];

describe('rapport network', () => {
  it('prints every measure as JSON, people as paths', async () => {
    const { status, out, err } = await rapport(['network', vault(), ...today, '--json']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { pace, ...rest } = JSON.parse(out) as { pace: { weeks: unknown[] } };
    expect(pace).toMatchObject({ written: 0.5, asked: 1.1, stretch: 2.2 });
    expect(pace.weeks).toHaveLength(12);
    expect(pace.weeks.at(-1)).toEqual({ from: '2026-11-09', written: 2 });
    expect(rest).toEqual({
      today: '2026-11-22',
      ties: {
        strong: { fresh: 0, cooling: 1, quiet: 0, never: 0 },
        moderate: { fresh: 0, cooling: 0, quiet: 0, never: 0 },
        weak: { fresh: 1, cooling: 0, quiet: 0, never: 0 },
        unset: { fresh: 0, cooling: 0, quiet: 0, never: 0 },
      },
      thanks: { within: 1, later: 0, open: 1 },
      replies: { answered: 0, median: null, waiting: 1, silent: 0 },
      balance: {
        none: 1,
        receiving: 1,
        giving: 0,
        'mostly receiving': 0,
        'mostly giving': 0,
        'both ways': 0,
      },
      lists: {
        'asks-only': ['People/山田太郎.md'],
        'never-thanked': ['People/Jo Lindqvist.md'],
        'not-followed-up': [],
        'never-asked': ['People/Jo Lindqvist.md'],
        'give-back': [],
      },
      reach: [
        { company: 'Acme', there: ['People/Jo Lindqvist.md'], through: ['People/山田太郎.md'] },
        { company: 'Bright', there: [], through: [] },
      ],
      gaps: ['references', 'recruiter', 'reach', 'advocates'],
      rating: [{ day: '2026-11-01', score: 4 }],
    });
  });

  it('keeps the order of the keys', async () => {
    const { out } = await rapport(['network', aFolder(), ...today, '--json']);
    expect(Object.keys(JSON.parse(out) as object)).toEqual([
      'today',
      'ties',
      'pace',
      'thanks',
      'replies',
      'balance',
      'lists',
      'reach',
      'gaps',
      'rating',
    ]);
  });

  it.each([100, 60, 40, 20])('fits into %i columns', async (columns) => {
    const { out } = await rapport(['network', vault(), ...today], {
      columns,
      env: { NO_COLOR: '1', LANG: 'en' },
    });
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('is readable for people, and plain in a pipe', async () => {
    const { out } = await rapport(['network', vault(), ...today]);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('You wrote 0.5; the cadences ask for 1.1.');
    expect(out).toContain('Acme: there Jo Lindqvist; through 山田太郎');
    expect(out).toContain('Bright: nobody yet');
    expect(out).toContain('4 of 5, worth enhancing');
  });

  it('has colours on a terminal only', async () => {
    const { out } = await rapport(['network', vault(), ...today], { columns: 80 });
    expect(out).toContain('\u001b[1mTies\u001b[0m');
  });
});

const accepted = (): string =>
  aFolder({
    'People/Jo.md': noteOf({ company: 'Acme' }, '## Log', '- 2026-10-01 met'),
    'People/Bo.md': noteOf({}, '## Log', '- 2026-10-01 wrote', '- 2026-11-05 updated'),
    'Search.md': noteOf({
      type: 'job-search',
      outcome: 'accepted',
      'outcome-date': '2026-11-02',
      'outcome-company': '"[[Companies/Acme|home]]"',
    }),
  });

describe('rapport round', () => {
  it('prints whom to tell, when, and with which template', async () => {
    const { status, out } = await rapport(['round', accepted(), ...today, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      today: '2026-11-22',
      outcome: { date: '2026-11-02', company: 'Acme' },
      people: [
        {
          path: 'People/Jo.md',
          name: 'Jo',
          group: 'company',
          due: '2026-11-03',
          told: null,
          template: 'announce-joining',
        },
        {
          path: 'People/Bo.md',
          name: 'Bo',
          group: 'other',
          due: '2026-11-16',
          told: '2026-11-05',
          template: 'announce-elsewhere',
        },
      ],
      told: 1,
    });
  });

  it('is empty without an accepted offer', async () => {
    const { status, out } = await rapport(['round', vault(), ...today, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({ today: '2026-11-22', outcome: null, people: [], told: 0 });
    expect((await rapport(['round', vault(), ...today])).out).toContain('No accepted offer');
  });

  it('is readable for people', async () => {
    const { out } = await rapport(['round', accepted(), ...today], { env: { LANG: 'en' } });
    expect(out).toContain('1 of 2 have heard.');
    expect(out).toContain('  Jo: due ');
    expect(out).toContain('  Bo: told on ');
  });
});

describe.each(['network', 'round'])('rapport %s', (verb) => {
  it('ends with 1 where the folder cannot be read, and 2 for wrong words', async () => {
    const missing = await rapport([verb, join(aFolder(), 'nowhere')]);
    expect([missing.status, missing.out]).toEqual([1, '']);
    const wrong = await rapport([verb]);
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('Which folder?')]);
  });
});
