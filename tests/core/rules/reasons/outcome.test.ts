import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../../src/core/search';
import { aContact } from '../../../builders/a-contact';
import {
  anOpportunity,
  aSearch,
  type OpportunitySketch,
  type SearchSketch,
} from '../../../builders/a-search';
import { dueOf, reasonsFor, standing, type Around } from '../../../builders/standing';

const news = (sketch: OpportunitySketch = {}, search: SearchSketch = {}): Around => ({
  search: aSearch({
    ...search,
    opportunities: [
      anOpportunity('Acme', {
        stage: 'interviewing',
        since: '2026-11-02',
        helpedBy: ['People/Jo.md'],
        ...sketch,
      }),
    ],
  }),
});

describe('telling a helper the outcome', () => {
  it.each([
    ['2026-11-02', 'soon outcome 2026-11-04'],
    ['2026-11-03', 'soon outcome 2026-11-04'],
    ['2026-11-04', 'due outcome 2026-11-04'],
    ['2026-11-08', 'due outcome 2026-11-04'],
    ['2026-11-09', 'late outcome 2026-11-04'],
    ['2027-01-01', 'late outcome 2026-11-04'],
    ['2027-01-02', 'new'],
  ])('since 2 November is, on %s, %s', (today, expected) => {
    expect(standing(aContact(), today, news())).toBe(expected);
  });

  it('does not wait for Monday', () => {
    expect(dueOf('outcome', aContact(), '2026-11-20', news({ since: '2026-11-19' }))).toBe(
      '2026-11-21',
    );
  });

  const told = ['interviewing', 'offer', 'accepted', 'rejected', 'withdrawn'];
  it.each(STAGES.map((stage) => [stage, told.includes(stage)] as const))(
    'opens at stage %s: %s',
    (stage, opens) => {
      expect(reasonsFor(aContact(), '2026-11-05', news({ stage }))).toEqual(
        opens ? ['outcome'] : [],
      );
    },
  );

  it('leaves an accepted offer to the announcement once the search has an outcome', () => {
    const ended: SearchSketch = { outcome: 'ended', outcomeDate: '2026-11-02' };
    expect(reasonsFor(aContact(), '2026-11-05', news({ stage: 'accepted' }, ended))).toEqual([]);
    expect(reasonsFor(aContact(), '2026-11-05', news({ stage: 'offer' }, ended))).toEqual([
      'outcome',
    ]);
  });

  it.each(STAGES)('does not open at stage %s once an offer is accepted', (stage) => {
    const over: SearchSketch = { outcome: 'accepted' };
    expect(reasonsFor(aContact(), '2026-11-05', news({ stage }, over))).toEqual([]);
  });

  it('needs a stage and its day', () => {
    const { since: _, ...undated } = { since: '2026-11-02', stage: 'offer' as const };
    const search = aSearch({
      opportunities: [anOpportunity('Acme', { ...undated, helpedBy: ['People/Jo.md'] })],
    });
    expect(reasonsFor(aContact(), '2026-11-05', { search })).toEqual([]);
    expect(reasonsFor(aContact(), '2026-11-05', news({ stage: null }))).toEqual([]);
  });

  it.each([
    ['got with a link to it', '2026-10-20 got (referral): for [[Acme]]', true],
    ['got with a link to another', '2026-10-20 got (referral): for [[Brightside]]', false],
    ['got without a link', '2026-10-20 got (referral): for Acme', false],
    ['asked with a link to it', '2026-10-20 asked (referral): for [[Acme]]', false],
  ])('is for whoever helped: %s', (_, line, opens) => {
    const jo = aContact({ log: [line, '2026-10-21 thanked'] });
    const reasons = reasonsFor(jo, '2026-11-05', news({ helpedBy: [] }));
    expect(reasons.includes('outcome')).toBe(opens);
  });

  it.each([
    ['updated on the day', '2026-11-02 updated', false],
    ['updated after it', '2026-11-03 updated', false],
    ['thanked after it', '2026-11-03 thanked', false],
    ['met after it', '2026-11-03 met', false],
    ['thanked on the day', '2026-11-02 thanked', true],
    ['met on the day', '2026-11-02 met', true],
    ['met on the day about it', '2026-11-02 met (coffee): on [[Acme]]', false],
    ['wrote on the day about it', '2026-11-02 wrote: on [[Acme]]', false],
    ['met on the day about another', '2026-11-02 met: on [[Brightside]]', true],
    ['liked on the day about it', '2026-11-02 liked: [[Acme]]', true],
    ['wrote after it, about it', '2026-11-03 wrote: on [[Acme]]', true],
    ['updated the day before', '2026-11-01 updated', true],
    ['wrote', '2026-11-03 wrote', true],
    ['replied', '2026-11-03 replied', true],
    ['a plain touch', '2026-11-03 saw her', true],
    ['skipped on the day', '2026-11-02 skipped (outcome)', false],
    ['skipped the day before', '2026-11-01 skipped (outcome)', true],
  ])('stands after "%s": %s', (_, line, stands) => {
    expect(reasonsFor(aContact({ log: [line] }), '2026-11-05', news()).includes('outcome')).toBe(
      stands,
    );
  });

  it('goes by the opportunity due first', () => {
    const helped = { stage: 'rejected', helpedBy: ['People/Jo.md'] } as const;
    const search = aSearch({
      opportunities: [
        anOpportunity('Acme', { ...helped, since: '2026-11-10' }),
        anOpportunity('Brightside', { ...helped, since: '2026-11-03' }),
      ],
    });
    expect(dueOf('outcome', aContact(), '2026-11-22', { search })).toBe('2026-11-05');
    expect(
      dueOf('outcome', aContact({ log: ['2026-11-05 updated'] }), '2026-11-22', { search }),
    ).toBe('2026-11-12');
  });
});
