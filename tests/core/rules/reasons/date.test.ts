import { describe, expect, it } from 'vitest';
import { aContact } from '../../../builders/a-contact';
import { dueOf, followUpOf, reasonsFor, standing } from '../../../builders/standing';

const born = (birthday: string, ...log: string[]): ReturnType<typeof aContact> =>
  aContact({ birthday, log });

describe('a birthday', () => {
  it.each([
    ['2026-11-21', 'new'],
    ['2026-11-22', 'soon date 2026-11-29'],
    ['2026-11-28', 'soon date 2026-11-29'],
    ['2026-11-29', 'due date 2026-11-29'],
    ['2026-12-02', 'due date 2026-11-29'],
    ['2026-12-03', 'new'],
  ])('on Sunday 29 November is, on %s, %s', (today, expected) => {
    expect(standing(born('1990-11-29'), today)).toBe(expected);
    expect(standing(born('--11-29'), today)).toBe(expected);
  });

  it('is never late', () => {
    expect(followUpOf('date', born('1990-11-29'), '2026-12-02')?.lateFrom).toBeNull();
  });

  it.each([
    ['1992-02-29', '2027-02-22', '2027-02-28'],
    ['1992-02-29', '2028-02-22', '2028-02-29'],
    ['--02-29', '2027-02-21', '2027-02-28'],
    ['--02-29', '2100-02-25', '2100-02-28'],
    ['1992-02-29', '2027-03-03', '2027-02-28'],
    ['1992-02-29', '2028-03-03', '2028-02-29'],
    ['1992-02-29', '2027-02-20', null],
    ['1992-02-29', '2028-02-21', null],
  ])('of %s is celebrated, as seen on %s, on %s', (birthday, today, due) => {
    expect(dueOf('date', born(birthday), today)).toBe(due);
  });

  it.each([
    ['a day early in the year is near in December', '1990-01-02', '2026-12-26', '2027-01-02'],
    ['but not before', '1990-01-02', '2026-12-25', null],
    ['a day late in the year is near in January', '1990-12-30', '2027-01-02', '2026-12-30'],
    ['but not for long', '1990-12-30', '2027-01-03', null],
  ])('around New Year: %s', (_, birthday, today, due) => {
    expect(dueOf('date', born(birthday), today)).toBe(due);
  });

  it('is celebrated in the years after the one given', () => {
    expect(reasonsFor(born('2026-11-29'), '2026-11-29')).toEqual([]);
    expect(reasonsFor(born('2027-11-29'), '2026-11-29')).toEqual([]);
    expect(dueOf('date', born('2025-11-29'), '2026-11-29')).toBe('2026-11-29');
    expect(dueOf('date', born('2026-11-29'), '2027-11-29')).toBe('2027-11-29');
  });

  it.each([
    ['wished on the day', '2026-11-29 wished her well', false],
    ['wrote on the day it opened', '2026-11-22 wrote', false],
    ['a plain touch', '2026-11-25 saw her', false],
    ['wrote the day before it opened', '2026-11-21 wrote', true],
    ['their own message', '2026-11-25 replied', true],
    ['a like', '2026-11-25 liked', true],
    ['skipped on the day it opened', '2026-11-22 skipped (date)', false],
    ['skipped the day before it opened', '2026-11-21 skipped (date)', true],
  ])('stands after "%s": %s', (_, line, stands) => {
    expect(reasonsFor(born('1990-11-29', line), '2026-11-29').includes('date')).toBe(stands);
  });
});

describe('a work anniversary', () => {
  it('counts like a birthday', () => {
    const jo = aContact({ workAnniversary: '2019-11-24' });
    expect(standing(jo, '2026-11-16')).toBe('new');
    expect(standing(jo, '2026-11-17')).toBe('soon date 2026-11-24');
  });

  it('and a birthday: the one due first counts, then the other', () => {
    const jo = aContact({ birthday: '1990-11-28', workAnniversary: '2019-11-24' });
    expect(dueOf('date', jo, '2026-11-22')).toBe('2026-11-24');
    expect(dueOf('date', jo, '2026-11-27')).toBe('2026-11-24');
    expect(dueOf('date', jo, '2026-11-28')).toBe('2026-11-28');
  });

  it('on the day of a birthday is one message: the birthday is told', () => {
    const jo = aContact({ birthday: '1990-11-24', workAnniversary: '2019-11-24' });
    expect(followUpOf('date', jo, '2026-11-22')?.evidence).toMatchObject({ kind: 'birthday' });
  });
});
