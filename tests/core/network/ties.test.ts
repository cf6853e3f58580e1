import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import type { SearchSketch } from '../../builders/a-search';
import { measured } from './network';

const freshness = (sketch: ContactSketch, search: SearchSketch = {}): string => {
  const { ties } = measured([aContact({ tie: 'strong', ...sketch })], search);
  const cells = Object.entries(ties).flatMap(([tie, counts]) =>
    Object.entries(counts).flatMap(([word, count]) => (count === 1 ? [`${tie} ${word}`] : [])),
  );
  return cells.join();
};

describe('ties', () => {
  it.each([
    ['2026-11-22', 'strong fresh'],
    ['2026-11-12', 'strong fresh'],
    ['2026-11-11', 'strong cooling'],
    ['2026-11-02', 'strong cooling'],
    ['2026-11-01', 'strong quiet'],
  ])('with a cadence of 10 days and a touch on %s are %s', (last, expected) => {
    expect(freshness({ cadence: '10', log: [`${last} wrote`] })).toBe(expected);
  });

  it.each([
    ['never', '2026-08-24', 'strong fresh'],
    ['never', '2026-08-23', 'strong cooling'],
    ['never', '2026-05-26', 'strong cooling'],
    ['never', '2026-05-25', 'strong quiet'],
  ])('with cadence %s and a touch on %s go by 90 days: %s', (cadence, last, expected) => {
    expect(freshness({ cadence, log: [`${last} wrote`] })).toBe(expected);
  });

  it('go by 90 days where no cadence applies', () => {
    const at = (last: string): string =>
      freshness({ tie: null, cadence: 'default', log: [`${last} met`] });
    expect([at('2026-08-24'), at('2026-08-23')]).toEqual(['unset fresh', 'unset cooling']);
  });

  it.each<[string, SearchSketch, string]>([
    ['searching', {}, 'strong cooling'],
    ['maintaining', { mode: 'maintaining' }, 'strong fresh'],
    ['an ended search', { outcome: 'ended' }, 'strong fresh'],
    ['paused', { mode: 'paused' }, 'strong cooling'],
  ])('go by the cadence in force: %s', (_, search, expected) => {
    expect(freshness({ cadence: 'default', log: ['2026-10-01 met'] }, search)).toBe(expected);
  });

  it('count calendar months, and twice their days', () => {
    // From 31 August a month has 30 days: until 30 September.
    const at = (today: string): string[] =>
      Object.entries(
        measured([aContact({ cadence: '1mo', log: ['2026-08-31 met'] })], {}, today).ties.unset,
      ).flatMap(([word, count]) => (count ? [word] : []));
    expect(at('2026-09-30')).toEqual(['fresh']);
    expect(at('2026-10-01')).toEqual(['cooling']);
    expect(at('2026-10-30')).toEqual(['cooling']);
    expect(at('2026-10-31')).toEqual(['quiet']);
  });

  it.each<[string, ContactSketch, string]>([
    ['never in touch', {}, 'strong never'],
    ['only seen', { log: ['2026-11-01 liked'] }, 'strong never'],
    ['only passed over', { log: ['2026-11-01 skipped (check-in)'] }, 'strong never'],
    ['archived', { archived: true }, ''],
    ['not to be contacted', { doNotContact: true }, ''],
    ['weak', { tie: 'weak' }, 'weak never'],
    ['moderate', { tie: 'moderate' }, 'moderate never'],
  ])('of someone %s: %s', (_, sketch, expected) => {
    expect(freshness(sketch)).toBe(expected);
  });
});
