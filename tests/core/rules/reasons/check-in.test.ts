import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { aSearch, type SearchSketch } from '../../../builders/a-search';
import { settings } from '../../../builders/settings';
import { dueOf, followUpOf, reasonsFor, standing, type Around } from '../../../builders/standing';

const dueAndLate = (
  contact: ReturnType<typeof aContact>,
  today: string,
  around: Around = {},
): (string | null | undefined)[] => {
  const checkIn = followUpOf('check-in', contact, today, around);
  return [checkIn?.due, checkIn?.lateFrom];
};

describe('a check-in', () => {
  it.each([
    ['2026-10-20', 'later check-in 2026-11-19'],
    ['2026-11-11', 'later check-in 2026-11-19'],
    ['2026-11-12', 'soon check-in 2026-11-19'],
    ['2026-11-18', 'soon check-in 2026-11-19'],
    ['2026-11-19', 'due check-in 2026-11-19'],
    ['2026-12-03', 'due check-in 2026-11-19'],
    ['2026-12-04', 'late check-in 2026-11-19'],
  ])('every 30 days since 20 October is, on %s, %s', (today, expected) => {
    expect(standing(aContact({ cadence: '30', log: ['2026-10-20 wrote'] }), today)).toBe(expected);
  });

  it.each([
    ['half of an odd cadence is rounded up', '15', '2026-11-03', '2026-11-18', '2026-11-26'],
    ['a day: half rounded up is a day', 'daily', '2026-11-17', '2026-11-18', '2026-11-19'],
    [
      'a Saturday moves to Monday, and late with it',
      '30',
      '2026-10-22',
      '2026-11-23',
      '2026-12-08',
    ],
    ['a Sunday moves to Monday, and late with it', '30', '2026-10-23', '2026-11-23', '2026-12-08'],
    ['a month of 31 days', 'monthly', '2026-10-20', '2026-11-20', '2026-12-06'],
    ['a month from the 31st', 'monthly', '2026-10-31', '2026-11-30', '2026-12-15'],
    ['a quarter', 'quarterly', '2026-09-02', '2026-12-02', '2027-01-17'],
    ['two weeks', '2w', '2026-11-09', '2026-11-23', '2026-11-30'],
  ])('counts %s', (_, cadence, wrote, due, lateFrom) => {
    const jo = aContact({ cadence, log: [`${wrote} wrote`] });
    expect(dueAndLate(jo, '2026-11-22')).toEqual([due, lateFrom]);
  });

  it.each([
    ['2027-01-31', '2027-03-01', '2027-03-15'],
    ['2028-01-31', '2028-02-29', '2028-03-15'],
  ])('a month after %s is the last day of February, %s', (wrote, due, lateFrom) => {
    const jo = aContact({ cadence: 'monthly', log: [`${wrote} wrote`] });
    expect(dueAndLate(jo, wrote)).toEqual([due, lateFrom]);
  });

  it('stays on the weekend where settings say so', () => {
    const jo = aContact({ cadence: '30', log: ['2026-10-22 wrote'] });
    const around = { settings: settings({ moveWeekends: false }) };
    expect(dueAndLate(jo, '2026-11-20', around)).toEqual(['2026-11-21', '2026-12-06']);
  });

  it.each([
    ['wrote', '2026-10-01 wrote', '2026-11-02'],
    ['their reply', '2026-10-01 replied', '2026-11-02'],
    ['a plain touch', '2026-10-01 saw her', '2026-11-02'],
    ['not a like', '2026-10-01 liked', '2026-10-12'],
    ['a skip', '2026-10-01 skipped (check-in)', '2026-11-02'],
    ['a skip of the reconnect', '2026-10-01 skipped (reconnect)', '2026-11-02'],
    ['not a skip of something else', '2026-10-01 skipped (update)', '2026-10-12'],
  ])('counts from %s', (_, line, due) => {
    // 30 days after 1 October is a Saturday, and after 10 September another one.
    const jo = aContact({ cadence: '30', log: ['2026-09-10 wrote', line] });
    expect(dueOf('check-in', jo, '2026-10-03')).toBe(due);
  });

  it.each<[string, ContactSketch]>([
    ['a cadence', { cadence: 'never', log: ['2020-01-01 wrote'] }],
    ['a cadence by default', { cadence: 'default', log: ['2020-01-01 wrote'] }],
    ['a touch', { cadence: '30' }],
    ['a touch: a like is none', { cadence: '30', log: ['2020-01-01 liked'] }],
    ['a touch: a skip is none', { cadence: '30', log: ['2020-01-01 skipped (check-in)'] }],
  ])('needs %s', (_, sketch) => {
    expect(reasonsFor(aContact(sketch), '2026-11-22')).toEqual([]);
  });
});

describe('the default cadence', () => {
  const cadenceDays = (sketch: ContactSketch, search: SearchSketch = {}): number | null => {
    const jo = aContact({ cadence: 'default', log: ['2026-11-02 wrote'], ...sketch });
    return followUpOf('check-in', jo, '2026-11-02', { search: aSearch(search) })?.share ?? null;
  };

  it.each<[ContactSketch, number | null]>([
    [{ relations: ['reference'] }, 30],
    [{ relations: ['mentor'] }, 30],
    [{ relations: ['recruiter'] }, 28],
    [{ tie: 'strong' }, 30],
    [{ tie: 'moderate' }, 60],
    [{ tie: 'weak' }, 90],
    [{}, null],
    [{ relations: ['peer', 'friend'] }, null],
    [{ tie: 'weak', relations: ['recruiter'] }, 28],
    [{ tie: 'strong', relations: ['recruiter'] }, 28],
    [{ tie: 'weak', relations: ['peer', 'mentor'] }, 30],
    [{ tie: 'moderate', relations: ['hiring-manager'] }, 60],
    [{ tie: 'weak', cadence: '200' }, 200],
  ])('of %o is %s days', (sketch, days) => {
    expect(cadenceDays(sketch)).toBe(days);
  });

  it.each<[SearchSketch, number]>([
    [{ mode: 'searching' }, 28],
    [{ mode: 'maintaining' }, 56],
    [{ mode: 'searching', outcome: 'accepted' }, 56],
    [{ mode: 'searching', outcome: 'ended' }, 56],
    [{ mode: 'maintaining', outcome: 'ended' }, 56],
  ])('of a recruiter with %o is %i days', (search, days) => {
    expect(cadenceDays({ relations: ['recruiter'] }, search)).toBe(days);
  });

  it("does not double the note's own", () => {
    expect(cadenceDays({ tie: 'weak', cadence: '40' }, { mode: 'maintaining' })).toBe(40);
  });
});

describe('a next-touch', () => {
  it.each([
    ['2026-11-10', 'later check-in 2026-11-18'],
    ['2026-11-11', 'soon check-in 2026-11-18'],
    ['2026-11-17', 'soon check-in 2026-11-18'],
    ['2026-11-18', 'due check-in 2026-11-18'],
    ['2026-11-24', 'due check-in 2026-11-18'],
    ['2026-11-25', 'late check-in 2026-11-18'],
  ])('on 18 November without a cadence is, on %s, %s', (today, expected) => {
    expect(standing(aContact({ nextTouch: '2026-11-18' }), today)).toBe(expected);
    const touched = aContact({ nextTouch: '2026-11-18', log: ['2026-11-01 wrote'] });
    expect(standing(touched, today)).toBe(expected);
  });

  it.each<[string, ContactSketch, string, string]>([
    [
      'sooner than the cadence',
      { cadence: '30', log: ['2026-11-09 wrote'] },
      '2026-11-18',
      '2026-12-03',
    ],
    [
      'later than the cadence',
      { cadence: '7', log: ['2026-11-02 wrote'] },
      '2026-11-18',
      '2026-11-22',
    ],
    ['without any touch', { cadence: '30' }, '2026-11-18', '2026-12-03'],
    ['without a touch, in months', { cadence: 'monthly' }, '2026-11-18', '2026-12-03'],
  ])('wins: %s', (_, sketch, due, lateFrom) => {
    const jo = aContact({ nextTouch: '2026-11-18', ...sketch });
    expect(dueAndLate(jo, '2026-11-19')).toEqual([due, lateFrom]);
  });

  it.each([
    ['the day before', '2026-11-17 wrote', '2026-11-18'],
    ['on the day', '2026-11-18 wrote', '2026-12-18'],
    ['by them on the day', '2026-11-18 replied', '2026-12-18'],
    ['after it', '2026-11-19 wrote', '2026-12-21'],
    ['by a like', '2026-11-18 liked', '2026-11-18'],
    ['by a skip on the day', '2026-11-18 skipped (check-in)', '2026-12-18'],
    ['by a skip before it', '2026-11-17 skipped (check-in)', '2026-11-18'],
  ])('stands until a touch reaches it: %s', (_, line, due) => {
    const jo = aContact({
      cadence: '30',
      nextTouch: '2026-11-18',
      log: ['2026-10-01 wrote', line],
    });
    expect(dueOf('check-in', jo, '2026-11-19')).toBe(due);
  });

  it.each(['2026-11-21', '2026-11-22'])('stays on the weekend day %s', (nextTouch) => {
    expect(dueOf('check-in', aContact({ nextTouch }), '2026-11-16')).toBe(nextTouch);
  });

  it('stands even while the search is paused', () => {
    const around = { search: aSearch({ mode: 'paused' }) };
    const jo = aContact({ cadence: '30', log: ['2026-10-01 wrote'] });
    expect(reasonsFor(jo, '2026-11-22', around)).toEqual([]);
    expect(
      reasonsFor(
        { ...jo, nextTouch: aContact({ nextTouch: '2026-11-23' }).nextTouch },
        '2026-11-22',
        around,
      ),
    ).toEqual(['check-in']);
  });
});
