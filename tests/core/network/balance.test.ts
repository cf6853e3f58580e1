import { describe, expect, it } from 'vitest';
import { BALANCES, balanceOf } from '../../../src/core/network/balance';
import { aContact } from '../../builders/a-contact';
import { day } from '../../builders/day';
import { measured, TODAY } from './network';

const person = (gave: number, got: number): ReturnType<typeof aContact> =>
  aContact({
    name: `${String(gave)} ${String(got)}`,
    log: [
      ...Array.from({ length: gave }, () => '2026-10-01 gave'),
      ...Array.from({ length: got }, () => '2026-10-02 got'),
    ],
  });

describe('give and take', () => {
  it.each([
    [0, 0, 'none'],
    [0, 1, 'receiving'],
    [1, 0, 'giving'],
    [1, 1, 'both ways'],
    [1, 2, 'both ways'],
    [1, 3, 'mostly receiving'],
    [2, 5, 'both ways'],
    [2, 6, 'mostly receiving'],
    [3, 1, 'mostly giving'],
    [2, 1, 'both ways'],
    [5, 2, 'both ways'],
    [6, 2, 'mostly giving'],
  ])('gave %i, got %i: %s', (gave, got, word) => {
    expect(balanceOf(person(gave, got), day(TODAY))).toBe(word);
  });

  it.each([
    ['2025-11-22', 'none'],
    ['2025-11-23', 'receiving'],
    ['2026-11-22', 'receiving'],
  ])('of help on %s: %s', (on, word) => {
    expect(balanceOf(aContact({ log: [`${on} got`] }), day(TODAY))).toBe(word);
  });

  it('counts people by word, and every word is there', () => {
    const away = { ...person(1, 0), archived: true };
    const { balance } = measured([person(0, 1), person(0, 2), person(1, 1), away]);
    expect(Object.keys(balance)).toEqual(BALANCES);
    expect(Object.values(balance)).toEqual([0, 2, 0, 0, 0, 1]);
  });
});
