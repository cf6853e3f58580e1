import { addDays, addMonths, startOfWeek, type Day } from '../day';

/** A day a user may want, in words. */
export interface DayChoice {
  readonly label: string;
  readonly day: Day;
}

/** Days to snooze until; where two of them are the same day, the first one stands. */
export function snoozeChoices(today: Day): readonly DayChoice[] {
  return withoutRepeats([
    { label: 'Tomorrow', day: addDays(today, 1) },
    { label: 'In 3 days', day: addDays(today, 3) },
    { label: 'Next Monday', day: addDays(startOfWeek(today), 7) },
    { label: 'In a week', day: addDays(today, 7) },
    { label: 'In two weeks', day: addDays(today, 14) },
    { label: 'In a month', day: addMonths(today, 1) },
  ]);
}

/** Days to be in touch next. */
export function nextTouchChoices(today: Day): readonly DayChoice[] {
  return [
    { label: 'In a week', day: addDays(today, 7) },
    { label: 'In two weeks', day: addDays(today, 14) },
    { label: 'In a month', day: addMonths(today, 1) },
  ];
}

/** Days by which a promise may be due. */
export function dueChoices(today: Day): readonly DayChoice[] {
  return [
    { label: 'Tomorrow', day: addDays(today, 1) },
    { label: 'In 3 days', day: addDays(today, 3) },
    { label: 'In a week', day: addDays(today, 7) },
  ];
}

function withoutRepeats(choices: readonly DayChoice[]): DayChoice[] {
  return choices.filter(({ day }, at) => choices.findIndex((other) => other.day === day) === at);
}
