import { describe, expect, it } from 'vitest';
import { dayProgress } from '../../../src/core/board/today';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { settings } from '../../builders/settings';
import { boardOf, inWords, type Around } from '../../builders/standing';

const TODAY = '2026-11-23';
type Person = ReturnType<typeof aContact>;

const person = (name: string, sketch: ContactSketch): Person => aContact({ name, ...sketch });
const promised = (name: string, due?: string): Person =>
  person(name, { promises: [aPromise('Send it', due === undefined ? {} : { due })] });
const checkIn = (name: string, cadence: string, wrote: string): Person =>
  person(name, { cadence, log: [`${wrote} wrote`] });

/** The names in the board's order, which must not hang on the order of the contacts. */
function order(people: readonly Person[], around: Around = {}): string[] {
  const names = (some: readonly Person[]): string[] =>
    boardOf(some, TODAY, around).rows.map((row) => row.contact.name);
  expect(names([...people].reverse())).toEqual(names(people));
  return names(people);
}

describe("the board's order", () => {
  it('goes by state', () => {
    const people = [
      person('Unsorted', { cadence: 'default' }),
      person('New', {}),
      person('Snoozed', { snoozedUntil: '2026-12-01', promises: [aPromise('Send it')] }),
      person('Resting', { log: ['2026-10-01 asked', '2026-11-01 nudged'] }),
      promised('Later', '2026-12-24'),
      person('Waiting', { log: ['2026-11-09 asked'] }),
      promised('Soon', '2026-11-24'),
      promised('Due', '2026-11-23'),
      promised('Late', '2026-11-22'),
    ];
    expect(order(people)).toEqual([
      'Late',
      'Due',
      'Soon',
      'Waiting',
      'Later',
      'Resting',
      'Snoozed',
      'New',
      'Unsorted',
    ]);
  });

  it('within a state goes by the number of the reason', () => {
    const people = [
      checkIn('Check-in', '30', '2026-10-24'),
      person('Date', { birthday: '--11-23' }),
      person('Nudge', { log: ['2026-11-02 asked'] }),
      person('Thanks', { log: ['2026-11-22 met'] }),
      person('Reply', { log: ['2026-11-19 replied'] }),
      promised('Promise', '2026-11-23'),
    ];
    expect(order(people)).toEqual(['Promise', 'Reply', 'Thanks', 'Nudge', 'Date', 'Check-in']);
  });

  it('then by how many days past due, most first', () => {
    const people = [
      promised('A', '2026-11-20'),
      promised('B', '2026-11-10'),
      promised('C', '2026-11-15'),
    ];
    expect(order(people)).toEqual(['B', 'C', 'A']);
  });

  it('counts days as numbers', () => {
    expect(order([promised('Nine', '2026-11-14'), promised('Ten', '2026-11-13')])).toEqual([
      'Ten',
      'Nine',
    ]);
  });

  it('takes check-ins by their share of the cadence', () => {
    const people = [
      // 21 of 28 days, 33 of 60 days, 10 of 10 days.
      checkIn('Three quarters', '28', '2026-10-05'),
      checkIn('Half', '60', '2026-08-22'),
      checkIn('Whole', '10', '2026-11-03'),
    ];
    expect(boardOf(people, TODAY).rows.map(inWords)).toEqual([
      'late check-in 2026-11-13',
      'late check-in 2026-11-02',
      'late check-in 2026-10-21',
    ]);
    expect(order(people)).toEqual(['Whole', 'Three quarters', 'Half']);
  });

  it('takes check-ins in months by their length in days', () => {
    // Due on 2 November both: 21 of 31 days, and 21 of 30.
    const people = [
      checkIn('A month', 'monthly', '2026-10-02'),
      checkIn('Thirty', '30', '2026-10-03'),
    ];
    expect(order(people)).toEqual(['Thirty', 'A month']);
  });

  it('takes check-ins without a cadence by a share of 14 days', () => {
    const people = [
      person('Set', { nextTouch: '2026-11-13' }),
      // 20 of 28 days are as much as 10 of 14: then by name.
      person('Also', { nextTouch: '2026-11-03', cadence: '28', log: ['2026-10-01 wrote'] }),
      person('Less', { nextTouch: '2026-11-04', cadence: '28', log: ['2026-10-01 wrote'] }),
    ];
    expect(order(people)).toEqual(['Also', 'Set', 'Less']);
  });

  it('takes what is ahead soonest first, the undated last', () => {
    const silent = { cadence: '30', log: ['2026-01-07 wrote'] };
    const people = [
      promised('Z', '2026-12-02'),
      promised('Y', '2026-12-09'),
      person('C', { ...silent, tie: 'weak' }),
      person('B', { ...silent, tie: 'strong' }),
      person('A', { ...silent, tie: 'strong' }),
      person('Coming', {
        cadence: '30',
        log: ['2026-06-01 asked', '2026-11-09 nudged'],
        promises: [],
      }),
    ];
    const { rows } = boardOf(people, TODAY);
    expect(rows.map((row) => `${row.contact.name} ${inWords(row)}`)).toEqual([
      'A due reconnect 2026-07-07',
      'B due reconnect 2026-07-07',
      'Z later promise 2026-12-02',
      'Y later promise 2026-12-09',
      'C later reconnect undated',
      'Coming resting reconnect 2027-02-08',
    ]);
  });

  it('puts the undated behind what is ahead for the same reason', () => {
    const silent = { cadence: '30', log: ['2026-01-07 wrote'] };
    const people = [
      person('Ahead', {
        tie: 'weak',
        snoozedUntil: '2026-12-24',
        ...silent,
      }),
      person('Undated', { ...silent, snoozedUntil: '2026-12-01' }),
    ];
    expect(order(people)).toEqual(['Undated', 'Ahead']);
    const none = { settings: settings({ rules: { reconnectPlaces: 0 } }) };
    const later = [person('B', silent), person('A', silent)];
    expect(boardOf(later, TODAY, none).rows.map(inWords)).toEqual([
      'later reconnect undated',
      'later reconnect undated',
    ]);
  });

  it('then goes by name, as people sort names', () => {
    const people = ['Zoë', 'émile', 'Ann', 'ann', 'Ánna', 'Bo 10', 'Bo 9'].map((name) =>
      promised(name, '2026-11-20'),
    );
    expect(order(people)).toEqual(['ann', 'Ann', 'Ánna', 'Bo 10', 'Bo 9', 'émile', 'Zoë']);
  });

  it('tells namesakes apart by their path', () => {
    const people = ['Work/Jo.md', 'People/Jo.md', 'Old/Jo.md'].map((path) =>
      aContact({ path, name: 'Jo' }),
    );
    const paths = (some: readonly Person[]): string[] =>
      boardOf(some, TODAY).rows.map((row) => row.contact.path);
    expect(paths(people)).toEqual(['Old/Jo.md', 'People/Jo.md', 'Work/Jo.md']);
    expect(paths([...people].reverse())).toEqual(paths(people));
  });

  it('puts rows without a reason behind those with one', () => {
    const people = [person('A', { log: ['2026-01-01 wrote'] }), promised('B', '2026-12-24')];
    expect(order(people)).toEqual(['B', 'A']);
  });
});

describe("today's set", () => {
  const names = (people: readonly Person[], around: Around = {}): string[] =>
    dayProgress(boardOf(people, TODAY, around), around.settings ?? settings()).left.map(
      (row) => row.contact.name,
    );

  const seven = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, at) =>
    promised(name, at < 3 ? '2026-11-23' : '2026-11-20'),
  );

  it('is the first five of the late and due', () => {
    expect(names(seven)).toEqual(['D', 'E', 'F', 'G', 'A']);
  });

  it('is as large as settings say', () => {
    expect(names(seven, { settings: settings({ todaysSet: 2 }) })).toEqual(['D', 'E']);
    expect(names(seven, { settings: settings({ todaysSet: 0 }) })).toEqual([]);
    expect(names(seven, { settings: settings({ todaysSet: 50 }) })).toHaveLength(7);
  });

  it('holds nothing that is ahead, waits or is snoozed', () => {
    const people = [
      promised('Soon', '2026-11-24'),
      person('Waiting', { log: ['2026-11-09 asked'] }),
      person('Snoozed', { snoozedUntil: '2026-12-01', promises: [aPromise('Send it')] }),
      promised('Due', '2026-11-23'),
    ];
    expect(names(people)).toEqual(['Due']);
  });
});
