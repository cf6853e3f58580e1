import { describe, expect, it } from 'vitest';
import { dueWords } from '../../../src/core/board/due-words';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { day } from '../../builders/day';
import { rowOf } from '../../builders/standing';

const TODAY = '2026-11-25';
const words = (sketch: ContactSketch): string =>
  dueWords(rowOf(aContact(sketch), TODAY, {}), day(TODAY), (one) => one);

describe('the words for a due day', () => {
  it.each([
    ['2026-11-10', 'due since 2026-11-10'],
    ['2026-11-23', 'due since 2026-11-23'],
    ['2026-11-24', 'due since yesterday'],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'tomorrow'],
    ['2026-11-27', 'in 2 days'],
    ['2026-12-25', 'in 30 days'],
    ['2026-12-26', '2026-12-26'],
  ])('of a promise by %s are %s', (due, expected) => {
    expect(words({ promises: [aPromise('Send it', { due })] })).toBe(expected);
  });

  it('are none for a new hello after years, nor where nothing is due', () => {
    expect(words({ cadence: '30', log: ['2023-11-07 wrote'] })).toBe('');
    expect(words({ log: ['2026-10-10 wrote'] })).toBe('');
  });

  it('are the end of a rest while it lasts', () => {
    expect(words({ log: ['2026-10-01 asked', '2026-10-22 nudged'] })).toBe('2027-01-20');
  });
});
