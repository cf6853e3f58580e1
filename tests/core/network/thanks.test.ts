import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { measured } from './network';

const thanks = (log: readonly string[], sketch: ContactSketch = {}): number[] => {
  const { within, later, open } = measured([aContact({ log, ...sketch })]).thanks;
  return [within, later, open];
};

describe('thanks', () => {
  it.each([
    ['the same day', ['2026-11-02 met', '2026-11-02 thanked'], [1, 0, 0]],
    ['two days later', ['2026-11-02 met', '2026-11-04 thanked'], [1, 0, 0]],
    ['three days later', ['2026-11-02 met', '2026-11-05 thanked'], [0, 1, 0]],
    ['not at all', ['2026-11-02 met'], [0, 0, 1]],
    ['only before it', ['2026-11-02 thanked', '2026-11-02 met'], [0, 0, 1]],
    ['after help', ['2026-11-02 got', '2026-11-03 thanked'], [1, 0, 0]],
    ['after a no', ['2026-11-02 declined', '2026-11-03 thanked'], [1, 0, 0]],
    ['after a reply', ['2026-11-02 replied', '2026-11-03 thanked'], [0, 0, 0]],
    ['after a plain touch', ['2026-11-02 saw her', '2026-11-03 thanked'], [0, 0, 0]],
    [
      'with other words between',
      ['2026-11-02 met', '2026-11-03 wrote', '2026-11-04 thanked'],
      [1, 0, 0],
    ],
    [
      'for two occasions at once',
      ['2026-11-02 met', '2026-11-04 got', '2026-11-05 thanked'],
      [1, 0, 0],
    ],
    ['for one of two', ['2026-11-02 met', '2026-11-03 thanked', '2026-11-10 met'], [1, 0, 1]],
    [
      'for each of two',
      ['2026-11-02 met', '2026-11-03 thanked', '2026-11-10 got', '2026-11-16 thanked'],
      [1, 1, 0],
    ],
    ['twice', ['2026-11-02 met', '2026-11-03 thanked', '2026-11-09 thanked'], [1, 0, 0]],
  ])('said %s', (_, log, expected) => {
    expect(thanks(log)).toEqual(expected);
  });

  it.each([
    ['2026-05-26', 0],
    ['2026-05-27', 1],
    ['2026-11-19', 1],
    ['2026-11-20', 0],
    ['2026-11-22', 0],
  ])('are asked for what was on %s: %i', (on, open) => {
    expect(thanks([`${on} met`])).toEqual([0, 0, open]);
  });

  it('wait with the earlier occasion for the one of yesterday', () => {
    expect(thanks(['2026-11-02 met', '2026-11-21 met'])).toEqual([0, 0, 0]);
  });

  it('said before the window count for nothing in it', () => {
    expect(thanks(['2026-05-20 met', '2026-05-28 thanked'])).toEqual([0, 0, 0]);
  });

  it.each([
    ['after it', ['2026-11-02 met', '2026-11-03 skipped (thank-you)'], 0],
    ['before it', ['2026-11-01 skipped (thank-you)', '2026-11-02 met'], 1],
    ['for another reason', ['2026-11-02 met', '2026-11-03 skipped (nudge)'], 1],
    [
      'before the next occasion',
      ['2026-11-01 got', '2026-11-02 skipped (thank-you)', '2026-11-03 met'],
      1,
    ],
    [
      'after the thanks',
      ['2026-11-02 met', '2026-11-09 thanked', '2026-11-10 skipped (thank-you)'],
      1,
    ],
    [
      'and said after all',
      ['2026-11-02 met', '2026-11-03 skipped (thank-you)', '2026-11-09 thanked'],
      0,
    ],
  ])('passed over %s', (_, log, counted) => {
    expect(thanks(log).reduce((sum, count) => sum + count)).toBe(counted);
  });

  it.each<[string, ContactSketch, number]>([
    ['a strong tie met', { tie: 'strong', log: ['2026-11-02 met'] }, 0],
    ['a strong tie met for coffee', { tie: 'strong', log: ['2026-11-02 met (coffee)'] }, 1],
    ['a strong tie that helped', { tie: 'strong', log: ['2026-11-02 got'] }, 1],
    ['a moderate tie met', { tie: 'moderate', log: ['2026-11-02 met'] }, 1],
    ['who is archived', { archived: true, log: ['2026-11-02 met'] }, 0],
    ['who is not to be contacted', { doNotContact: true, log: ['2026-11-02 met'] }, 0],
  ])('are owed to %s: %i', (_, sketch, open) => {
    expect(thanks([], sketch)).toEqual([0, 0, open]);
  });
});
