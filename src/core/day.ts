import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  addBusinessDays as addBusinessDaysTo,
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
} from 'date-fns';

/**
 * A calendar day without a time zone, written `2026-01-05`. Days of the years 0001 to 9999 sort as text.
 * Only `makeDay` and the arithmetic here make one, so every `Day` exists in the calendar.
 */
export type Day = string & { readonly __day: unique symbol };

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The instant that stands for a day in arithmetic: its UTC midnight, in every zone the same. */
function toDate(day: Day): Date {
  const date = new UTCDateMini(0);
  date.setFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return date;
}

function fromDate(date: Date): Day {
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as Day;
}

/** The function, asked once for each value: boards ask the same few days again and again. */
function remembered<From, To>(ask: (value: From) => To): (value: From) => To {
  const answers = new Map<From, To>();
  return (value) => {
    const known = answers.get(value);
    if (known !== undefined) return known;
    const answer = ask(value);
    // A hundred years of days; whoever needs more does not need them fast.
    if (answers.size >= 36_525) answers.clear();
    answers.set(value, answer);
    return answer;
  };
}

const EPOCH = new UTCDateMini(0);

/** Days since 1 January 1970, a Thursday. */
const numberOf = remembered((day: Day) => differenceInCalendarDays(toDate(day), EPOCH));

const dayOfNumber = remembered((number: number) => fromDate(addDaysTo(EPOCH, number)));

/** From 0 for Monday to 6 for Sunday. */
const weekdayOf = remembered((day: Day) => (toDate(day).getDay() + 6) % 7);

/** Days in a month of the Gregorian calendar, the month from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day of that year, month (1 to 12) and day of the month, or null where the calendar has none. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth))
    return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

/** The day as a person's clock shows it: the local calendar day of an instant. */
export function localDay(instant: Date): Day {
  return fromDate(instant);
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day `count` calendar days later (earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOf(day) + count);
}

/** The day `count` calendar months later; 31 Jan + 1 month is the last day of February. */
export function addMonths(day: Day, count: number): Day {
  return fromDate(addMonthsTo(toDate(day), count));
}

/** The day `count` business days (Monday to Friday) later, counted from the day after. */
export function addBusinessDays(day: Day, count: number): Day {
  return fromDate(addBusinessDaysTo(toDate(day), count));
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day itself, or the Monday after it when it is a Saturday or Sunday. */
export function skipWeekend(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday > 4 ? addDays(day, 7 - weekday) : day;
}

/** The Monday of the week a day lies in. */
export function startOfWeek(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

/** The later of two days; null counts as earlier than every day. */
export function laterOf(a: Day, b: Day | null): Day {
  return b !== null && b > a ? b : a;
}

/** The instant to hand to `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export function toUtcInstant(day: Day): number {
  // By the UTC methods themselves: where the page's clock is replaced, a class over it may fall back to the zone.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

/** Writes a day for the reader: in their locale, or as ISO. */
export type WriteDay = (day: Day, precision?: 'month') => string;
