import { describe, expect, it } from 'vitest';
import { aVault } from '../../builders/a-vault';
import { noteOf } from '../../builders/note-of';

const ratings = (...body: string[]): string[] =>
  aVault({ 'Search.md': noteOf({ type: 'job-search' }, ...body) })
    .directory.search()
    .ratings.map(({ day, score }) => `${day} ${String(score)}`);

describe('ratings of the network', () => {
  it.each([
    ['- 2026-11-20 4 of 5: truth yes, challenge yes', ['2026-11-20 4']],
    ['* 2026-11-20 0 of 5', ['2026-11-20 0']],
    ['- 2026-11-20: 5 of 5', ['2026-11-20 5']],
    ['- [[2026-11-20]] 3 of 5', ['2026-11-20 3']],
    ['- 20261120 3', ['2026-11-20 3']],
    ['- 2027-01-01 3 of 5', ['2027-01-01 3']],
    ['- 2026-11-20 6 of 5', []],
    ['- 2026-11-20 10 of 5', []],
    ['- 2026-11-20 4.5 of 5', []],
    ['- 2026-11-20 4th of 5', []],
    ['- 2026-11-20 four of 5', []],
    ['- 2026-02-30 4 of 5', []],
    ['- 4 of 5', []],
    ['2026-11-20 4 of 5', []],
    ['> - 2026-11-20 4 of 5', []],
    ['%% - 2026-11-20 4 of 5 %%', []],
  ])('reads %j', (line, expected) => {
    expect(ratings('## Network rating', '', line)).toEqual(expected);
  });

  it('are sorted by day, the last of a day counting', () => {
    const lines = ['- 2026-11-20 4 of 5', '- 2026-09-01 2 of 5', '- 2026-11-20 3 of 5'];
    expect(ratings('## Network rating', ...lines)).toEqual(['2026-09-01 2', '2026-11-20 3']);
  });

  it('end with the section', () => {
    const line = '- 2026-11-20 4 of 5';
    expect(ratings(line, '## Other', line)).toEqual([]);
    expect(
      ratings('## Network rating', '### More', line, '## Other', '- 2026-11-21 1 of 5'),
    ).toEqual(['2026-11-20 4']);
  });
});
