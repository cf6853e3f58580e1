import { describe, expect, it } from 'vitest';
import { whyRow } from '../../../src/core/board/why';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { anOpportunity, aSearch } from '../../builders/a-search';
import { day } from '../../builders/day';
import { rowOf, type Around } from '../../builders/standing';

/** Writes days as `20 Nov`, the way PRODUCT's examples read. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const short = (written: string): string =>
  `${String(Number(written.slice(8)))} ${MONTHS[Number(written.slice(5, 7)) - 1] ?? ''}`;

const whyOn = (today: string, sketch: ContactSketch, around: Around = {}): string =>
  whyRow(rowOf(aContact(sketch), today, around), day(today), short);

describe('why', () => {
  it.each<[string, ContactSketch, string]>([
    [
      '2026-11-22',
      { promises: [aPromise('Send the article', { due: '2026-11-24' })] },
      'You promised by 24 Nov: Send the article.',
    ],
    [
      '2026-11-22',
      { promises: [aPromise('Send the article', { created: '2026-11-16' })] },
      'You promised by 18 Nov: Send the article.',
    ],
    ['2026-11-22', { promises: [aPromise('Call her!')] }, 'You promised: Call her!'],
    [
      '2026-11-22',
      { log: ['2026-11-18 replied'] },
      'They replied on 18 Nov; you have not answered.',
    ],
    [
      '2026-11-22',
      { log: ['2026-11-20 met (coffee)'] },
      'Met on 20 Nov (coffee), not thanked yet.',
    ],
    ['2026-11-22', { log: ['2026-11-20 met'] }, 'Met on 20 Nov, not thanked yet.'],
    [
      '2026-11-22',
      { log: ['2026-11-20 got (referral)'] },
      'They helped on 20 Nov (referral), not thanked yet.',
    ],
    ['2026-11-22', { log: ['2026-11-20 declined'] }, 'They said no on 20 Nov, not thanked yet.'],
    [
      '2026-11-22',
      { log: ['2026-11-01 asked (referral)'] },
      'Asked for a referral on 1 Nov; a first nudge is fine from 23 Nov.',
    ],
    [
      '2026-11-23',
      { log: ['2026-11-02 asked (referral)'] },
      'Asked for a referral on 2 Nov; no answer in 21 days, a first nudge is fine.',
    ],
    [
      '2026-11-23',
      { log: ['2026-11-02 asked'] },
      'Asked on 2 Nov; no answer in 21 days, a first nudge is fine.',
    ],
    [
      '2026-11-23',
      { log: ['2026-11-02 asked (a favour)'] },
      'Asked (a favour) on 2 Nov; no answer in 21 days, a first nudge is fine.',
    ],
    [
      '2026-11-23',
      { tie: 'strong', log: ['2026-10-12 asked (introduction)', '2026-11-02 nudged'] },
      'Asked for an introduction on 12 Oct, nudged on 2 Nov; no answer in 21 days, one more nudge is fine.',
    ],
    [
      '2026-11-03',
      { tie: 'strong', log: ['2026-10-12 asked (advice)', '2026-11-02 nudged'] },
      'Asked for advice on 12 Oct, nudged on 2 Nov; one more nudge is fine from 23 Nov.',
    ],
    ['2026-11-22', { birthday: '1990-11-24' }, 'Birthday on 24 Nov.'],
    ['2026-11-22', { workAnniversary: '2019-11-24' }, 'Work anniversary on 24 Nov.'],
    [
      '2026-11-22',
      { log: ['2026-09-01 got', '2026-09-03 thanked'] },
      'They helped on 1 Sep; no news from you since 3 Sep.',
    ],
    [
      '2026-11-22',
      { log: ['2026-08-01 asked', '2026-08-05 replied', '2026-09-03 wrote'] },
      'You asked them on 1 Aug; no news from you since 3 Sep.',
    ],
    [
      '2026-11-22',
      { cadence: '30', log: ['2026-10-10 wrote'] },
      'You write about every 30 days; last on 10 Oct.',
    ],
    [
      '2026-11-22',
      { cadence: 'monthly', log: ['2026-10-10 wrote'] },
      'You write about every month; last on 10 Oct.',
    ],
    [
      '2026-11-22',
      { cadence: 'quarterly', log: ['2026-10-10 wrote'] },
      'You write about every 3 months; last on 10 Oct.',
    ],
    [
      '2026-11-22',
      { cadence: 'daily', log: ['2026-11-19 wrote'] },
      'You write about every day; last on 19 Nov.',
    ],
    ['2026-11-22', { nextTouch: '2026-11-24' }, 'You set 24 Nov to be in touch; not in touch yet.'],
    [
      '2026-11-22',
      { nextTouch: '2026-11-24', log: ['2026-10-10 wrote'] },
      'You set 24 Nov to be in touch; last on 10 Oct.',
    ],
    [
      '2026-11-22',
      { cadence: '30', log: ['2026-01-07 wrote'] },
      'Last in touch on 7 Jan; time for a fresh start.',
    ],
    [
      '2026-11-22',
      { log: ['2026-10-01 asked', '2026-10-22 nudged'] },
      'Resting until 20 Jan: one nudge without an answer.',
    ],
    [
      '2026-11-22',
      { tie: 'strong', log: ['2026-09-01 asked', '2026-10-01 nudged', '2026-10-22 nudged'] },
      'Resting until 20 Jan: two nudges without an answer.',
    ],
    [
      '2027-01-20',
      { log: ['2026-10-01 asked', '2026-10-22 nudged'] },
      'Rested until 20 Jan after one nudge without an answer; a fresh hook is welcome.',
    ],
    ['2026-11-22', { cadence: 'default' }, 'No tie, relation or cadence yet.'],
    ['2026-11-22', {}, 'Not in touch yet.'],
    ['2026-11-22', { log: ['2026-10-10 wrote'] }, 'Nothing ahead.'],
  ])('on %s with %j: %s', (today, sketch, sentence) => {
    expect(whyOn(today, sketch)).toBe(sentence);
  });

  it('tells which job a reference is for', () => {
    const opportunities = [anOpportunity('Acme', { stage: 'references', since: '2026-11-16' })];
    expect(
      whyOn('2026-11-22', { relations: ['reference'] }, { search: aSearch({ opportunities }) }),
    ).toBe('Acme is checking references since 16 Nov; they do not know yet.');
  });

  it.each([
    ['interviewing', 'you are interviewing since 16 Nov'],
    ['offer', 'there is an offer since 16 Nov'],
    ['accepted', 'you accepted on 16 Nov'],
    ['rejected', 'the answer was no on 16 Nov'],
    ['withdrawn', 'you withdrew on 16 Nov'],
  ] as const)('tells a helper how it stands at stage %s', (stage, news) => {
    const opportunities = [
      anOpportunity('Acme', { stage, since: '2026-11-16', helpedBy: ['People/Jo.md'] }),
    ];
    expect(whyOn('2026-11-22', {}, { search: aSearch({ opportunities }) })).toBe(
      `They helped with Acme; ${news}, and they have not heard yet.`,
    );
  });

  it.each<[ContactSketch, string]>([
    [
      { company: 'Brightside' },
      'You accepted at Brightside on 2 Nov; they work there and have not heard yet.',
    ],
    [
      { relations: ['mentor'] },
      'You accepted at Brightside on 2 Nov; they helped along the way and have not heard yet.',
    ],
    [
      {},
      'You accepted at Brightside on 2 Nov; they were part of the search and have not heard yet.',
    ],
  ])('announces to %j: %s', (sketch, sentence) => {
    const search = aSearch({
      outcome: 'accepted',
      outcomeDate: '2026-11-02',
      outcomeCompany: 'Brightside',
    });
    expect(whyOn('2026-11-16', { log: ['2026-07-01 wrote'], ...sketch }, { search })).toBe(
      sentence,
    );
  });

  it('announces without a company, too', () => {
    const search = aSearch({ outcome: 'accepted', outcomeDate: '2026-11-02' });
    expect(whyOn('2026-11-16', { log: ['2026-07-01 wrote'] }, { search })).toBe(
      'You accepted an offer on 2 Nov; they were part of the search and have not heard yet.',
    );
  });
});
