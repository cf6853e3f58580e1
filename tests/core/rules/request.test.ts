import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../src/core/contact';
import { isOpen, openRequest, requestsOf, type Request } from '../../../src/core/rules/request';
import { aContact } from '../../builders/a-contact';
import { aSearch, type SearchSketch } from '../../builders/a-search';
import { day } from '../../builders/day';
import { settings } from '../../builders/settings';
import { reasonsFor } from '../../builders/standing';

const requests = (
  log: readonly string[],
  search: SearchSketch = {},
  tie: Tie | null = null,
): readonly Request[] =>
  requestsOf(aContact({ log, tie }), {
    search: aSearch(search),
    settings: settings(),
    today: day('2026-11-22'),
  });

describe('the requests made of someone', () => {
  it('are none where nothing was asked', () => {
    expect(requests(['2026-10-01 met', '2026-10-02 nudged'])).toEqual([]);
  });

  it('stand oldest first, each with what came before the next', () => {
    expect(
      requests([
        '2026-01-01 asked',
        '2026-01-20 nudged',
        '2026-02-01 replied',
        '2026-03-01 asked',
        '2026-03-01 asked',
        '2026-03-05 got',
      ]).map(({ asked, answer, nudges, last }) => [asked.day, answer?.verb, nudges, last]),
    ).toEqual([
      ['2026-01-01', 'replied', 1, '2026-01-20'],
      ['2026-03-01', undefined, 0, '2026-03-01'],
      ['2026-03-01', 'got', 0, '2026-03-01'],
    ]);
  });

  it.each([
    ['replied', true],
    ['met', true],
    ['got', true],
    ['declined', true],
    ['wrote', false],
    ['ran into her', false],
    ['liked', false],
  ])('are answered by "%s": %s', (line, answered) => {
    const [request] = requests(['2026-10-01 asked', `2026-10-01 ${line}`]);
    expect(request?.answer !== null).toBe(answered);
  });

  it.each([
    ['skipped (nudge)', 'skip'],
    ['skipped (Nudge)', 'skip'],
    ['skipped (check-in)', null],
    ['skipped', null],
  ])('are closed by "%s": %s', (line, by) => {
    expect(requests(['2026-10-01 asked', `2026-10-02 ${line}`])[0]?.closedBy).toBe(by);
  });

  it.each<[string, SearchSketch, boolean]>([
    ['accepted on the day', { outcome: 'accepted', outcomeDate: '2026-10-01' }, false],
    ['accepted the day before', { outcome: 'accepted', outcomeDate: '2026-09-30' }, true],
    ['accepted on a day not noted', { outcome: 'accepted' }, false],
    ['ended', { outcome: 'ended', outcomeDate: '2026-11-01' }, true],
    ['going on', {}, true],
  ])('are open while the search is %s: %s', (_, search, open) => {
    const [request] = requests(['2026-10-01 asked'], search);
    expect(request && isOpen(request)).toBe(open);
    const around = { search: aSearch(search) };
    const jo = aContact({ log: ['2026-10-01 asked'] });
    expect(reasonsFor(jo, '2026-11-01', around).includes('nudge')).toBe(open);
  });

  it.each([
    ['2026-05-26 asked', false],
    ['2026-05-25 asked', true],
  ])('lapse after 180 days: "%s" %s', (line, lapsed) => {
    expect(requests([line])[0]?.lapsed).toBe(lapsed);
  });

  it.each<[Tie | null, number]>([
    ['strong', 2],
    ['moderate', 2],
    ['weak', 1],
    [null, 1],
  ])('bear, with tie %s, %i nudges', (tie, most) => {
    const log = ['2026-10-01 asked', '2026-10-22 nudged', '2026-11-12 nudged'];
    const used = [1, 2, 3].map((count) => requests(log.slice(0, count), {}, tie)[0]?.usedUp);
    expect(used).toEqual([0, 1, 2].map((nudges) => nudges >= most));
  });

  it('leave the latest one open only while nothing closed it', () => {
    const situation = { search: aSearch(), settings: settings(), today: day('2026-11-22') };
    const open = (...log: string[]): string | undefined =>
      openRequest(aContact({ log }), situation)?.asked.day;
    expect(open('2026-10-01 asked')).toBe('2026-10-01');
    expect(open('2026-10-01 asked', '2026-10-05 asked')).toBe('2026-10-05');
    expect(open('2026-10-01 asked', '2026-10-05 asked', '2026-10-06 met')).toBeUndefined();
    expect(open('2026-10-01 met')).toBeUndefined();
  });
});
