import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../../src/core/contact';
import { aContact } from '../../../builders/a-contact';
import { dueOf, reasonsFor, standing } from '../../../builders/standing';

const logged = (...log: string[]): ReturnType<typeof aContact> => aContact({ log });

describe('a thank-you', () => {
  it.each([
    ['2026-11-17', 'soon thank-you 2026-11-18'],
    ['2026-11-18', 'due thank-you 2026-11-18'],
    ['2026-11-19', 'due thank-you 2026-11-18'],
    ['2026-11-20', 'late thank-you 2026-11-18'],
    ['2026-12-17', 'late thank-you 2026-11-18'],
    ['2026-12-18', 'later'],
  ])('for meeting on 17 November is, on %s, %s', (today, expected) => {
    expect(standing(logged('2026-11-17 met (coffee)'), today)).toBe(expected);
  });

  it.each([
    ['a Friday', '2026-11-20', '2026-11-21'],
    ['a Saturday', '2026-11-21', '2026-11-22'],
  ])('for %s does not wait for Monday', (_, met, due) => {
    expect(dueOf('thank-you', logged(`${met} met`), '2026-11-22')).toBe(due);
  });

  it.each<[string, Tie | null, boolean]>([
    ['met', null, true],
    ['met', 'weak', true],
    ['met', 'moderate', true],
    ['met', 'strong', false],
    ['met (interview)', 'strong', true],
    ['met ()', 'strong', false],
    ['lunch: at the harbour', 'strong', false],
    ['lunch: at the harbour', 'moderate', true],
    ['got (referral)', null, true],
    ['got', 'strong', true],
    ['declined', 'strong', true],
    ['declined', 'weak', true],
    ['replied', 'weak', false],
    ['wrote', 'weak', false],
    ['gave', 'weak', false],
    ['had a beer', 'weak', false],
  ])('after "%s" with tie %s: %s', (verb, tie, opens) => {
    const jo = aContact({ tie, log: [`2026-11-17 ${verb}`] });
    expect(reasonsFor(jo, '2026-11-18').includes('thank-you')).toBe(opens);
  });

  it.each([
    ['thanked later', ['2026-11-17 met', '2026-11-18 thanked'], null],
    ['thanked behind it on the same day', ['2026-11-17 met', '2026-11-17 thanked'], null],
    ['thanked before it on the same day', ['2026-11-17 thanked', '2026-11-17 met'], '2026-11-18'],
    ['another message instead', ['2026-11-17 met', '2026-11-18 wrote'], '2026-11-18'],
    [
      'thanked for the meeting before only',
      ['2026-11-10 met', '2026-11-11 thanked', '2026-11-17 met'],
      '2026-11-18',
    ],
    ['help that came later', ['2026-11-02 met', '2026-11-17 got'], '2026-11-18'],
    [
      'one thanks for all before it',
      ['2026-11-02 met', '2026-11-17 got', '2026-11-18 thanked'],
      null,
    ],
    ['skipped after it', ['2026-11-17 met', '2026-11-18 skipped (thank-you)'], null],
    ['skipped in other letters', ['2026-11-17 met', '2026-11-18 skipped (Thank you)'], null],
    ['skipped before it', ['2026-11-17 skipped (thank-you)', '2026-11-17 met'], '2026-11-18'],
    ['another reason skipped', ['2026-11-17 met', '2026-11-18 skipped (reply)'], '2026-11-18'],
  ])('goes by the latest of what calls for it: %s', (_, log, due) => {
    expect(dueOf('thank-you', logged(...log), '2026-11-19')).toBe(due);
  });

  it('to a strong tie is still owed for help after an everyday meeting', () => {
    const jo = aContact({ tie: 'strong', log: ['2026-11-10 got (advice)', '2026-11-17 met'] });
    expect(dueOf('thank-you', jo, '2026-11-19')).toBe('2026-11-11');
  });
});
