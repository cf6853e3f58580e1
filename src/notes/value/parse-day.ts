import { makeDay, type Day } from '../../core/day';
import type { YearlyDay } from '../../core/contact';
import type { Settings } from '../../core/settings';
import { wholeLink } from './links';
import { noteName } from '../../core/text/note-name';
import { read, unreadable, type Read } from './read';
import { asScalar } from './yaml-value';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const OFFSET = String.raw`(?:Z|[+-]\d{2}(?::?\d{2})?)`;

/** A time of day, with or without its offset, as it may stand after a date; the written day counts. */
export const TIME = String.raw`(?:[T ]|, )\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?(?: ?[ap]m)?(?: ?${OFFSET})?`;

const iso = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:${TIME}|${OFFSET})?$`, 'i');
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const slashed = /^(\d{4})\/(\d{2})\/(\d{2})$/;
const dayFirst = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/i;
const monthFirst = /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/i;
const yearLast = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const MONTH = MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`)
  .concat('sept')
  .join('|');

/** Every form of a date as it may open a longer text, `2026.11.20` and the slashed ones with the year last too. */
export const DATE_FORMS: readonly string[] = [
  String.raw`\d{4}-\d{2}-\d{2}(?:${TIME}|Z|[+-]\d{2}:?\d{2})?`,
  String.raw`\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{4}/\d{2}/\d{2}|\d{4}\.\d{2}\.\d{2}`,
  String.raw`\d{1,2}\s{1,3}(?:${MONTH})\.?\s{1,3}\d{4}|(?:${MONTH})\.?\s{1,3}\d{1,2},?\s{1,3}\d{4}`,
  String.raw`\d{1,2}/\d{1,2}/\d{4}`,
];

const EXPECTED = 'Expected a date such as 2026-01-05.';
const IMPOSSIBLE = 'There is no such day in the calendar.';
const SLASHED =
  'Day or month first? Expected a date such as 2026-01-05, or the order of slashed dates in settings.';

type SlashedDates = Settings['slashedDates'];

/** Reads a calendar day in any of the forms people write; the time zone never matters. */
export function parseDay(value: unknown, slashedDates: SlashedDates = null): Read<Day> {
  const scalar = asScalar(value);
  if (scalar === null || typeof scalar === 'boolean') return unreadable(EXPECTED);
  const written = String(scalar).trim();
  const link = wholeLink(written);
  const text = link ? noteName(link.target) : written;
  const parts = numericParts(text) ?? wordedParts(text) ?? slashedParts(text, slashedDates);
  if (parts) return dayOf(parts);
  return unreadable(yearLast.test(text) ? SLASHED : EXPECTED);
}

type Parts = readonly [year: string, month: string | number, day: string];

function dayOf([year, month, day]: Parts): Read<Day> {
  const made = makeDay(Number(year), Number(month), Number(day));
  return made === null ? unreadable(IMPOSSIBLE) : read(made);
}

function numericParts(text: string): Parts | null {
  const match = iso.exec(text) ?? compact.exec(text) ?? slashed.exec(text);
  return match && [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
}

function wordedParts(text: string): Parts | null {
  const spaced = text.replace(/\s+/g, ' ');
  const first = dayFirst.exec(spaced);
  if (first) return worded(first[3] ?? '', first[2] ?? '', first[1] ?? '');
  const second = monthFirst.exec(spaced);
  return second && worded(second[3] ?? '', second[1] ?? '', second[2] ?? '');
}

/** The month by its English name or its first three letters ("Sept" too). */
function worded(year: string, month: string, day: string): Parts | null {
  const name = month.toLowerCase();
  const at = MONTHS.findIndex(
    (full) =>
      full === name || full.slice(0, 3) === name || (name === 'sept' && full.startsWith(name)),
  );
  return at < 0 ? null : [year, at + 1, day];
}

function slashedParts(text: string, slashedDates: SlashedDates): Parts | null {
  const match = slashedDates === null ? null : yearLast.exec(text);
  if (!match) return null;
  const [, first = '', second = '', year = ''] = match;
  return slashedDates === 'day-first' ? [year, second, first] : [year, first, second];
}

const yearless = /^(?:--|0000-)?(\d{2})-(\d{2})$/;

/** Reads a day that comes again every year; the year may be left out: `--04-15`, `04-15`. */
export function parseYearlyDay(value: unknown, slashedDates: SlashedDates = null): Read<YearlyDay> {
  const scalar = asScalar(value);
  const match = typeof scalar === 'string' ? yearless.exec(scalar.trim()) : null;
  if (match) {
    const [month, day] = [Number(match[1]), Number(match[2])];
    // 2000 is a leap year, so 29 February passes.
    return makeDay(2000, month, day) === null
      ? unreadable(IMPOSSIBLE)
      : read({ year: null, month, day });
  }
  const full = parseDay(value, slashedDates);
  if (!full.ok) {
    return full.expected === EXPECTED
      ? unreadable('Expected a date such as 1990-04-15, or --04-15 without the year.')
      : full;
  }
  const [year = 0, month = 0, day = 0] = full.value.split('-').map(Number);
  return read({ year, month, day });
}

/** The day written in a note's file name, as daily and meeting notes are named; null when there is none. */
export function dayInName(path: string): Day | null {
  const match = /(?:^|[^0-9])(\d{4})-(\d{2})-(\d{2})(?![0-9])/.exec(noteName(path));
  return match && makeDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
