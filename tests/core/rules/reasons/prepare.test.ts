import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../../src/core/search';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { anOpportunity, aSearch, type OpportunitySketch } from '../../../builders/a-search';
import { dueOf, followUpOf, reasonsFor, standing, type Around } from '../../../builders/standing';

const aReference = (sketch: ContactSketch = {}): ReturnType<typeof aContact> =>
  aContact({ relations: ['reference'], ...sketch });

const checking = (...sketches: OpportunitySketch[]): Around => ({
  search: aSearch({
    opportunities: sketches.map((sketch, at) =>
      anOpportunity(`Job ${String(at + 1)}`, { stage: 'references', ...sketch }),
    ),
  }),
});

const accepted = (sketch: OpportunitySketch): Around => ({
  search: { ...aSearch(), ...checking(sketch).search, outcome: 'accepted' },
});

describe('preparing a reference', () => {
  it.each([
    ['2026-11-16', 'soon prepare 2026-11-17'],
    ['2026-11-17', 'due prepare 2026-11-17'],
    ['2026-11-18', 'due prepare 2026-11-17'],
    ['2026-11-19', 'late prepare 2026-11-17'],
    ['2027-11-19', 'late prepare 2026-11-17'],
  ])('since Monday 16 November is, on %s, %s', (today, expected) => {
    expect(standing(aReference(), today, checking({ since: '2026-11-16' }))).toBe(expected);
  });

  it.each([
    ['Thursday', '2026-11-19', '2026-11-20', '2026-11-24'],
    ['Friday', '2026-11-20', '2026-11-23', '2026-11-25'],
    ['Saturday', '2026-11-21', '2026-11-23', '2026-11-25'],
    ['Sunday', '2026-11-22', '2026-11-23', '2026-11-25'],
  ])('since a %s counts business days', (_, since, due, lateFrom) => {
    const prepare = followUpOf('prepare', aReference(), '2026-11-22', checking({ since }));
    expect([prepare?.due, prepare?.lateFrom]).toEqual([due, lateFrom]);
  });

  it.each(STAGES.map((stage) => [stage, stage === 'references'] as const))(
    'opens at stage %s: %s',
    (stage, opens) => {
      const around = checking({ since: '2026-11-16', stage });
      expect(reasonsFor(aReference(), '2026-11-17', around).includes('prepare')).toBe(opens);
    },
  );

  it('needs the day of the stage', () => {
    expect(reasonsFor(aReference(), '2026-11-17', checking({}))).toEqual([]);
  });

  it.each<[string, ContactSketch, readonly string[] | null, boolean]>([
    ['a reference, where none is named', { relations: ['reference'] }, null, true],
    ['somebody else, where none is named', { relations: ['mentor'] }, null, false],
    ['whoever is named', { relations: [] }, ['People/Jo.md'], true],
    ['a reference who is not named', { relations: ['reference'] }, ['People/Bo.md'], false],
    ['a reference, where nobody of those named is known', { relations: ['reference'] }, [], false],
  ])('is for %s', (_, sketch, references, opens) => {
    const around = checking({ since: '2026-11-16', references });
    expect(reasonsFor(aContact(sketch), '2026-11-17', around)).toEqual(opens ? ['prepare'] : []);
  });

  it.each([
    ['wrote on the day', '2026-11-16 wrote', false],
    ['met after it', '2026-11-17 met', false],
    ['a plain touch', '2026-11-17 saw her', false],
    ['wrote the day before', '2026-11-15 wrote', true],
    ['their own message', '2026-11-17 replied', true],
    ['a like', '2026-11-17 liked', true],
    ['skipped on the day', '2026-11-16 skipped (prepare)', false],
    ['skipped the day before', '2026-11-15 skipped (prepare)', true],
  ])('stands after "%s": %s', (_, line, stands) => {
    const around = checking({ since: '2026-11-16' });
    const reasons = reasonsFor(aReference({ log: [line] }), '2026-11-18', around);
    expect(reasons.includes('prepare')).toBe(stands);
  });

  it('goes by the opportunity due first', () => {
    const around = checking(
      { since: '2026-11-19' },
      { since: '2026-11-17' },
      { since: '2026-11-18' },
    );
    expect(dueOf('prepare', aReference(), '2026-11-22', around)).toBe('2026-11-18');
  });

  it('goes on for the opportunity of which they have not heard', () => {
    const around = checking({ since: '2026-11-02' }, { since: '2026-11-17' });
    expect(dueOf('prepare', aReference({ log: ['2026-11-03 wrote'] }), '2026-11-22', around)).toBe(
      '2026-11-18',
    );
  });

  it('does not open once an offer is accepted', () => {
    const over = accepted({ since: '2026-11-16' });
    expect(reasonsFor(aReference(), '2026-11-17', over)).toEqual([]);
  });
});
