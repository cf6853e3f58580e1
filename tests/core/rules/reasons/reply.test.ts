import { describe, expect, it } from 'vitest';
import { aContact } from '../../../builders/a-contact';
import { dueOf, followUpOf, reasonsFor, standing } from '../../../builders/standing';

const logged = (...log: string[]): ReturnType<typeof aContact> => aContact({ log });

describe('a reply', () => {
  it.each([
    ['2026-11-16', 'soon reply 2026-11-18'],
    ['2026-11-17', 'soon reply 2026-11-18'],
    ['2026-11-18', 'due reply 2026-11-18'],
    ['2026-11-22', 'due reply 2026-11-18'],
    ['2026-11-23', 'late reply 2026-11-18'],
    ['2027-01-15', 'late reply 2026-11-18'],
    ['2027-01-16', 'later'],
  ])('of Monday 16 November is, on %s, %s', (today, expected) => {
    expect(standing(logged('2026-11-16 replied'), today)).toBe(expected);
  });

  it.each([
    ['Wednesday', '2026-11-18', '2026-11-20', '2026-11-25'],
    ['Thursday', '2026-11-19', '2026-11-23', '2026-11-26'],
    ['Friday', '2026-11-20', '2026-11-24', '2026-11-27'],
    ['Saturday', '2026-11-21', '2026-11-24', '2026-11-27'],
    ['Sunday', '2026-11-22', '2026-11-24', '2026-11-27'],
  ])('on a %s counts business days', (_, replied, due, lateFrom) => {
    const reply = followUpOf('reply', logged(`${replied} replied`), '2026-11-22');
    expect([reply?.due, reply?.lateFrom]).toEqual([due, lateFrom]);
  });

  it.each([
    'wrote',
    'asked',
    'thanked',
    'updated',
    'congratulated',
    'gave',
    'met',
    'had lunch',
    'got',
    'declined',
    'nudged',
  ])('is answered when "%s" comes after it', (verb) => {
    const jo = logged('2026-11-16 replied', `2026-11-17 ${verb}`);
    expect(reasonsFor(jo, '2026-11-18')).not.toContain('reply');
  });

  it('is answered on the same day by what stands after it', () => {
    expect(reasonsFor(logged('2026-11-16 replied', '2026-11-16 wrote'), '2026-11-18')).toEqual([]);
    expect(reasonsFor(logged('2026-11-16 wrote', '2026-11-16 replied'), '2026-11-18')).toEqual([
      'reply',
    ]);
  });

  it('is not answered by a like', () => {
    const jo = logged('2026-11-16 replied', '2026-11-17 liked: her post');
    expect(standing(jo, '2026-11-18')).toBe('due reply 2026-11-18');
  });

  it('counts from the latest of several', () => {
    expect(dueOf('reply', logged('2026-11-02 replied', '2026-11-16 replied'), '2026-11-22')).toBe(
      '2026-11-18',
    );
  });

  it.each([
    ['after it', ['2026-11-16 replied', '2026-11-17 skipped (reply)'], []],
    ['behind it on the same day', ['2026-11-16 replied', '2026-11-16 skipped (reply)'], []],
    ['before it on the same day', ['2026-11-16 skipped (reply)', '2026-11-16 replied'], ['reply']],
    [
      'before a newer one',
      ['2026-11-16 replied', '2026-11-17 skipped (reply)', '2026-11-18 replied'],
      ['reply'],
    ],
    ['for another reason', ['2026-11-16 replied', '2026-11-17 skipped (nudge)'], ['reply']],
  ])('is closed by a skip as of its place: %s', (_, log, reasons) => {
    expect(reasonsFor(logged(...log), '2026-11-20')).toEqual(reasons);
  });
});
