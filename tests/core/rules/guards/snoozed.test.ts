import { describe, expect, it } from 'vitest';
import { aContact } from '../../../builders/a-contact';
import { aPromise } from '../../../builders/a-promise';
import { alsoOf, standing } from '../../../builders/standing';

describe('guard 7: snoozed until 23 November', () => {
  const jo = aContact({ snoozedUntil: '2026-11-23', log: ['2026-11-17 met'] });

  it.each([
    ['2026-11-17', 'snoozed thank-you 2026-11-23'],
    ['2026-11-22', 'snoozed thank-you 2026-11-23'],
    ['2026-11-23', 'late thank-you 2026-11-18'],
    ['2026-11-24', 'late thank-you 2026-11-18'],
  ])('is, on %s, %s', (today, expected) => {
    expect(standing(jo, today)).toBe(expected);
  });

  it('leaves days on and after it as they are', () => {
    const promised = (due: string): string =>
      standing(
        aContact({ snoozedUntil: '2026-11-23', promises: [aPromise('Send it', { due })] }),
        '2026-11-16',
      );
    expect(promised('2026-11-22')).toBe('snoozed promise 2026-11-23');
    expect(promised('2026-11-23')).toBe('snoozed promise 2026-11-23');
    expect(promised('2026-11-24')).toBe('snoozed promise 2026-11-24');
  });

  it('puts the reasons that fall on one day in the order of their rank', () => {
    const both = aContact({
      snoozedUntil: '2026-11-23',
      log: ['2026-11-17 met'],
      promises: [aPromise('Send it', { due: '2026-11-20' })],
    });
    expect(standing(both, '2026-11-22')).toBe('snoozed promise 2026-11-23');
    expect(alsoOf(both, '2026-11-22')).toEqual(['thank-you 2026-11-23']);
  });

  it('holds even the day the user set', () => {
    const set = aContact({ snoozedUntil: '2026-11-23', nextTouch: '2026-11-20' });
    expect(standing(set, '2026-11-22')).toBe('snoozed check-in 2026-11-23');
  });

  it('does not move to Monday', () => {
    const asked = aContact({ snoozedUntil: '2026-11-21', log: ['2026-10-26 asked'] });
    expect(standing(asked, '2026-11-20')).toBe('snoozed nudge 2026-11-21');
  });

  it('says nothing where nothing stands', () => {
    expect(standing(aContact({ snoozedUntil: '2026-11-23' }), '2026-11-22')).toBe('new');
    expect(
      standing(aContact({ snoozedUntil: '2026-11-23', cadence: 'default' }), '2026-11-22'),
    ).toBe('unsorted');
  });
});
