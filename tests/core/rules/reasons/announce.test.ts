import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import {
  anOpportunity,
  aSearch,
  type OpportunitySketch,
  type SearchSketch,
} from '../../../builders/a-search';
import { dueOf, followUpOf, reasonsFor, standing, type Around } from '../../../builders/standing';
import { aLink, aText } from '../../../builders/linked';

const accepted = (sketch: SearchSketch = {}): Around => ({
  search: aSearch({
    started: '2026-06-01',
    outcome: 'accepted',
    outcomeDate: '2026-11-02',
    outcomeCompany: 'Brightside',
    ...sketch,
  }),
});

const inTouch = (sketch: ContactSketch = {}): ReturnType<typeof aContact> =>
  aContact({ log: ['2026-07-01 wrote'], ...sketch });

describe('announcing a new job', () => {
  it.each([
    ['2026-11-02', 'later announce 2026-11-16'],
    ['2026-11-08', 'later announce 2026-11-16'],
    ['2026-11-09', 'soon announce 2026-11-16'],
    ['2026-11-15', 'soon announce 2026-11-16'],
    ['2026-11-16', 'due announce 2026-11-16'],
    ['2026-11-29', 'due announce 2026-11-16'],
    ['2026-11-30', 'late announce 2026-11-16'],
    ['2027-01-01', 'late announce 2026-11-16'],
    ['2027-01-02', 'later'],
  ])('accepted on 2 November is, on %s, %s', (today, expected) => {
    expect(standing(inTouch(), today, accepted())).toBe(expected);
  });

  it.each<[string, ContactSketch, string, string]>([
    ['people there', { company: 'Brightside' }, '2026-11-03', '2026-11-17'],
    [
      'people there and elsewhere',
      { companies: [aText('Acme'), aText('Brightside AB')] },
      '2026-11-03',
      '2026-11-17',
    ],
    ['people there, in other letters', { company: ' brightside' }, '2026-11-03', '2026-11-17'],
    [
      'a mentor there',
      { company: 'Brightside', relations: ['mentor'] },
      '2026-11-03',
      '2026-11-17',
    ],
    ['a reference', { relations: ['reference'] }, '2026-11-05', '2026-11-19'],
    ['a mentor', { relations: ['mentor'] }, '2026-11-05', '2026-11-19'],
    ['a recruiter', { relations: ['recruiter'] }, '2026-11-05', '2026-11-19'],
    ['a referrer', { relations: ['referrer'] }, '2026-11-16', '2026-11-30'],
    [
      'whoever helped, ever',
      { log: ['2019-01-01 got', '2026-07-01 wrote'] },
      '2026-11-05',
      '2026-11-19',
    ],
    ['everyone else', { company: 'Acme' }, '2026-11-16', '2026-11-30'],
  ])('is due for %s', (_, sketch, due, lateFrom) => {
    const followUp = followUpOf('announce', inTouch(sketch), '2026-11-04', accepted());
    expect([followUp?.due, followUp?.lateFrom]).toEqual([due, lateFrom]);
  });

  it('knows the company by the note it links to', () => {
    const around = accepted({
      outcomeCompany: aLink('Brightside', null, 'the new place'),
    });
    const there = { company: 'Brightside AB' };
    expect(dueOf('announce', inTouch(there), '2026-11-04', around)).toBe('2026-11-03');
  });

  it.each([
    ['on the first day', '2026-06-01 wrote', true],
    ['the day before the first', '2026-05-31 wrote', false],
    ['on the last day', '2026-11-02 replied', true],
    ['the day after the last', '2026-11-03 wrote', false],
    ['by a like', '2026-07-01 liked', false],
    ['by a skip', '2026-07-01 skipped (check-in)', false],
  ])('is for those in touch during the search: %s', (_, line, opens) => {
    const reasons = reasonsFor(aContact({ log: [line] }), '2026-11-04', accepted());
    expect(reasons.includes('announce')).toBe(opens);
  });

  it.each<[string, OpportunitySketch]>([
    ['a helper', { helpedBy: ['People/Jo.md'] }],
    ['a reference', { references: ['People/Jo.md'], stage: 'rejected' }],
  ])('is for %s of an opportunity, in touch or not, as for one who helped', (_, sketch) => {
    const around = accepted({ opportunities: [anOpportunity('Acme', sketch)] });
    expect(dueOf('announce', aContact(), '2026-11-04', around)).toBe('2026-11-05');
  });

  it('is for everyone ever in touch where the search has no first day', () => {
    const { started: _, ...rest } = { ...accepted().search };
    const search = { ...aSearch(), ...rest };
    expect(reasonsFor(aContact({ log: ['2001-01-01 wrote'] }), '2026-11-04', { search })).toEqual([
      'announce',
    ]);
  });

  it.each<[string, SearchSketch]>([
    ['a search that ended otherwise', { outcome: 'ended' }],
    ['a search that goes on', { outcome: null }],
  ])('is not for %s', (_, sketch) => {
    expect(reasonsFor(inTouch(), '2026-11-20', accepted(sketch))).toEqual([]);
  });

  it('needs the day of the outcome', () => {
    const search = aSearch({ outcome: 'accepted', outcomeCompany: 'Brightside' });
    expect(reasonsFor(inTouch(), '2026-11-20', { search })).toEqual([]);
  });

  it('reaches people while the search is paused', () => {
    expect(reasonsFor(inTouch(), '2026-11-20', accepted({ mode: 'paused' }))).toEqual(['announce']);
  });

  it.each([
    ['updated on the day', '2026-11-02 updated', false],
    ['updated later', '2026-11-05 updated', false],
    ['thanked', '2026-11-02 thanked', false],
    ['met', '2026-11-05 met', false],
    ['updated the day before', '2026-11-01 updated', true],
    ['wrote', '2026-11-05 wrote', true],
    ['congratulated by them', '2026-11-05 replied', true],
    ['skipped on the day', '2026-11-02 skipped (announce)', false],
    ['skipped the day before', '2026-11-01 skipped (announce)', true],
  ])('stands after "%s": %s', (_, line, stands) => {
    const jo = aContact({ log: ['2026-07-01 wrote', line] });
    expect(reasonsFor(jo, '2026-11-20', accepted()).includes('announce')).toBe(stands);
  });
});
