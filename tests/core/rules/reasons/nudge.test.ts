import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../../src/core/contact';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { settings } from '../../../builders/settings';
import { dueOf, followUpOf, reasonsFor, standing } from '../../../builders/standing';

const asked = (log: string[], sketch: ContactSketch = {}): ReturnType<typeof aContact> =>
  aContact({ tie: 'moderate', log, ...sketch });

describe('a nudge', () => {
  it.each([
    ['2026-10-26', 'waiting nudge 2026-11-16'],
    ['2026-11-15', 'waiting nudge 2026-11-16'],
    ['2026-11-16', 'due nudge 2026-11-16'],
    ['2027-04-24', 'due nudge 2026-11-16'],
    ['2027-04-25', 'late update 2026-12-25'],
  ])('for a request of Monday 26 October is, on %s, %s', (today, expected) => {
    expect(standing(asked(['2026-10-26 asked (referral)']), today)).toBe(expected);
  });

  it('is never late', () => {
    expect(followUpOf('nudge', asked(['2026-10-26 asked']), '2027-04-24')?.lateFrom).toBeNull();
  });

  it.each([
    ['2026-11-08', 'waiting nudge 2026-11-09'],
    ['2026-11-09', 'due nudge 2026-11-09'],
  ])('to a recruiter comes after 14 days: on %s, %s', (today, expected) => {
    expect(standing(asked(['2026-10-26 asked'], { relations: ['recruiter'] }), today)).toBe(
      expected,
    );
  });

  it.each([
    ['Saturday', '2026-10-24', '2026-11-16'],
    ['Sunday', '2026-10-25', '2026-11-16'],
    ['Friday', '2026-10-23', '2026-11-13'],
  ])('on a %s falls on a day of work', (_, day, due) => {
    expect(dueOf('nudge', asked([`${day} asked`]), '2026-11-01')).toBe(due);
  });

  it('stays on the weekend where settings say so', () => {
    const around = { settings: settings({ moveWeekends: false }) };
    expect(dueOf('nudge', asked(['2026-10-24 asked']), '2026-11-01', around)).toBe('2026-11-14');
  });

  it('counts from the latest nudge', () => {
    const jo = asked(['2026-10-05 asked', '2026-10-26 nudged']);
    expect(standing(jo, '2026-11-15')).toBe('waiting nudge 2026-11-16');
    expect(standing(jo, '2026-11-16')).toBe('due nudge 2026-11-16');
  });

  it.each<[Tie | null, number, boolean]>([
    [null, 0, true],
    [null, 1, false],
    ['weak', 0, true],
    ['weak', 1, false],
    ['moderate', 1, true],
    ['moderate', 2, false],
    ['strong', 1, true],
    ['strong', 2, false],
    ['strong', 3, false],
  ])('to tie %s after %i nudges stands: %s', (tie, nudges, stands) => {
    const log = ['2026-09-01 asked', '2026-10-01 nudged', '2026-10-26 nudged', '2026-11-09 nudged'];
    const jo = asked(log.slice(0, 1 + nudges), { tie });
    expect(reasonsFor(jo, '2026-11-22').includes('nudge')).toBe(stands);
  });

  it('knows no nudges where settings allow none', () => {
    const around = { settings: settings({ rules: { mostNudges: 0 } }) };
    expect(reasonsFor(asked(['2026-10-26 asked']), '2026-11-16', around)).toEqual(['reconnect']);
  });

  it.each([
    ['replied', false],
    ['met', false],
    ['got', false],
    ['declined', false],
    ['wrote', true],
    ['thanked', true],
    ['updated', true],
    ['gave', true],
    ['congratulated', true],
    ['saw her at the fair', true],
    ['liked', true],
    ['skipped (nudge)', false],
    ['skipped (Nudge)', false],
    ['skipped (reply)', true],
  ])('still stands when "%s" came after the request: %s', (verb, stands) => {
    const jo = asked(['2026-10-26 asked', `2026-11-02 ${verb}`]);
    expect(reasonsFor(jo, '2026-11-16').includes('nudge')).toBe(stands);
  });

  it('looks only at what came after the request', () => {
    expect(dueOf('nudge', asked(['2026-10-26 replied', '2026-10-26 asked']), '2026-11-16')).toBe(
      '2026-11-16',
    );
    expect(reasonsFor(asked(['2026-10-26 asked', '2026-10-26 replied']), '2026-10-27')).toEqual([
      'reply',
      'update',
    ]);
  });

  it('counts the nudges of the latest request only', () => {
    const log = ['2026-09-01 asked', '2026-09-22 nudged', '2026-10-13 nudged', '2026-10-26 asked'];
    expect(dueOf('nudge', asked(log), '2026-11-16')).toBe('2026-11-16');
  });

  it.each([
    ['2026-12-19', 'due nudge 2026-07-13'],
    ['2026-12-20', 'late update 2026-08-21'],
  ])('lapses with its request over 180 days after the last word: on %s, %s', (today, expected) => {
    const jo = asked(['2026-03-02 asked', '2026-06-22 nudged']);
    expect(standing(jo, today)).toBe(expected);
  });
});
