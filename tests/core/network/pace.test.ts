import { describe, expect, it } from 'vitest';
import type { Pace } from '../../../src/core/network/pace';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import type { SearchSketch } from '../../builders/a-search';
import { measured } from './network';

const pace = (
  sketches: readonly ContactSketch[],
  search: SearchSketch = {},
  today?: string,
): Pace =>
  measured(
    sketches.map((sketch, at) => aContact({ name: `P${String(at)}`, ...sketch })),
    search,
    today,
  ).pace;

const weeks = (sketches: readonly ContactSketch[], today?: string): string =>
  pace(sketches, {}, today)
    .weeks.filter(({ written }) => written > 0)
    .map(({ from, written }) => `${from} ${String(written)}`)
    .join();

describe('the weeks', () => {
  it.each([
    ['2026-11-15', '2026-08-17', '2026-11-02'],
    ['2026-11-16', '2026-08-24', '2026-11-09'],
    ['2026-11-22', '2026-08-24', '2026-11-09'],
    ['2026-11-23', '2026-08-31', '2026-11-16'],
  ])('on %s go from %s to %s', (today, first, last) => {
    const { weeks: all } = pace([], {}, today);
    expect([all.length, all[0]?.from, all.at(-1)?.from]).toEqual([12, first, last]);
  });

  it.each([
    ['2026-08-23 wrote', ''],
    ['2026-08-24 wrote', '2026-08-24 1'],
    ['2026-08-30 wrote', '2026-08-24 1'],
    ['2026-08-31 wrote', '2026-08-31 1'],
    ['2026-11-15 wrote', '2026-11-09 1'],
    ['2026-11-16 wrote', ''],
  ])('count "%s" as %j', (line, expected) => {
    expect(weeks([{ log: [line] }])).toBe(expected);
  });

  it.each<[string, string]>([
    ...['met', 'wrote', 'asked', 'nudged', 'thanked', 'updated', 'congratulated', 'gave'].map(
      (verb): [string, string] => [verb, '2026-11-09 1'],
    ),
    ['ran into her', '2026-11-09 1'],
    ['replied', ''],
    ['got', ''],
    ['declined', ''],
    ['liked', ''],
    ['skipped (nudge)', ''],
  ])('count "%s": %j', (line, expected) => {
    expect(weeks([{ log: [`2026-11-10 ${line}`] }])).toBe(expected);
  });

  it('count a person once a day, and every person', () => {
    const log = ['2026-11-10 wrote', '2026-11-10 replied', '2026-11-10 met', '2026-11-11 wrote'];
    expect(weeks([{ log }, { log }])).toBe('2026-11-09 4');
  });

  it('count who is archived or not to be contacted, too', () => {
    const log = ['2026-11-10 wrote'];
    expect(
      weeks([
        { log, archived: true },
        { log, doNotContact: true },
      ]),
    ).toBe('2026-11-09 2');
  });
});

describe('messages a week', () => {
  const wrote = (count: number): ContactSketch[] =>
    Array.from({ length: count }, () => ({ log: ['2026-11-10 wrote'] }));

  it.each([
    [0, 0],
    [1, 0.1],
    [2, 0.3],
    [4, 0.5],
    [6, 0.8],
    [10, 1.3],
    [9, 1.1],
    [14, 1.8],
  ])('of %i in eight weeks are %d, half up', (count, expected) => {
    expect(pace(wrote(count)).written).toBe(expected);
  });

  it('leave out what was written more than eight weeks ago', () => {
    expect(pace([{ log: ['2026-09-20 wrote'] }]).written).toBe(0);
    expect(pace([{ log: ['2026-09-21 wrote'] }]).written).toBe(0.1);
  });

  it.each([
    ['2026-09-14', 1, 0.1],
    ['2026-09-21', 1, 0.1],
    ['2026-09-22', 1, 0.1],
    ['2026-10-26', 1, 0.3],
    ['2026-10-27', 1, 0.5],
    ['2026-11-02', 1, 0.5],
    ['2026-11-09', 1, 1],
    ['2026-11-10', 1, 1],
    ['2026-11-20', 3, 3],
    ['2027-01-01', 3, 3],
  ])('of a search since %s, %i of them, are %d', (started, count, expected) => {
    expect(pace(wrote(count), { started }).written).toBe(expected);
  });
});

describe('what the cadences ask for', () => {
  const touched = (cadence: string, more: ContactSketch = {}): ContactSketch => ({
    cadence,
    log: ['2026-11-20 replied'],
    ...more,
  });

  it.each<[string, ContactSketch[], number]>([
    ['nobody', [], 0],
    ['one a week', [touched('7')], 1],
    ['7/28, half up', [touched('28')], 0.3],
    ['three times 7/60', [touched('60'), touched('60'), touched('60')], 0.4],
    ['7/20 and 7/10', [touched('20'), touched('10')], 1.1],
    ['a month of 30 days', [touched('1mo', { log: ['2026-11-20 met'] })], 0.2],
    ['a month of 28 days', [touched('1mo', { log: ['2026-02-10 met'] })], 0.3],
    ['no cadence', [touched('never')], 0],
    ['no touch', [touched('7', { log: [] })], 0],
    ['snoozed until tomorrow', [touched('7', { snoozedUntil: '2026-11-23' })], 0],
    ['snoozed until today', [touched('7', { snoozedUntil: '2026-11-22' })], 1],
    ['archived', [touched('7', { archived: true })], 0],
    ['not to be contacted', [touched('7', { doNotContact: true })], 0],
    ['asked', [touched('7', { log: ['2026-11-01 asked'] })], 1],
    ['resting', [touched('7', { log: ['2026-08-01 asked', '2026-09-01 nudged'] })], 0],
    ['rested', [touched('7', { log: ['2026-08-01 asked', '2026-08-24 nudged'] })], 1],
  ])('for %s', (_, sketches, expected) => {
    expect(pace(sketches).asked).toBe(expected);
  });

  it.each<[string, SearchSketch, number]>([
    ['searching', {}, 0.2],
    ['maintaining', { mode: 'maintaining' }, 0.1],
    ['paused', { mode: 'paused' }, 0],
    ['ended', { outcome: 'ended' }, 0.1],
    ['paused and ended', { mode: 'paused', outcome: 'ended' }, 0],
  ])('while %s', (_, search, expected) => {
    expect(pace([touched('default', { tie: 'strong' })], search).asked).toBe(expected);
  });
});

describe('the stretch', () => {
  const people = (each: number, cadence: string, written: number): ContactSketch[] =>
    Array.from({ length: each }, (_, at) => ({
      cadence,
      log: at < written ? ['2026-11-10 wrote'] : ['2026-08-01 replied'],
    }));

  it.each([
    ['nothing written', people(4, '7', 0), null],
    ['as much as asked', people(1, '56', 1), null],
    ['less asked than written', people(2, '100', 2), null],
    ['ten times', people(2, '14', 1), 10],
    ['2.0 by 0.8', people(10, '35', 6), 2.5],
    ['0.4 by 0.3, as shown', people(4, '70', 2), 1.3],
  ])('of %s', (_, sketches, expected) => {
    expect(pace(sketches).stretch).toBe(expected);
  });
});
