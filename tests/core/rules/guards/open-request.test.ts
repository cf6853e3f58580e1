import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { alsoOf, reasonsFor, standing } from '../../../builders/standing';

const asked = (sketch: ContactSketch = {}, ...more: string[]): ReturnType<typeof aContact> =>
  aContact({
    tie: 'moderate',
    cadence: '14',
    log: ['2026-08-03 got (advice)', '2026-08-04 thanked', '2026-10-26 asked (referral)', ...more],
    ...sketch,
  });

describe('guard 3: a request that may still be nudged', () => {
  it.each(['2026-10-26', '2026-11-15', '2026-11-16', '2027-04-24'])(
    'mutes updates, check-ins and reconnecting on %s',
    (today) => {
      expect(reasonsFor(asked(), today)).toEqual(['nudge']);
    },
  );

  it('leaves them alone once it has lapsed', () => {
    expect(reasonsFor(asked(), '2027-04-25')).toEqual(['update', 'reconnect']);
  });

  it.each(['replied', 'met', 'got', 'declined'])('leaves them alone once "%s" came', (verb) => {
    expect(reasonsFor(asked({}, `2026-11-02 ${verb}`), '2026-11-03')).toEqual(
      expect.arrayContaining(['update', 'check-in']),
    );
  });

  it('leaves dates alone', () => {
    expect(reasonsFor(asked({ birthday: '1990-11-20' }), '2026-11-16')).toEqual(['nudge', 'date']);
  });

  it('does not mute the day the user set', () => {
    const jo = asked({ nextTouch: '2026-11-14' });
    expect(standing(jo, '2026-11-14')).toBe('due check-in 2026-11-14');
    expect(alsoOf(jo, '2026-11-14')).toEqual(['nudge 2026-11-16']);
    expect(standing(jo, '2026-11-16')).toBe('due nudge 2026-11-16');
    expect(alsoOf(jo, '2026-11-16')).toEqual(['check-in 2026-11-14']);
  });
});
