import { describe, expect, it } from 'vitest';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { aPromise } from '../../../builders/a-promise';
import { anOpportunity, aSearch } from '../../../builders/a-search';
import { settings } from '../../../builders/settings';
import { dueOf, standing, type Around } from '../../../builders/standing';

const asTheyFall = { settings: settings({ moveWeekends: false }) };

describe('guard 5: a weekend', () => {
  it.each<['nudge' | 'update' | 'check-in' | 'reconnect', ContactSketch, string, string]>([
    ['nudge', { log: ['2026-10-31 asked'] }, '2026-11-21', '2026-11-23'],
    ['nudge', { log: ['2026-11-01 asked'] }, '2026-11-22', '2026-11-23'],
    ['nudge', { log: ['2026-10-30 asked'] }, '2026-11-20', '2026-11-20'],
    ['nudge', { log: ['2026-11-02 asked'] }, '2026-11-23', '2026-11-23'],
    ['update', { log: ['2026-09-21 got', '2026-09-22 wrote'] }, '2026-11-21', '2026-11-23'],
    ['update', { log: ['2026-09-22 got', '2026-09-23 wrote'] }, '2026-11-22', '2026-11-23'],
    ['check-in', { cadence: '30', log: ['2026-10-22 wrote'] }, '2026-11-21', '2026-11-23'],
    ['check-in', { cadence: '30', log: ['2026-10-23 wrote'] }, '2026-11-22', '2026-11-23'],
    ['reconnect', { cadence: '30', log: ['2026-05-24 wrote'] }, '2026-11-21', '2026-11-23'],
    ['reconnect', { cadence: '30', log: ['2026-05-25 wrote'] }, '2026-11-22', '2026-11-23'],
  ])('holds a %s with %j on %s until %s', (reason, sketch, falls, due) => {
    expect(dueOf(reason, aContact(sketch), '2026-11-22')).toBe(due);
    expect(dueOf(reason, aContact(sketch), '2026-11-22', asTheyFall)).toBe(falls);
  });

  const aJob = (stage: 'references' | 'offer', since: string): Around => ({
    search: aSearch({
      opportunities: [
        anOpportunity('Acme', {
          stage,
          since,
          helpedBy: ['People/Jo.md'],
          references: ['People/Jo.md'],
        }),
      ],
    }),
  });

  it('does not hold what is owed or dated', () => {
    const saturday = '2026-11-21';
    expect(
      dueOf('promise', aContact({ promises: [aPromise('Send it', { due: saturday })] }), saturday),
    ).toBe(saturday);
    expect(dueOf('thank-you', aContact({ log: ['2026-11-20 met'] }), saturday)).toBe(saturday);
    expect(dueOf('outcome', aContact(), saturday, aJob('offer', '2026-11-19'))).toBe(saturday);
    expect(dueOf('date', aContact({ birthday: '--11-21' }), saturday)).toBe(saturday);
    expect(dueOf('check-in', aContact({ nextTouch: saturday }), saturday)).toBe(saturday);
  });

  it('moves the check-in of a whole weekend to one Monday', () => {
    const jo = aContact({ cadence: '30', log: ['2026-10-22 wrote'] });
    expect(standing(jo, '2026-11-20')).toBe('soon check-in 2026-11-23');
    expect(standing(jo, '2026-11-22')).toBe('soon check-in 2026-11-23');
    expect(standing(jo, '2026-11-23')).toBe('due check-in 2026-11-23');
    expect(standing(jo, '2026-12-07')).toBe('due check-in 2026-11-23');
    expect(standing(jo, '2026-12-08')).toBe('late check-in 2026-11-23');
  });
});
