import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import type { SearchSketch } from '../../builders/a-search';
import { measured } from './network';

const replies = (
  log: readonly string[],
  search: SearchSketch = {},
  sketch: ContactSketch = {},
): (number | null)[] => {
  const { answered, median, waiting, silent } = measured(
    [aContact({ log, ...sketch })],
    search,
  ).replies;
  return [answered, median, waiting, silent];
};

describe('requests', () => {
  it.each([
    ['a reply', ['2026-11-02 asked', '2026-11-05 replied'], [1, 3, 0, 0]],
    ['a conversation', ['2026-11-02 asked', '2026-11-02 met'], [1, 0, 0, 0]],
    ['help', ['2026-11-02 asked', '2026-11-05 got'], [1, 3, 0, 0]],
    ['a no', ['2026-11-02 asked', '2026-11-05 declined'], [1, 3, 0, 0]],
    [
      'the first answer',
      ['2026-11-02 asked', '2026-11-05 replied', '2026-11-09 met'],
      [1, 3, 0, 0],
    ],
    ['a plain touch', ['2026-11-02 asked', '2026-11-05 saw her'], [0, null, 1, 0]],
    ['an answer before it', ['2026-11-02 replied', '2026-11-02 asked'], [0, null, 1, 0]],
    [
      'an answer to the next',
      ['2026-11-02 asked', '2026-11-03 asked', '2026-11-05 replied'],
      [1, 2, 0, 1],
    ],
    [
      'one each',
      ['2026-11-02 asked', '2026-11-03 got', '2026-11-04 asked', '2026-11-10 got'],
      [2, 3.5, 0, 0],
    ],
    ['none, the next open', ['2026-11-02 asked', '2026-11-03 asked'], [0, null, 1, 1]],
  ])('met with %s', (_, log, expected) => {
    expect(replies(log)).toEqual(expected);
  });

  it.each([
    ['2025-11-22', 0],
    ['2025-11-23', 1],
  ])('of %s count: %i', (on, silent) => {
    expect(replies([`${on} asked`])).toEqual([0, null, 0, silent]);
  });

  it('of the year are answered later than it is long', () => {
    expect(replies(['2025-11-22 asked', '2025-12-01 replied'])).toEqual([0, null, 0, 0]);
  });

  it.each<[string, string[], ContactSketch, string]>([
    ['asked 180 days ago', ['2026-05-26 asked'], {}, 'waiting'],
    ['asked 181 days ago', ['2026-05-25 asked'], {}, 'silent'],
    ['nudged, the last rest day', ['2026-06-01 asked', '2026-08-25 nudged'], {}, 'waiting'],
    ['nudged, the rest over', ['2026-06-01 asked', '2026-08-24 nudged'], {}, 'silent'],
    ['nudged once of two', ['2026-06-01 asked', '2026-06-24 nudged'], { tie: 'strong' }, 'waiting'],
    [
      'rested, then written to',
      ['2026-06-01 asked', '2026-07-01 nudged', '2026-10-20 wrote'],
      {},
      'silent',
    ],
    ['snoozed', ['2026-11-01 asked'], { snoozedUntil: '2027-01-01' }, 'waiting'],
  ])('%s are %s', (_, log, sketch, word) => {
    const expected = word === 'waiting' ? [0, null, 1, 0] : [0, null, 0, 1];
    expect(replies(log, {}, sketch)).toEqual(expected);
  });

  it.each([
    ['passed over', ['2026-11-02 asked', '2026-11-03 skipped (nudge)'], [0, null, 0, 0]],
    ['passed over long ago', ['2026-01-02 asked', '2026-01-03 skipped (nudge)'], [0, null, 0, 0]],
    [
      'passed over before the next',
      ['2026-11-01 asked', '2026-11-02 skipped (nudge)', '2026-11-03 asked'],
      [0, null, 1, 0],
    ],
    [
      'passed over after the next',
      ['2026-11-01 asked', '2026-11-02 asked', '2026-11-03 skipped (nudge)'],
      [0, null, 0, 1],
    ],
    [
      'passed over and answered',
      ['2026-11-01 asked', '2026-11-02 skipped (nudge)', '2026-11-04 met'],
      [1, 3, 0, 0],
    ],
  ])('%s', (_, log, expected) => {
    expect(replies(log)).toEqual(expected);
  });

  it.each<[string, SearchSketch, (number | null)[]]>([
    ['on the day', { outcome: 'accepted', outcomeDate: '2026-11-03' }, [0, null, 0, 0]],
    ['before the second', { outcome: 'accepted', outcomeDate: '2026-11-02' }, [0, null, 1, 0]],
    ['before both', { outcome: 'accepted', outcomeDate: '2026-10-31' }, [0, null, 1, 1]],
    ['on a day not noted', { outcome: 'accepted' }, [0, null, 0, 0]],
    ['not, but ended', { outcome: 'ended', outcomeDate: '2026-11-20' }, [0, null, 1, 1]],
  ])('are left out where an offer was accepted %s', (_, search, expected) => {
    expect(replies(['2026-11-01 asked', '2026-11-03 asked'], search)).toEqual(expected);
  });

  it('that were answered count after an accepted offer, too', () => {
    const over = { outcome: 'accepted', outcomeDate: '2026-11-20' } as const;
    expect(replies(['2026-11-01 asked', '2026-11-03 met'], over)).toEqual([1, 2, 0, 0]);
  });

  it('have a median over all people', () => {
    const person = (name: string, ...days: number[]): ReturnType<typeof aContact> =>
      aContact({
        name,
        log: days
          .flatMap((count) => [
            '2026-10-01 asked',
            `2026-10-${String(1 + count).padStart(2, '0')} got`,
          ])
          .sort(),
      });
    expect(measured([person('A', 1), person('B', 9), person('C', 4)]).replies.median).toBe(4);
    expect(measured([person('A', 1), person('B', 10)]).replies.median).toBe(5.5);
  });
});
