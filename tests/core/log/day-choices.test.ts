import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { dueChoices, nextTouchChoices, snoozeChoices } from '../../../src/core/log/day-choices';
import { day } from '../../builders/day';

const inWords = (choices: readonly { label: string; day: string }[]): string[] =>
  choices.map((choice) => `${choice.label}: ${choice.day}`);

test('offers days to snooze until', () => {
  expect(inWords(snoozeChoices(day('2026-11-19')))).toEqual([
    'Tomorrow: 2026-11-20',
    'In 3 days: 2026-11-22',
    'Next Monday: 2026-11-23',
    'In a week: 2026-11-26',
    'In two weeks: 2026-12-03',
    'In a month: 2026-12-19',
  ]);
});

test.each([
  ['a Monday, where next Monday is in a week', '2026-11-23', 'In a week'],
  ['a Sunday, where it is tomorrow', '2026-11-22', 'Next Monday'],
  ['a Friday, where it is in 3 days', '2026-11-20', 'Next Monday'],
])('names each day once: %s', (_, today, gone) => {
  const labels = snoozeChoices(day(today)).map(({ label }) => label);
  expect(labels).toHaveLength(5);
  expect(labels).not.toContain(gone);
});

test('counts months by the calendar', () => {
  expect(nextTouchChoices(day('2026-01-31')).at(-1)?.day).toBe('2026-02-28');
});

test('offers only days ahead, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const today = addDays(day('1990-01-01'), days);
      for (const choices of [nextTouchChoices(today), dueChoices(today), snoozeChoices(today)]) {
        for (const choice of choices) expect(choice.day > today).toBe(true);
        expect(new Set(choices.map((choice) => choice.day)).size).toBe(choices.length);
      }
    }),
  );
});
