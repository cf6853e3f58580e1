import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { aPromise } from '../../../builders/a-promise';
import { anOpportunity, aSearch } from '../../../builders/a-search';
import { settings } from '../../../builders/settings';
import { reasonsFor, standing } from '../../../builders/standing';

/** Asked, and nudged as often as is kind to a weak tie: the rest lasts until 21 September. */
const silentSince = (sketch: ContactSketch = {}, ...more: string[]): ReturnType<typeof aContact> =>
  aContact({
    tie: 'weak',
    cadence: '30',
    log: ['2026-06-01 asked (referral)', '2026-06-23 nudged', ...more],
    ...sketch,
  });

describe('guard 2: a contact whose nudges are used up', () => {
  it.each([
    ['2026-06-23', 'resting reconnect 2026-09-21'],
    ['2026-09-13', 'resting reconnect 2026-09-21'],
    ['2026-09-14', 'soon reconnect 2026-09-21'],
    ['2026-09-20', 'soon reconnect 2026-09-21'],
    ['2026-09-21', 'due reconnect 2026-09-21'],
  ])('rests: on %s, %s', (today, expected) => {
    expect(standing(silentSince(), today)).toBe(expected);
  });

  it.each([
    ['weak', 1, 'resting'],
    ['moderate', 1, 'due nudge'],
    ['moderate', 2, 'resting'],
    ['strong', 1, 'due nudge'],
    ['strong', 2, 'resting'],
  ] as const)('with tie %s after %i nudges: %s', (tie, nudges, state) => {
    const log = ['2026-06-01 asked', '2026-06-22 nudged', '2026-07-13 nudged'];
    expect(standing(silentSince({ tie, log: log.slice(0, 1 + nudges) }), '2026-07-13')).toMatch(
      state,
    );
  });

  it('rests from the request on where settings allow no nudge', () => {
    const around = { settings: settings({ rules: { mostNudgesWeak: 0 } }) };
    const jo = silentSince({ log: ['2026-06-23 asked'] });
    expect(standing(jo, '2026-06-24', around)).toBe('resting reconnect 2026-09-21');
  });

  it.each(['2026-06-23', '2026-08-01', '2026-09-20'])(
    'hears nothing of dates, updates and check-ins on %s',
    (today) => {
      const jo = silentSince(
        { birthday: '1990-08-03', workAnniversary: '2019-06-25' },
        '2026-06-24 wrote',
      );
      expect(reasonsFor(jo, today)).toEqual(['reconnect']);
      expect(
        reasonsFor({ ...jo, workAnniversary: { year: 2019, month: 9, day: 22 } }, today),
      ).toEqual(['reconnect']);
    },
  );

  it('hears of dates again on the day the rest ends', () => {
    const jo = silentSince({ birthday: '1990-09-22' });
    expect(reasonsFor(jo, '2026-09-20')).toEqual(['reconnect']);
    expect(reasonsFor(jo, '2026-09-21')).toEqual(['date', 'reconnect']);
  });

  it('is still owed promises, thanks and news', () => {
    const jo = silentSince({
      promises: [aPromise('Send it', { due: '2026-07-05' })],
      relations: ['reference'],
    });
    const search = aSearch({
      opportunities: [
        anOpportunity('Acme', { stage: 'references', since: '2026-07-01' }),
        anOpportunity('Brightside', { stage: 'offer', since: '2026-07-01', helpedBy: [jo.path] }),
      ],
    });
    expect(reasonsFor(jo, '2026-07-02', { search })).toEqual([
      'promise',
      'prepare',
      'outcome',
      'reconnect',
    ]);
    expect(standing(jo, '2026-07-02', { search })).toBe('due prepare 2026-07-02');
    expect(standing(jo, '2026-07-02')).toBe('soon promise 2026-07-05');
    expect(standing(jo, '2026-06-23')).toBe('later promise 2026-07-05');
  });

  it.each([
    ['replied', ['reply', 'update', 'check-in']],
    ['met', ['thank-you', 'update', 'check-in']],
    ['got', ['thank-you', 'update', 'check-in']],
    ['declined', ['thank-you', 'update', 'check-in']],
    ['wrote', ['reconnect']],
    ['skipped (nudge)', ['update', 'check-in']],
  ])('rests no longer once they answer: %s', (verb, reasons) => {
    expect(reasonsFor(silentSince({}, `2026-06-24 ${verb}`), '2026-06-25')).toEqual(reasons);
  });

  it('is asked anew by a new request', () => {
    expect(reasonsFor(silentSince({}, '2026-08-03 asked'), '2026-08-04')).toEqual(['nudge']);
  });

  it.each([
    ['2026-12-20', ['reconnect']],
    ['2026-12-21', ['update', 'reconnect']],
  ])(
    'whose request lapses 180 days after the last word reads like others: on %s, %j',
    (today, reasons) => {
      // 181 days of silence are more than three cadences, too.
      expect(reasonsFor(silentSince(), today)).toEqual(reasons);
    },
  );

  it.each([
    ['wrote during the rest', '2026-08-03 wrote', ['reconnect']],
    ['wrote on its last day', '2026-09-20 wrote', ['reconnect']],
    ['wrote on the day it ended', '2026-09-21 wrote', ['update', 'check-in']],
    ['a skip during the rest', '2026-08-03 skipped (reconnect)', ['reconnect']],
    ['a skip after it', '2026-09-22 skipped (reconnect)', ['update', 'check-in']],
  ])('is back to ordinary once in touch after the end: %s', (_, line, reasons) => {
    expect(reasonsFor(silentSince({}, line), '2026-09-23')).toEqual(reasons);
  });

  it('is written to on the day the user set', () => {
    const jo = silentSince({ nextTouch: '2026-07-25' });
    expect(reasonsFor(jo, '2026-07-01')).toEqual(['check-in']);
    expect(standing(jo, '2026-07-24')).toBe('soon check-in 2026-07-25');
    expect(standing(jo, '2026-07-25')).toBe('due check-in 2026-07-25');
  });
});
