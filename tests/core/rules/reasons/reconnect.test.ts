import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { aSearch } from '../../../builders/a-search';
import { followUpOf, reasonsFor, standing } from '../../../builders/standing';

describe('reconnecting after a silence', () => {
  it.each([
    ['2026-10-04', 'late check-in 2026-04-07'],
    ['2026-10-05', 'due reconnect 2026-10-05'],
    ['2029-10-05', 'due reconnect 2026-10-05'],
  ])('of more than three cadences is, on %s, %s', (today, expected) => {
    expect(standing(aContact({ cadence: '90', log: ['2026-01-07 wrote'] }), today)).toBe(expected);
  });

  it.each([
    ['2026-07-06', 'late check-in 2026-02-06'],
    ['2026-07-07', 'due reconnect 2026-07-07'],
  ])('of more than 180 days at least is, on %s, %s', (today, expected) => {
    expect(standing(aContact({ cadence: '30', log: ['2026-01-07 wrote'] }), today)).toBe(expected);
  });

  it.each([
    ['60', '2026-01-07', '2026-07-06', '2026-07-07'],
    ['61', '2026-01-07', '2026-07-09', '2026-07-10'],
    ['quarterly', '2026-01-07', '2026-10-04', '2026-10-05'],
    ['quarterly', '2026-07-07', '2027-04-09', '2027-04-10'],
    ['yearly', '2026-01-07', '2029-01-06', '2029-01-07'],
  ])(
    'with cadence %s since %s is not yet asked for on %s, but on %s',
    (cadence, wrote, not, opens) => {
      const jo = aContact({ cadence, log: [`${wrote} wrote`] });
      expect(reasonsFor(jo, not)).toEqual(['check-in']);
      expect(reasonsFor(jo, opens)).toEqual(['reconnect']);
    },
  );

  it('that opens on a weekend is due on Monday, and never late', () => {
    const jo = aContact({ cadence: '90', log: ['2026-01-05 wrote'] });
    expect(standing(jo, '2026-10-03')).toBe('soon reconnect 2026-10-05');
    expect(standing(jo, '2026-10-05')).toBe('due reconnect 2026-10-05');
    expect(followUpOf('reconnect', jo, '2026-10-05')?.lateFrom).toBeNull();
  });

  it.each<[string, ContactSketch, string[]]>([
    ['without a cadence', { cadence: 'never', log: ['2020-01-01 wrote'] }, []],
    ['without a touch ever', { cadence: '30' }, []],
    [
      'with a next-touch ahead',
      { cadence: '30', log: ['2020-01-01 wrote'], nextTouch: '2026-12-01' },
      ['check-in'],
    ],
    [
      'with a next-touch behind',
      { cadence: '30', log: ['2020-01-01 wrote'], nextTouch: '2026-01-01' },
      ['check-in'],
    ],
    [
      'with a next-touch that was reached',
      { cadence: '30', log: ['2020-01-01 wrote'], nextTouch: '2019-01-01' },
      ['reconnect'],
    ],
    [
      'after a skip',
      { cadence: '30', log: ['2020-01-01 wrote', '2026-11-02 skipped (reconnect)'] },
      ['check-in'],
    ],
    [
      'after a skipped check-in',
      { cadence: '30', log: ['2020-01-01 wrote', '2026-11-02 skipped (check-in)'] },
      ['check-in'],
    ],
  ])('%s: %j', (_, sketch, reasons) => {
    expect(reasonsFor(aContact(sketch), '2026-11-22')).toEqual(reasons);
  });

  it('waits while the search is paused', () => {
    const jo = aContact({ cadence: '30', log: ['2020-01-01 wrote'] });
    expect(reasonsFor(jo, '2026-11-22', { search: aSearch({ mode: 'paused' }) })).toEqual([]);
  });

  it('goes by the doubled cadence while maintaining', () => {
    const jo = aContact({ cadence: 'default', tie: 'weak', log: ['2026-01-07 wrote'] });
    const around = { search: aSearch({ mode: 'maintaining' }) };
    expect(reasonsFor(jo, '2026-10-05', around)).toEqual(['check-in']);
    expect(reasonsFor(jo, '2027-07-01', around)).toEqual(['check-in']);
    expect(reasonsFor(jo, '2027-07-02', around)).toEqual(['reconnect']);
  });
});

describe('reconnecting after a rest', () => {
  const rested = (...more: string[]): ReturnType<typeof aContact> =>
    aContact({ tie: 'weak', log: ['2026-06-01 asked (referral)', '2026-06-23 nudged', ...more] });

  it.each([
    ['2026-06-23', 'resting reconnect 2026-09-21'],
    ['2026-09-13', 'resting reconnect 2026-09-21'],
    ['2026-09-14', 'soon reconnect 2026-09-21'],
    ['2026-09-20', 'soon reconnect 2026-09-21'],
    ['2026-09-21', 'due reconnect 2026-09-21'],
    ['2026-12-20', 'due reconnect 2026-09-21'],
    ['2026-12-21', 'late update 2026-08-24'],
  ])('until 21 September is, on %s, %s', (today, expected) => {
    expect(standing(rested(), today)).toBe(expected);
  });

  it('stands in place of update and check-in', () => {
    const jo = { ...rested('2026-07-01 wrote'), cadence: { unit: 'days', count: 30 } as const };
    expect(reasonsFor(jo, '2026-09-21')).toEqual(['reconnect']);
  });

  it.each([
    ['a touch the day before the end', '2026-09-20 wrote', 'soon reconnect 2026-09-28'],
    ['a touch on the day', '2026-09-21 wrote', 'later update 2026-11-20'],
    ['a skip on the day', '2026-09-21 skipped (reconnect)', 'late update 2026-08-24'],
    ['a skipped check-in on the day', '2026-09-21 skipped (check-in)', 'late update 2026-08-24'],
    ['a skip the day before the end', '2026-09-20 skipped (reconnect)', 'due reconnect 2026-09-21'],
    ['a like', '2026-09-21 liked', 'due reconnect 2026-09-21'],
  ])('closes on or after its end: %s', (_, line, expected) => {
    expect(standing(rested(line), '2026-09-21')).toBe(expected);
  });

  it('waits while the search is paused', () => {
    const around = { search: aSearch({ mode: 'paused' }) };
    expect(reasonsFor(rested(), '2026-09-21', around)).toEqual([]);
  });
});
