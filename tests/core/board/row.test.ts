import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { aSearch } from '../../builders/a-search';
import { settings } from '../../builders/settings';
import { alsoOf, standing } from '../../builders/standing';

const TODAY = '2026-11-22';

describe("a row's state", () => {
  it.each<[string, ContactSketch, string]>([
    ['late', { log: ['2026-11-10 met'] }, 'late thank-you 2026-11-11'],
    ['due', { log: ['2026-11-21 met'] }, 'due thank-you 2026-11-22'],
    ['soon', { log: ['2026-11-22 met'] }, 'soon thank-you 2026-11-23'],
    ['soon, a week ahead', { nextTouch: '2026-11-29' }, 'soon check-in 2026-11-29'],
    ['later, from the eighth day', { nextTouch: '2026-11-30' }, 'later check-in 2026-11-30'],
    ['waiting', { log: ['2026-11-09 asked'] }, 'waiting nudge 2026-11-30'],
    ['waiting, even a day ahead', { log: ['2026-11-02 asked'] }, 'waiting nudge 2026-11-23'],
    ['later', { cadence: '60', log: ['2026-11-10 wrote'] }, 'later check-in 2027-01-11'],
    ['resting', { log: ['2026-10-01 asked', '2026-11-01 nudged'] }, 'resting reconnect 2027-02-01'],
    [
      'snoozed',
      { log: ['2026-11-10 met'], snoozedUntil: '2026-12-01' },
      'snoozed thank-you 2026-12-01',
    ],
    ['new', {}, 'new'],
    ['new, with a cadence', { cadence: '30' }, 'new'],
    ['new, with a like only', { tie: 'weak', log: ['2026-11-01 liked'] }, 'new'],
    ['new, with a relation only', { cadence: 'default', relations: ['friend'] }, 'new'],
    ['later, with nothing ahead', { log: ['2026-01-01 wrote'] }, 'later'],
    ['unsorted', { cadence: 'default' }, 'unsorted'],
    ['unsorted, though touched', { cadence: 'default', log: ['2026-01-01 wrote'] }, 'unsorted'],
  ])('is %s', (_, sketch, expected) => {
    expect(standing(aContact(sketch), TODAY)).toBe(expected);
  });

  it.each<[string, ContactSketch, string]>([
    [
      'a reason before being unsorted',
      { cadence: 'default', log: ['2026-11-21 met'] },
      'due thank-you 2026-11-22',
    ],
    ['a reason before being new', { promises: [aPromise('Send it')] }, 'due promise 2026-11-22'],
    ['sorted by tie', { cadence: 'default', tie: 'weak' }, 'new'],
    ['sorted by relation', { cadence: 'default', relations: ['peer'] }, 'new'],
    ['sorted by cadence never', { cadence: 'never' }, 'new'],
    [
      'sorted by a next-touch that was reached',
      { cadence: 'default', nextTouch: '2026-01-01', log: ['2026-01-01 wrote'] },
      'later',
    ],
    [
      'snoozed before late',
      { log: ['2026-11-10 met'], snoozedUntil: '2026-11-23' },
      'snoozed thank-you 2026-11-23',
    ],
    [
      'snoozed before waiting',
      { log: ['2026-11-09 asked'], snoozedUntil: '2026-11-23' },
      'snoozed nudge 2026-11-30',
    ],
    [
      'snoozed before resting',
      { log: ['2026-10-01 asked', '2026-11-01 nudged'], snoozedUntil: '2026-11-23' },
      'snoozed reconnect 2027-02-01',
    ],
    [
      'not resting while another reason stands',
      {
        log: ['2026-10-01 asked', '2026-11-01 nudged'],
        promises: [aPromise('Send it', { due: '2026-12-24' })],
      },
      'later promise 2026-12-24',
    ],
  ])('puts %s', (_, sketch, expected) => {
    expect(standing(aContact(sketch), TODAY)).toBe(expected);
  });

  it('is not late on the due day itself, however short the cadence', () => {
    const around = { settings: settings({ rules: { nextTouchLateDays: 0 } }) };
    const jo = aContact({ nextTouch: '2026-11-22' });
    expect(standing(jo, '2026-11-22', around)).toBe('due check-in 2026-11-22');
    expect(standing(jo, '2026-11-23', around)).toBe('late check-in 2026-11-22');
  });
});

describe("a row's reason", () => {
  const helped: ContactSketch = { log: ['2026-08-03 got (advice)', '2026-11-10 replied'] };

  it('is the first by number of those due', () => {
    const jo = aContact({ ...helped, promises: [aPromise('Send it', { due: '2026-11-22' })] });
    expect(standing(jo, TODAY)).toBe('due promise 2026-11-22');
    expect(alsoOf(jo, TODAY)).toEqual(['reply 2026-11-12', 'update 2026-10-02']);
  });

  it('is one that is due before a first one ahead', () => {
    const jo = aContact({ ...helped, promises: [aPromise('Send it', { due: '2026-11-23' })] });
    expect(standing(jo, TODAY)).toBe('late reply 2026-11-12');
    expect(alsoOf(jo, TODAY)).toEqual(['update 2026-10-02', 'promise 2026-11-23']);
  });

  it('is the one due soonest where none is due yet', () => {
    const jo = aContact({
      nextTouch: '2026-11-25',
      birthday: '1990-11-24',
      promises: [aPromise('Send it', { due: '2026-11-26' })],
    });
    expect(standing(jo, TODAY)).toBe('soon date 2026-11-24');
    expect(alsoOf(jo, TODAY)).toEqual(['check-in 2026-11-25', 'promise 2026-11-26']);
  });

  it('is the first by number of those ahead on the same day', () => {
    const jo = aContact({
      nextTouch: '2026-11-25',
      birthday: '1990-11-25',
      promises: [aPromise('Send it', { due: '2026-11-25' })],
    });
    expect(standing(jo, TODAY)).toBe('soon promise 2026-11-25');
    expect(alsoOf(jo, TODAY)).toEqual(['date 2026-11-25', 'check-in 2026-11-25']);
  });

  it('is never the undated one while another stands', () => {
    const around = {
      settings: settings({ rules: { reconnectPlaces: 0 } }),
      search: aSearch(),
    };
    const jo = aContact({ cadence: '30', log: ['2026-01-07 got'], birthday: '1990-11-29' });
    expect(standing(jo, TODAY, around)).toBe('late update 2026-03-09');
    expect(alsoOf(jo, TODAY, around)).toEqual(['date 2026-11-29', 'reconnect undated']);
  });
});
