import { describe, expect, it } from 'vitest';
import { askBound, mayAsk } from '../../../../src/core/rules/ask-bound';
import type { Situation } from '../../../../src/core/situation';
import { aContact, type ContactSketch } from '../../../builders/a-contact';
import { aSearch } from '../../../builders/a-search';
import { day } from '../../../builders/day';
import { settings } from '../../../builders/settings';

const situation = (today: string): Situation => ({
  search: aSearch(),
  settings: settings(),
  today: day(today),
});

const may = (sketch: ContactSketch, today: string): boolean =>
  mayAsk(aContact(sketch), situation(today));

describe('guard 8: asking for something', () => {
  it.each([
    ['2026-11-17', false],
    ['2027-05-15', false],
    ['2027-05-16', true],
  ])('after a no on 17 November may be done, on %s: %s', (today, allowed) => {
    expect(may({ log: ['2026-11-17 declined'] }, today)).toBe(allowed);
    expect(
      may({ log: ['2026-01-01 declined', '2026-11-17 said no', '2026-11-18 replied'] }, today),
    ).toBe(allowed);
  });

  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('with no-asks until 1 January may be done, on %s: %s', (today, allowed) => {
    expect(may({ noAsks: '2027-01-01' }, today)).toBe(allowed);
  });

  it('with no-asks may never be done', () => {
    expect(may({ noAsks: true }, '2026-11-22')).toBe(false);
    expect(may({ noAsks: true }, '2036-11-22')).toBe(false);
  });

  it('else may be done', () => {
    expect(may({ noAsks: false, log: ['2026-11-17 replied'] }, '2026-11-22')).toBe(true);
  });

  it('says why it may not', () => {
    expect(askBound(aContact({ noAsks: '2027-01-01' }), situation('2026-11-22'))).toEqual({
      kind: 'no-asks',
      until: '2027-01-01',
    });
    const declined = aContact({ log: ['2026-11-17 declined'] });
    expect(askBound(declined, situation('2026-11-22'))).toEqual({
      kind: 'declined',
      on: '2026-11-17',
    });
  });
});
