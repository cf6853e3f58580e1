import { describe, expect, it } from 'vitest';
import { LIST_NAMES, type ListName } from '../../../src/core/network/lists';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { measured } from './network';

type Row = [string, ContactSketch, boolean];

const onList = (list: ListName, sketch: ContactSketch): boolean =>
  measured([aContact(sketch)]).lists[list].length === 1;

const holds = (list: ListName, rows: readonly Row[]): void => {
  describe(list, () => {
    it.each(rows)('%s', (_, sketch, expected) => {
      expect(onList(list, sketch)).toBe(expected);
    });
  });
};

const asked = '2026-10-01 asked';
holds('asks-only', [
  ['who was asked', { log: [asked] }, true],
  [
    'who was asked, reminded and thanked',
    { log: [asked, '2026-10-22 nudged', '2026-10-30 thanked'] },
    true,
  ],
  [
    'who answered',
    { log: [asked, '2026-10-02 replied', '2026-10-03 got', '2026-10-04 declined'] },
    true,
  ],
  ['who was only reminded', { log: ['2026-10-22 nudged'] }, false],
  ['who was only seen besides', { log: [asked, '2026-10-02 liked'] }, true],
  ...['gave', 'met', 'wrote', 'updated', 'congratulated', 'saw her'].map((line): Row => [
    `who was asked, and "${line}"`,
    { log: ['2026-09-01 ' + line, asked] },
    false,
  ]),
  ['asked 365 days ago', { log: ['2025-11-22 asked'] }, false],
  ['asked 364 days ago', { log: ['2025-11-23 asked'] }, true],
  ['written to before the year', { log: ['2025-11-22 wrote', asked] }, true],
  ['who is archived', { log: [asked], archived: true }, false],
  ['who is not to be contacted', { log: [asked], doNotContact: true }, false],
]);

holds('never-thanked', [
  ['who helped three days ago', { log: ['2026-11-19 got'] }, true],
  ['who helped two days ago', { log: ['2026-11-20 got'] }, false],
  ['who helped long ago', { log: ['2015-01-01 got'] }, true],
  ['who was thanked', { log: ['2026-11-01 got', '2026-11-01 thanked'] }, false],
  ['who was thanked before', { log: ['2026-11-01 thanked', '2026-11-01 got'] }, true],
  ['who helped again', { log: ['2026-10-01 got', '2026-10-02 thanked', '2026-11-01 got'] }, true],
  ['who helped again just now', { log: ['2026-10-01 got', '2026-11-21 got'] }, false],
  [
    'whose thanks were passed over',
    { log: ['2026-11-01 got', '2026-11-02 skipped (thank-you)'] },
    false,
  ],
  [
    'of whom another reason was passed over',
    { log: ['2026-11-01 got', '2026-11-02 skipped (update)'] },
    true,
  ],
  ['whom one met', { log: ['2026-11-01 met'] }, false],
]);

holds('not-followed-up', [
  ['met 30 days ago', { log: ['2026-10-23 met'] }, true],
  ['met 29 days ago', { log: ['2026-10-24 met'] }, false],
  ['who helped', { log: ['2026-10-23 got'] }, true],
  ['who replied', { log: ['2026-10-23 replied'] }, false],
  ['written to since', { log: ['2026-10-01 met', '2026-10-02 wrote'] }, false],
  ['seen since', { log: ['2026-10-01 met', '2026-11-20 liked'] }, true],
  ['passed over since', { log: ['2026-10-01 met', '2026-11-20 skipped (thank-you)'] }, true],
  ['never touched', {}, false],
]);

const twice = ['2026-01-01 met', '2026-10-01 replied'];
holds('never-asked', [
  ['a tie with two touches', { tie: 'weak', log: twice }, true],
  ['no tie', { tie: null, log: twice }, false],
  ['one touch', { tie: 'weak', log: ['2026-01-01 met'] }, false],
  ['one touch and a like', { tie: 'weak', log: ['2026-01-01 met', '2026-01-02 liked'] }, false],
  ['asked once, long ago', { tie: 'weak', log: ['2010-01-01 asked', ...twice] }, false],
  ['no asks', { tie: 'weak', log: twice, noAsks: true }, false],
  ['no asks until tomorrow', { tie: 'weak', log: twice, noAsks: '2026-11-23' }, false],
  ['no asks until today', { tie: 'weak', log: twice, noAsks: '2026-11-22' }, true],
  ['a no 179 days ago', { tie: 'weak', log: [...twice, '2026-05-27 declined'].sort() }, false],
  ['a no 180 days ago', { tie: 'weak', log: [...twice, '2026-05-26 declined'].sort() }, true],
]);

holds('give-back', [
  ['receiving, for two weeks', { log: ['2026-11-08 got'] }, true],
  ['receiving, not so long', { log: ['2026-11-09 got'] }, false],
  ['again just now', { log: ['2026-10-01 got', '2026-11-20 got'] }, false],
  [
    'mostly receiving',
    { log: ['2026-01-01 gave', '2026-02-01 got', '2026-02-02 got', '2026-02-03 got'] },
    true,
  ],
  ['both ways', { log: ['2026-01-01 gave', '2026-02-01 got', '2026-02-02 got'] }, false],
  ['over a year ago', { log: ['2025-11-22 got'] }, false],
]);

describe('every list', () => {
  it('is there, and sorted by name, then path', () => {
    const log = ['2026-10-01 got'];
    const people = ['Zoë', 'émile', 'Bo', 'Emile'].map((name) => aContact({ name, log }));
    const twin = aContact({ name: 'Bo', path: 'Archive/Bo.md', log });
    const { lists } = measured([...people, twin]);
    expect(Object.keys(lists)).toEqual(LIST_NAMES);
    expect(lists['never-thanked'].map(({ path }) => path)).toEqual([
      'Archive/Bo.md',
      'People/Bo.md',
      'People/Emile.md',
      'People/émile.md',
      'People/Zoë.md',
    ]);
  });
});
