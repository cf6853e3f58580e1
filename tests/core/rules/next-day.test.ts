import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/day';
import { entriesOf, sentStep } from '../../../src/core/draft/sent';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { STARTERS } from '../../../src/core/template/starters/starters';
import type { Template } from '../../../src/core/template/record';
import { aContact, type ContactSketch } from '../../builders/a-contact';
import { anyContact, LAW_DAY } from '../../builders/arbitraries';
import { aSearch } from '../../builders/a-search';
import { day } from '../../builders/day';
import { rowOf } from '../../builders/standing';

const PACING = ['nudge', 'update', 'check-in', 'reconnect'];

const letter = (template: Template) => ({
  template,
  subject: '',
  body: '',
  subjectBlanks: [],
  blanks: [],
  hints: [],
});

const starter = (id: string): Template => {
  const found = STARTERS.find((one) => one.id === id);
  if (!found) throw new Error(`No starter ${id}`);
  return found;
};

describe('the day offered with "Sent"', () => {
  it('is the day the row gives once "Sent" is in the note, whatever the contact', () => {
    const somebody = anyContact.filter((contact) => !contact.archived);
    const lateDay = fc.nat(400).map((days) => addDays(LAW_DAY, days));
    fc.assert(
      fc.property(somebody, fc.constantFrom(...STARTERS), lateDay, (contact, template, today) => {
        const search = aSearch();
        const situation = { search, settings: DEFAULT_SETTINGS, today };
        const step = sentStep(null, letter(template), contact, situation);
        const after = { ...contact, entries: [...contact.entries, ...entriesOf(step)] };
        const { followUp, also } = rowOf(after, today, { search, settings: DEFAULT_SETTINGS });
        const days = [followUp, ...also]
          .filter((one) => one !== null)
          .filter((one) => PACING.includes(one.reason))
          .flatMap(({ due }) => (due !== null && due > today ? [due] : []));
        const offered = step.next;
        if (contact.nextTouch !== null && contact.nextTouch > today) {
          expect(offered).toBe(contact.nextTouch);
        } else expect(offered).toBe(days.sort()[0] ?? null);
      }),
      { numRuns: 1_000 },
    );
  });

  // 22 November 2026 is a Sunday: 30 days on is a Tuesday, 60 a Thursday, 90 a Saturday.
  it.each<[string, string, ContactSketch, string | null]>([
    ['check-in', '2026-11-22', { tie: 'strong' }, '2026-12-22'],
    ['check-in', '2026-11-22', { tie: 'moderate' }, '2027-01-21'],
    ['check-in', '2026-11-22', { tie: 'weak' }, '2027-02-22'],
    ['check-in', '2026-11-19', { tie: 'strong' }, '2026-12-21'],
    ['check-in', '2026-11-20', { tie: 'strong' }, '2026-12-21'],
    ['check-in', '2026-11-21', { tie: 'strong' }, '2026-12-21'],
    ['check-in', '2026-11-22', { tie: 'strong', cadence: 'never' }, null],
    ['check-in', '2026-11-22', { tie: 'strong', minGap: 40 }, '2027-01-01'],
    ['check-in', '2026-11-22', { tie: 'strong', snoozedUntil: '2027-01-05' }, '2027-01-05'],
    ['ask-referral', '2026-11-22', { tie: 'strong' }, '2026-12-14'],
    ['ask-referral', '2026-11-23', { tie: 'strong' }, '2026-12-14'],
    ['ask-referral', '2026-11-24', { tie: 'strong' }, '2026-12-15'],
    ['ask-referral', '2026-11-22', { tie: 'weak', relations: ['recruiter'] }, '2026-12-07'],
  ])('for %s sent on %s to %o is %s', (id, today, sketch, next) => {
    const situation = { search: aSearch(), settings: DEFAULT_SETTINGS, today: day(today) };
    const contact = aContact({ cadence: 'default', ...sketch });
    expect(sentStep(null, letter(starter(id)), contact, situation).next).toBe(next);
  });
});
