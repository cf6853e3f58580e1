import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { aPromise } from '../../../builders/a-promise';
import { dueOf, followUpOf } from '../../../builders/standing';

/** Last heard of on Monday 5 October and written to on Tuesday 6 October, with a check-in every so often. */
const paced = (sketch: ContactSketch): ReturnType<typeof aContact> =>
  aContact({ log: ['2026-10-06 wrote'], ...sketch });

describe('guard 4: the days between two messages', () => {
  it.each<[string, ContactSketch, string]>([
    ['a cadence longer than the gap', { cadence: '8' }, '2026-10-14'],
    ['a cadence shorter than 7 days', { cadence: '3' }, '2026-10-09'],
    [
      'a cadence shorter than 14 days with a recruiter',
      { cadence: '9', relations: ['recruiter'] },
      '2026-10-15',
    ],
    ["a note's own gap longer than the cadence", { cadence: '3', minGap: 20 }, '2026-10-26'],
    ["a note's own gap shorter than the cadence", { cadence: '8', minGap: 3 }, '2026-10-14'],
    ["a note's own gap of a day more", { cadence: '8', minGap: 9 }, '2026-10-15'],
    ["a note's own gap of none", { cadence: '8', minGap: 0 }, '2026-10-14'],
    ['a gap that ends on a Saturday', { cadence: '3', minGap: 11 }, '2026-10-19'],
  ])('hold a check-in: %s', (_, sketch, due) => {
    expect(dueOf('check-in', paced(sketch), '2026-10-07')).toBe(due);
  });

  it.each<[string, ContactSketch, string]>([
    // Rested until 21 September, and written to on 20 September all the same.
    ['7 days for others', {}, '2026-09-28'],
    ['14 days for recruiters', { relations: ['recruiter'] }, '2026-10-05'],
    ['the cadence where that is shorter', { cadence: '2' }, '2026-09-22'],
    ["the note's own", { minGap: 30 }, '2026-10-20'],
  ])('hold a reconnect: %s', (_, sketch, due) => {
    const jo = aContact({
      log: ['2026-06-01 asked', '2026-06-23 nudged', '2026-09-20 wrote'],
      ...sketch,
    });
    expect(dueOf('reconnect', jo, '2026-09-21')).toBe(due);
  });

  it.each<[string, ContactSketch, string]>([
    ['default', {}, '2026-12-07'],
    ["the note's own", { minGap: 75 }, '2026-12-22'],
    ["the note's own, shorter", { minGap: 59 }, '2026-12-07'],
  ])('hold an update: %s', (_, sketch, due) => {
    const jo = aContact({ log: ['2026-10-07 got', '2026-10-08 thanked'], ...sketch });
    expect(dueOf('update', jo, '2026-10-09')).toBe(due);
  });

  it.each<[string, ContactSketch, string]>([
    ["not the rules' own gap", { relations: [] }, '2026-11-16'],
    ["the note's own", { minGap: 30 }, '2026-12-16'],
    ["the note's own, on a Saturday", { minGap: 26 }, '2026-12-14'],
    ["the note's own, shorter", { minGap: 2 }, '2026-11-18'],
  ])('hold a nudge: %s', (_, sketch, due) => {
    const jo = aContact({ log: ['2026-10-26 asked', '2026-11-16 wrote'], ...sketch });
    expect(dueOf('nudge', jo, '2026-11-16')).toBe(due);
  });

  it('count from the last message of yours or conversation, not from theirs', () => {
    const jo = (line: string): ReturnType<typeof aContact> =>
      aContact({ cadence: '3', minGap: 20, log: ['2026-10-06 wrote', line] });
    expect(dueOf('check-in', jo('2026-10-13 replied'), '2026-10-14')).toBe('2026-10-26');
    expect(dueOf('check-in', jo('2026-10-13 liked'), '2026-10-14')).toBe('2026-10-26');
    expect(dueOf('check-in', jo('2026-10-13 met'), '2026-10-14')).toBe('2026-11-02');
    expect(dueOf('check-in', jo('2026-10-13 saw her'), '2026-10-14')).toBe('2026-11-02');
  });

  it('hold nothing where no message ever went out', () => {
    const jo = aContact({ cadence: '3', minGap: 20, log: ['2026-10-06 replied'] });
    expect(dueOf('check-in', jo, '2026-10-07')).toBe('2026-10-09');
  });

  it('move the day from which a check-in is late, and no other', () => {
    const jo = paced({ cadence: '30', minGap: 40 });
    expect(followUpOf('check-in', jo, '2026-10-07')).toMatchObject({
      due: '2026-11-16',
      lateFrom: '2026-12-01',
    });
    const helped = aContact({ minGap: 75, log: ['2026-10-07 got', '2026-10-08 thanked'] });
    expect(followUpOf('update', helped, '2026-10-09')).toMatchObject({
      due: '2026-12-22',
      lateFrom: '2027-01-06',
    });
  });

  it('do not hold what is owed, nor the day the user set', () => {
    const jo = paced({
      cadence: '3',
      minGap: 40,
      nextTouch: '2026-10-10',
      birthday: '1990-10-12',
      promises: [aPromise('Send it', { due: '2026-10-08' })],
      log: ['2026-10-06 met'],
    });
    expect(dueOf('promise', jo, '2026-10-07')).toBe('2026-10-08');
    expect(dueOf('thank-you', jo, '2026-10-07')).toBe('2026-10-07');
    expect(dueOf('check-in', jo, '2026-10-07')).toBe('2026-10-10');
    expect(dueOf('date', { ...jo, entries: [] }, '2026-10-07')).toBe('2026-10-12');
  });
});
