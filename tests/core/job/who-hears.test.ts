import { describe, expect, it } from 'vitest';
import { whoHears } from '../../../src/core/job/who-hears';
import type { Stage } from '../../../src/core/search';
import { aContact } from '../../builders/a-contact';
import { anOpportunity, type OpportunitySketch } from '../../builders/a-search';
import { situationOf } from '../network/network';

const people = [
  aContact({ name: 'Bo', log: ['2026-10-01 got (referral): for [[Acme]]'] }),
  aContact({ name: 'Ada' }),
  aContact({ name: 'Ref', relations: ['reference'] }),
  aContact({ name: 'Old', archived: true }),
];

const hears = (sketch: OpportunitySketch, others = [anOpportunity('Other')]): string[] => {
  const changed = anOpportunity('Acme', {
    since: '2026-11-19',
    helpedBy: ['People/Ada.md', 'People/Old.md'],
    ...sketch,
  });
  const situation = situationOf({ opportunities: [changed, ...others] });
  return whoHears(people, changed, situation).map(
    ({ contact, followUp }) => `${contact.name} ${followUp.reason} ${followUp.due ?? ''}`,
  );
};

describe('who should hear of a change of stage', () => {
  it.each<[Stage, string[]]>([
    ['lead', []],
    ['applied', []],
    ['interviewing', ['Ada outcome 2026-11-21', 'Bo outcome 2026-11-21']],
    ['references', ['Ref prepare 2026-11-20']],
    ['rejected', ['Ada outcome 2026-11-21', 'Bo outcome 2026-11-21']],
  ])('at stage %s', (stage, expected) => {
    expect(hears({ stage })).toEqual(expected);
  });

  it('is nobody who waits for news of another opportunity', () => {
    const other = anOpportunity('Other', {
      stage: 'offer',
      since: '2026-11-01',
      helpedBy: ['People/Ref.md', 'People/Ada.md'],
    });
    expect(hears({ stage: 'offer' }, [other])).toEqual([
      'Ada outcome 2026-11-21',
      'Bo outcome 2026-11-21',
    ]);
  });
});
