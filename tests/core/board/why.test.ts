import { describe, expect, it } from 'vitest';
import type { WriteDay } from '../../../src/core/day';
import { whyRow } from '../../../src/core/board/why';
import { dayWriter } from '../../../src/core/write-day';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { anOpportunity, aSearch } from '../../builders/a-search';
import { day } from '../../builders/day';
import { rowOf, type Around } from '../../builders/standing';

/** Writes days as `20 Nov`, the way PRODUCT's examples read. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const short: WriteDay = (written, precision) => {
  const month = MONTHS[Number(written.slice(5, 7)) - 1] ?? '';
  return precision === 'month'
    ? `${month} ${written.slice(0, 4)}`
    : `${String(Number(written.slice(8)))} ${month}`;
};

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
    [
      '2026-11-22',
      { log: ['2026-11-20 declined'] },
      'They said no on 20 Nov; a word of thanks keeps the door open.',
    ],
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
      { log: ['2026-08-01 asked (referral)', '2026-08-05 replied', '2026-09-03 wrote'] },
      'You asked them for a referral on 1 Aug; no news from you since 3 Sep.',
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
    [
      '2026-11-22',
      { nextTouch: '2026-11-24' },
      'You mean to write by 24 Nov; it would be the first time.',
    ],
    [
      '2026-11-22',
      { nextTouch: '2026-11-24', log: ['2026-10-10 wrote'] },
      'You mean to write by 24 Nov; last on 10 Oct.',
    ],
    [
      '2026-11-22',
      { nextTouch: '2026-11-20' },
      'You meant to write by 20 Nov; it would be the first time.',
    ],
    [
      '2026-11-20',
      { nextTouch: '2026-11-20' },
      'You mean to write by 20 Nov; it would be the first time.',
    ],
    [
      '2026-11-22',
      { tie: 'moderate', cadence: 'default', log: ['2026-08-10 wrote'] },
      'About every 60 days is the plan; last on 10 Aug.',
    ],
    [
      '2026-11-22',
      { log: ['2026-11-20 met (interview): with Mara'] },
      'Interview on 20 Nov, not thanked yet.',
    ],
    [
      '2026-11-22',
      { log: ['2026-11-20 met (Screening)'] },
      'Screening on 20 Nov, not thanked yet.',
    ],
    [
      '2026-11-22',
      { cadence: '30', log: ['2026-01-07 wrote'] },
      'Last in touch in Jan 2026; a hello would be welcome.',
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
      'Rested until 20 Jan after one nudge without an answer; something new to say is welcome.',
    ],
    [
      '2026-11-22',
      { cadence: 'default' },
      'Say how well you know them, and they will come up in time.',
    ],
    ['2026-11-22', {}, 'Nothing logged yet.'],
    ['2026-11-22', { log: ['2026-10-10 wrote'] }, 'Nothing planned.'],
  ])('on %s with %j: %s', (today, sketch, sentence) => {
    expect(whyOn(today, sketch)).toBe(sentence);
  });

  it('tells which job a reference is for', () => {
    const opportunities = [anOpportunity('Acme', { stage: 'references', since: '2026-11-16' })];
    expect(
      whyOn('2026-11-22', { relations: ['reference'] }, { search: aSearch({ opportunities }) }),
    ).toBe('Acme has been checking references since 16 Nov; they have not heard yet.');
  });

  it.each([
    ['interviewing', 'you have been interviewing since 16 Nov'],
    ['offer', 'there has been an offer since 16 Nov'],
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

describe('a why in any locale', () => {
  const sketches: readonly ContactSketch[] = [
    { promises: [aPromise('Send it..', { due: '2026-11-20' })] },
    { promises: [aPromise('Send it。')] },
    { log: ['2026-11-18 replied'] },
    { log: ['2026-11-20 met'] },
    { log: ['2026-11-01 asked'] },
    { log: ['2026-11-20 asked'] },
    { tie: 'moderate', cadence: 'default', log: ['2026-08-10 wrote'] },
    { cadence: '30', log: ['2024-01-07 wrote'] },
    { birthday: '1990-11-24' },
    { nextTouch: '2026-11-20' },
    { log: ['2025-09-01 asked', '2026-10-22 nudged'] },
  ];
  const LOCALES = ['de', 'bg', 'hr', 'lv', 'hu', 'ko', 'ja', 'cs', 'da', 'fr', 'sl', 'is', 'en'];

  it.each(LOCALES)('ends once in %s', (locale) => {
    const today = '2026-11-22';
    for (const sketch of sketches) {
      const row = rowOf(aContact(sketch), today, {});
      const write = dayWriter(locale, day(today), 'short');
      expect(whyRow(row, day(today), write)).not.toMatch(/[.。]\.$/);
    }
  });

  it('writes the month of a long silence as its year has it', () => {
    const row = rowOf(aContact({ cadence: '30', log: ['2023-11-07 wrote'] }), '2026-11-22', {});
    const write = (locale: string): WriteDay => dayWriter(locale, day('2026-11-22'), 'short');
    expect(whyRow(row, day('2026-11-22'), write('en'))).toBe(
      'Last in touch in November 2023; a hello would be welcome.',
    );
  });
});
