import { describe, expect, it } from 'vitest';
import { aContact } from '../../../builders/a-contact';
import { aPromise, type PromiseSketch } from '../../../builders/a-promise';
import { dueOf, followUpOf, reasonsFor, standing } from '../../../builders/standing';

const promised = (...promises: PromiseSketch[]): ReturnType<typeof aContact> =>
  aContact({
    promises: promises.map((sketch, at) => aPromise(`Promise ${String(at + 1)}`, sketch)),
  });

describe('a promise', () => {
  it.each([
    ['2026-11-16', 'later promise 2026-11-24'],
    ['2026-11-17', 'soon promise 2026-11-24'],
    ['2026-11-23', 'soon promise 2026-11-24'],
    ['2026-11-24', 'due promise 2026-11-24'],
    ['2026-11-25', 'late promise 2026-11-24'],
    ['2027-11-25', 'late promise 2026-11-24'],
  ])('for 24 November is, on %s, %s', (today, expected) => {
    expect(standing(promised({ due: '2026-11-24' }), today)).toBe(expected);
  });

  it.each([
    ['Monday', '2026-11-16', '2026-11-18'],
    ['Thursday', '2026-11-19', '2026-11-23'],
    ['Friday', '2026-11-20', '2026-11-24'],
    ['Saturday', '2026-11-21', '2026-11-24'],
    ['Sunday', '2026-11-22', '2026-11-24'],
  ])('made on a %s without a date is due two business days later', (_, created, due) => {
    expect(dueOf('promise', promised({ created }), '2026-11-22')).toBe(due);
  });

  it('made without a date is late the day after that', () => {
    const jo = promised({ created: '2026-11-16' });
    expect(standing(jo, '2026-11-17')).toBe('soon promise 2026-11-18');
    expect(standing(jo, '2026-11-18')).toBe('due promise 2026-11-18');
    expect(standing(jo, '2026-11-19')).toBe('late promise 2026-11-18');
  });

  it('goes by its date where it has a created date too', () => {
    const jo = promised({ due: '2026-12-01', created: '2026-11-16' });
    expect(dueOf('promise', jo, '2026-11-22')).toBe('2026-12-01');
  });

  it.each(['2026-11-22', '2026-11-23', '2030-01-01'])('without any date is due on %s', (today) => {
    expect(standing(promised({}), today)).toBe(`due promise ${today}`);
    expect(followUpOf('promise', promised({}), today)?.lateFrom).toBeNull();
  });

  it('stays on the Saturday or Sunday it was made for', () => {
    expect(dueOf('promise', promised({ due: '2026-11-21' }), '2026-11-16')).toBe('2026-11-21');
    expect(dueOf('promise', promised({ due: '2026-11-22' }), '2026-11-16')).toBe('2026-11-22');
  });

  it('of theirs is no reason to write', () => {
    expect(reasonsFor(promised({ due: '2026-11-20', whose: 'theirs' }), '2026-11-22')).toEqual([]);
  });

  describe('among several', () => {
    it.each<[string, PromiseSketch[], string]>([
      ['the sooner of two dates', [{ due: '2026-12-09' }, { due: '2026-12-01' }], '2026-12-01'],
      ['today before a day ahead', [{ due: '2026-11-23' }, {}], '2026-11-22'],
      ['a day behind before today', [{}, { due: '2026-11-20' }], '2026-11-20'],
      ['a created date', [{ due: '2026-11-19' }, { created: '2026-11-13' }], '2026-11-17'],
      [
        'their own left aside',
        [{ due: '2026-11-01', whose: 'theirs' }, { due: '2026-11-25' }],
        '2026-11-25',
      ],
    ])('goes by %s', (_, promises, due) => {
      expect(dueOf('promise', promised(...promises), '2026-11-22')).toBe(due);
      expect(dueOf('promise', promised(...[...promises].reverse()), '2026-11-22')).toBe(due);
    });
  });

  describe('with "skipped (promise)" on 24 November', () => {
    const skipped = (sketch: PromiseSketch): ReturnType<typeof aContact> =>
      aContact({ promises: [aPromise('Send it', sketch)], log: ['2026-11-24 skipped (promise)'] });

    it.each<[string, PromiseSketch, string, string | null]>([
      ['due the day before is closed', { due: '2026-11-23' }, '2026-11-30', null],
      ['due that day is closed', { due: '2026-11-24' }, '2026-11-30', null],
      ['due the day after stands', { due: '2026-11-25' }, '2026-11-30', '2026-11-25'],
      ['due by its created date is closed', { created: '2026-11-20' }, '2026-11-30', null],
      ['undated is closed that day', {}, '2026-11-24', null],
      ['undated is back the next day', {}, '2026-11-25', '2026-11-25'],
    ])('one %s', (_, sketch, today, due) => {
      expect(dueOf('promise', skipped(sketch), today)).toBe(due);
    });
  });

  it('is not closed by a touch, only by its tick', () => {
    const jo = aContact({
      promises: [aPromise('Send it', { due: '2026-11-20' })],
      log: ['2026-11-21 wrote'],
    });
    expect(standing(jo, '2026-11-22')).toBe('late promise 2026-11-20');
  });
});
