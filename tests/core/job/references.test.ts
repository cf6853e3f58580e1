import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../src/core/job/references';
import { STAGES } from '../../../src/core/search';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { anOpportunity, type SearchSketch } from '../../builders/a-search';
import { day } from '../../builders/day';
import { situationOf } from '../network/network';

const standing = (sketch: ContactSketch, search: SearchSketch = {}): string => {
  const people = [aContact({ relations: ['reference'], ...sketch })];
  return referencesOf(people, situationOf(search))
    .map(({ state, stale, lastTold }) => `${state}${stale ? ' stale' : ''} ${lastTold ?? '-'}`)
    .join();
};

describe('references', () => {
  it.each<[string, ContactSketch, string]>([
    ['nothing', {}, 'to ask -'],
    ['another request', { log: ['2026-10-01 asked (referral)'] }, 'to ask -'],
    ['a request', { log: ['2026-10-01 asked (reference)'] }, 'asked -'],
    ['a request in other letters', { log: ['2026-10-01 asked (Reference )'] }, 'asked -'],
    ['a yes', { referenceAgreed: true }, 'agreed -'],
    ['a day', { referenceAgreed: day('2026-10-01') }, 'agreed -'],
    ['180 days', { referenceAgreed: day('2026-05-26') }, 'agreed -'],
    ['181 days', { referenceAgreed: day('2026-05-25') }, 'agreed stale -'],
    ['a no', { log: ['2026-10-01 asked (reference)', '2026-10-03 declined'] }, 'declined -'],
    ['a no to something else', { log: ['2026-10-01 asked', '2026-10-03 declined'] }, 'to ask -'],
    ['a no before', { log: ['2026-10-01 declined', '2026-10-01 asked (reference)'] }, 'asked -'],
    [
      'a no, then another request',
      {
        log: [
          '2026-09-01 asked (reference)',
          '2026-09-02 declined',
          '2026-10-01 asked (reference)',
        ],
      },
      'asked -',
    ],
    [
      'a no after a yes',
      {
        referenceAgreed: day('2026-10-02'),
        log: ['2026-10-01 asked (reference)', '2026-10-03 declined'],
      },
      'declined -',
    ],
    [
      'a yes on the day of the no',
      {
        referenceAgreed: day('2026-10-03'),
        log: ['2026-10-01 asked (reference)', '2026-10-03 declined'],
      },
      'agreed -',
    ],
    [
      'a no, and a yes without a day',
      { referenceAgreed: true, log: ['2026-10-01 asked (reference)', '2026-10-03 declined'] },
      'declined -',
    ],
    ['news', { log: ['2026-10-01 updated', '2026-10-02 congratulated'] }, 'to ask 2026-10-01'],
    ['a message', { log: ['2026-10-01 met', '2026-10-02 wrote'] }, 'to ask 2026-10-02'],
    ['thanks', { log: ['2026-10-01 thanked', '2026-10-02 gave'] }, 'to ask 2026-10-01'],
  ])('with %s', (_, sketch, expected) => {
    expect(standing(sketch)).toBe(expected);
  });

  it.each<[string, ContactSketch, boolean]>([
    ['by relation', {}, true],
    ['a mentor', { relations: ['mentor'] }, false],
    ['archived', { archived: true }, false],
    ['not to be contacted', { doNotContact: true }, false],
  ])('are people: %s', (_, sketch, counts) => {
    expect(standing(sketch) !== '').toBe(counts);
  });

  it.each([null, ...STAGES])(
    'are named by an opportunity at stage %s while it is open',
    (stage) => {
      const opportunities = [anOpportunity('A', { stage, references: ['People/Jo.md'] })];
      const closed = stage === 'accepted' || stage === 'rejected' || stage === 'withdrawn';
      expect(standing({ relations: [] }, { opportunities })).toBe(closed ? '' : 'to ask -');
    },
  );
});
