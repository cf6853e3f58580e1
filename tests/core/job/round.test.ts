import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import { roundOf } from '../../../src/core/job/round';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { anOpportunity, type SearchSketch } from '../../builders/a-search';
import { aLink } from '../../builders/linked';
import { followUpOf } from '../../builders/standing';
import { situationOf } from '../network/network';

const over: SearchSketch = {
  started: '2026-06-01',
  outcome: 'accepted',
  outcomeDate: '2026-11-02',
  outcomeCompany: 'Brightside',
};

const inTouch = (name: string, sketch: ContactSketch = {}): Contact =>
  aContact({ name, log: ['2026-07-01 wrote'], ...sketch });

const round = (people: readonly Contact[], search: SearchSketch = {}, today?: string): string[] =>
  (roundOf(people, situationOf({ ...over, ...search }, today))?.people ?? []).map(
    ({ contact, group, followUp, told }) =>
      `${contact.name} ${group} ${followUp.due ?? ''} ${told ?? '-'}`,
  );

describe('the round', () => {
  it.each<[string, SearchSketch]>([
    ['no outcome', { outcome: null }],
    ['an end', { outcome: 'ended' }],
  ])('is none with %s', (_, search) => {
    expect(roundOf([inTouch('Jo')], situationOf({ ...over, ...search }))).toBeNull();
  });

  it('is none without a day', () => {
    expect(roundOf([inTouch('Jo')], situationOf({ outcome: 'accepted' }))).toBeNull();
  });

  it('goes by group, then name, then path', () => {
    const people = [
      inTouch('Zoe'),
      inTouch('ann'),
      inTouch('Ann', { path: 'B.md' }),
      inTouch('Ann', { path: 'A.md' }),
      inTouch('Max', { relations: ['mentor'] }),
      inTouch('Una', { company: 'Brightside Ltd', relations: ['mentor'] }),
      inTouch('Ola', { log: ['2010-01-01 got', '2026-07-01 replied'] }),
      inTouch('Eli', { log: [] }),
      inTouch('Ida', { log: [] }),
    ];
    const opportunities = [anOpportunity('A', { helpedBy: ['People/Ida.md'] })];
    expect(round(people, { opportunities })).toEqual([
      'Una company 2026-11-03 -',
      'Ida helper 2026-11-05 -',
      'Max helper 2026-11-05 -',
      'Ola helper 2026-11-05 -',
      'ann other 2026-11-16 -',
      'Ann other 2026-11-16 -',
      'Ann other 2026-11-16 -',
      'Zoe other 2026-11-16 -',
    ]);
  });

  it.each([
    ['2026-11-02 updated', '2026-11-02'],
    ['2026-11-05 thanked', '2026-11-05'],
    ['2026-11-05 met', '2026-11-05'],
    ['2026-11-05 skipped (announce)', '2026-11-05'],
    ['2026-11-01 updated', '-'],
    ['2026-11-05 wrote', '-'],
    ['2026-11-05 replied', '-'],
    ['2026-11-05 skipped (outcome)', '-'],
  ])('counts "%s" as told on %s', (line, told) => {
    const jo = inTouch('Jo', { log: ['2026-07-01 wrote', line, '2026-11-20 saw her'] });
    expect(round([jo])).toEqual([`Jo other 2026-11-16 ${told}`]);
  });

  it('counts the first time', () => {
    const log = ['2026-07-01 wrote', '2026-11-03 met', '2026-11-05 updated'];
    expect(round([inTouch('Jo', { log })])).toEqual(['Jo other 2026-11-16 2026-11-03']);
  });

  it.each<[string, ContactSketch, number]>([
    ['snoozed', { snoozedUntil: '2027-05-01' }, 1],
    ['archived', { archived: true }, 0],
    ['not to be contacted', { doNotContact: true }, 0],
    ['never in touch', { log: [] }, 0],
    ['in touch before it only', { log: ['2026-05-31 met'] }, 0],
    ['in touch after it only', { log: ['2026-11-03 met'] }, 0],
  ])('holds who is %s: %s', (_, sketch, count) => {
    expect(round([inTouch('Jo', sketch)])).toHaveLength(count);
  });

  it('does not lapse', () => {
    expect(round([inTouch('Jo')], {}, '2030-01-01')).toEqual(['Jo other 2026-11-16 -']);
  });

  it('tells day, company and how many have heard', () => {
    const told = inTouch('Jo', { log: ['2026-07-01 wrote', '2026-11-05 met'] });
    const company = aLink('Companies/Brightside.md', null, 'my new home');
    const made = roundOf([told, inTouch('Bo')], situationOf({ ...over, outcomeCompany: company }));
    expect([made?.date, made?.company, made?.told]).toEqual(['2026-11-02', 'Brightside', 1]);
  });

  it('is due as the reason is on the board', () => {
    const { search } = situationOf(over);
    for (const jo of [inTouch('Jo'), inTouch('Jo', { company: 'brightside' })]) {
      const due = followUpOf('announce', jo, '2026-11-04', { search })?.due;
      expect(round([jo])[0]).toContain(` ${due ?? 'none'} `);
    }
  });
});
