import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleDay } from '../../demo/sample-day.mjs';
import { shiftVault } from '../../demo/copy-vault.mjs';
import { shiftDates, weeksBetween } from '../../demo/shift-dates.mjs';
import { tempVault } from '../../demo/testing/temp-vault';

test.each([
  ['met 2026-11-18.', 1, 'met 2026-11-25.'],
  ['[[2026-12-30]] x', 1, '[[2027-01-06]] x'],
  ['2024-02-22T10:00:00+02:00', 1, '2024-02-29T10:00:00+02:00'],
  ['2026-02-30 and 2026-13-01', 1, '2026-02-30 and 2026-13-01'],
  ['12026-11-18 2026-11-180 2026-11-18-3', 1, '12026-11-18 2026-11-180 2026-11-18-3'],
  ['--04-15 and 20261118', 1, '--04-15 and 20261118'],
  ['2026-11-18', -3, '2026-10-28'],
])('%s by %i weeks', (text, weeks, expected) => {
  expect(shiftDates(text, weeks)).toBe(expected);
});

test('there and back again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1000-01-01'), max: new Date('8999-12-31'), noInvalidDate: true }),
      fc.integer({ min: -5000, max: 5000 }),
      (date, weeks) => {
        const text = `on ${date.toISOString().slice(0, 10)}, so`;
        expect(shiftDates(shiftDates(text, weeks), -weeks)).toBe(text);
      },
    ),
  );
});

test('weeks are counted from Monday to Monday', () => {
  expect(weeksBetween(sampleDay, '2026-11-22')).toBe(0);
  expect(weeksBetween(sampleDay, '2026-11-16')).toBe(0);
  expect(weeksBetween(sampleDay, '2026-11-23')).toBe(1);
  expect(weeksBetween(sampleDay, '2026-11-15')).toBe(-1);
  expect(() => weeksBetween('2026-02-30', sampleDay)).toThrow(RangeError);
});

test('a vault moves in texts and names, also onto names that others give up', async () => {
  const vault = await tempVault({
    'Daily/2026-11-11.md': 'first [[2026-11-18]]',
    'Daily/2026-11-18.md': 'second',
  });
  await shiftVault(vault.root, 1);
  expect(await vault.paths()).toEqual(['Daily/2026-11-18.md', 'Daily/2026-11-25.md']);
  expect(await vault.read('Daily/2026-11-18.md')).toBe('first [[2026-11-25]]');
  await vault.drop();
});
