import { describe, expect, it } from 'vitest';
import { aContact } from '../../../builders/a-contact';
import { aSearch, type SearchSketch } from '../../../builders/a-search';
import { followUpOf, reasonsFor, standing, type Around } from '../../../builders/standing';

const logged = (...log: string[]): ReturnType<typeof aContact> => aContact({ log });
const helped = ['2026-09-01 got (advice)', '2026-09-03 thanked'];

const dueAndLate = (log: string[], around: Around = {}): (string | null | undefined)[] => {
  const update = followUpOf('update', logged(...log), '2026-10-15', around);
  return [update?.due, update?.lateFrom];
};

describe('an update', () => {
  it.each([
    ['2026-10-25', 'later update 2026-11-02'],
    ['2026-10-26', 'soon update 2026-11-02'],
    ['2026-11-01', 'soon update 2026-11-02'],
    ['2026-11-02', 'due update 2026-11-02'],
    ['2026-12-01', 'due update 2026-11-02'],
    ['2026-12-02', 'late update 2026-11-02'],
    ['2029-12-02', 'late update 2026-11-02'],
  ])('60 days after the last message of 3 September is, on %s, %s', (today, expected) => {
    expect(standing(logged(...helped), today)).toBe(expected);
  });

  it.each<[string, string[], string, string]>([
    [
      'a Sunday moves to Monday, late stays',
      ['2026-09-01 got', '2026-09-02 thanked'],
      '2026-11-02',
      '2026-12-01',
    ],
    [
      'a Saturday moves to Monday',
      ['2026-08-30 got', '2026-09-01 thanked'],
      '2026-11-02',
      '2026-11-30',
    ],
    ['from any message after it', [...helped, '2026-09-09 wrote'], '2026-11-09', '2026-12-08'],
    [
      'from a conversation',
      [...helped, '2026-09-09 met', '2026-09-09 thanked'],
      '2026-11-09',
      '2026-12-08',
    ],
    ['not from their own messages', [...helped, '2026-09-09 replied'], '2026-11-02', '2026-12-02'],
    ['not from likes', [...helped, '2026-09-09 liked'], '2026-11-02', '2026-12-02'],
    [
      'from the help where no message ever went out',
      ['2026-08-20 got', '2026-09-03 got'],
      '2026-11-02',
      '2026-12-02',
    ],
    [
      'from a message older than the help',
      ['2026-09-03 wrote', '2026-09-20 got'],
      '2026-11-02',
      '2026-12-02',
    ],
    ['from a skip', [...helped, '2026-10-01 skipped (update)'], '2026-11-30', '2026-12-30'],
    [
      'not from a skip before the message',
      ['2026-08-01 skipped (update)', ...helped],
      '2026-11-02',
      '2026-12-02',
    ],
    [
      'not from a skip of something else',
      [...helped, '2026-10-01 skipped (check-in)'],
      '2026-11-02',
      '2026-12-02',
    ],
  ])('counts %s', (_, log, due, lateFrom) => {
    expect(dueAndLate(log)).toEqual([due, lateFrom]);
  });

  it.each([
    ['whoever helped', ['2026-09-03 got'], true],
    ['whoever was asked', ['2026-08-01 asked', '2026-08-05 declined'], true],
    ['nobody else', ['2026-08-01 met', '2026-08-05 replied', '2026-08-06 gave'], false],
  ])('is for %s', (_, log, opens) => {
    expect(reasonsFor(logged(...log), '2026-10-15').includes('update')).toBe(opens);
  });

  it.each([
    ['on its first day', '2026-09-01', true],
    ['the day before', '2026-09-02', false],
  ])('is for help during the search: %s', (_, started, opens) => {
    const around = { search: aSearch({ started }) };
    expect(reasonsFor(logged(...helped), '2026-10-15', around).includes('update')).toBe(opens);
  });

  it.each<[SearchSketch, boolean]>([
    [{ mode: 'searching' }, true],
    [{ mode: 'maintaining' }, false],
    [{ mode: 'paused' }, false],
    [{ mode: 'searching', outcome: 'ended' }, false],
  ])('with %o stands: %s', (search, stands) => {
    const reasons = reasonsFor(logged(...helped), '2026-10-15', { search: aSearch(search) });
    expect(reasons).toEqual(stands ? ['update'] : []);
  });
});
