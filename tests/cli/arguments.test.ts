import { describe, expect, it } from 'vitest';
import { parseArguments, USAGE } from '../../src/cli/arguments';
import { aFolder, rapport } from './a-folder';

describe('the words of the command line', () => {
  it.each([
    [['due', 'V'], null, false],
    [['due', 'V', '--json'], null, true],
    [['due', '--json', 'V'], null, true],
    [['due', 'V', '--today', '2026-11-22'], '2026-11-22', false],
    [['due', '--today=2026-11-22', 'V'], '2026-11-22', false],
    [['due', 'V', '--today', '20261122', '--json'], '2026-11-22', true],
    [['due', '--json', '--', 'V'], null, true],
    [['due', 'V', '--today', '2026-11-20', '--today', '2026-11-22'], '2026-11-22', false],
  ])('%j are read', (words, today, json) => {
    expect(parseArguments(words)).toEqual({ command: 'due', vault: 'V', today, json });
  });

  it('may name a folder that looks like an option behind --', () => {
    expect(parseArguments(['due', '--', '--json'])).toMatchObject({ vault: '--json', json: false });
  });

  it.each([
    [[], 'Which command?'],
    [['list', 'V'], 'There is no command "list".'],
    [['due'], 'Which folder?'],
    [['due', ''], 'Which folder?'],
    [['due', '--json'], 'Which folder?'],
    [['due', 'A', 'B'], 'One folder at a time, not 2.'],
    [['due', 'V', '--jsn'], 'There is no option "--jsn".'],
    [['due', 'V', '-j'], 'There is no option "-j".'],
    [['due', 'V', '--today'], 'Expected a date'],
    [['due', 'V', '--today', 'soon'], 'Expected a date'],
    [['due', 'V', '--today', '2026-02-30'], 'There is no such day in the calendar.'],
    [['due', 'V', '--today='], 'Expected a date'],
    [['due', 'V', '--today', '--json'], 'Expected a date'],
  ])('%j are wrong: status 2 and a message on standard error', async (words, message) => {
    const { status, out, err } = await rapport(words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^rapport: /);
    expect(err).toContain(message);
    expect(err).toContain(USAGE);
  });

  it.each([['--help'], ['-h'], ['due', '--help'], ['nonsense', '--help']])(
    '%s shows how it is used',
    async (...words) => {
      expect(await rapport(words)).toEqual({ status: 0, out: `${USAGE}\n`, err: '' });
    },
  );

  it('--version shows the version', async () => {
    expect(await rapport(['--version'])).toEqual({ status: 0, out: '1.2.3\n', err: '' });
  });

  it.each([
    ['2026-11-22T12:00:00Z', '2026-11-22'],
    ['2026-11-22T23:59:59Z', '2026-11-22'],
    ['2026-11-23T00:00:00Z', '2026-11-23'],
  ])('without --today means the day on the clock at %s: %s', async (now, today) => {
    const { out } = await rapport(['due', aFolder(), '--json'], { now });
    expect(JSON.parse(out)).toMatchObject({ today });
  });
});
