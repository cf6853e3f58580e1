import { describe, expect, it } from 'vitest';
import { USAGE } from '../../src/cli/help';
import { oneFolder, readArguments } from '../../src/cli/words/arguments';
import { aFolder, rapport } from './a-folder';

const read = (words: readonly string[]): object => {
  const asked = readArguments(words, { flags: ['--json'], options: [] });
  if ('wrong' in asked) return asked;
  return { folder: oneFolder(asked), today: asked.today, json: asked.flags.has('--json') };
};

describe('the words of the command line', () => {
  it.each([
    [['V'], null, false],
    [['V', '--json'], null, true],
    [['--json', 'V'], null, true],
    [['V', '--today', '2026-11-22'], '2026-11-22', false],
    [['--today=2026-11-22', 'V'], '2026-11-22', false],
    [['V', '--today', '20261122', '--json'], '2026-11-22', true],
    [['--json', '--', 'V'], null, true],
    [['V', '--today', '2026-11-20', '--today', '2026-11-22'], '2026-11-22', false],
  ])('%j are read', (words, today, json) => {
    expect(read(words)).toEqual({ folder: 'V', today, json });
  });

  it('may name a folder that looks like an option behind --', () => {
    expect(read(['--', '--json'])).toMatchObject({ folder: '--json', json: false });
  });

  it('may give an option its value in either way, the last one counting', () => {
    const asked = readArguments(['A', '--into', 'B', '--into=C=D'], {
      flags: [],
      options: ['--into'],
    });
    expect(asked).toMatchObject({ operands: ['A'], options: new Map([['--into', 'C=D']]) });
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
