import { makeDay, type Day } from '../../core/day';
import { folded } from '../../core/text/folded';
import { parseDay, parseYearlyDay } from '../value/parse-day';
import type { ImportSettings } from './format';

/** A value as it goes into a note, empty where there is none, and what is to be said of it. */
export interface ReadDate {
  readonly value: string;
  readonly warnings: readonly string[];
}

const read = (value: string): ReadDate => ({ value, warnings: [] });

const unread = (what: string, text: string): ReadDate => ({
  value: '',
  warnings: [`The ${what} “${text}” could not be read, so it was left out.`],
});

/** The year that some programs write where the year is not known. */
const NO_YEAR = new Set(['1604', '0000', '0001']);

/** Birthdays that say there is none. */
const NONE = /^(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|--?)$/;

/** A birthday as address books write it: `1990-04-15`, or `--04-15` where the year is unknown. */
export function readBirthday(text: string, settings: ImportSettings): ReadDate {
  const written = text.trim();
  if (written === '' || NONE.test(written)) return read('');
  const parts = yearless(written) ?? fullDate(written, settings);
  return parts === null ? unread('birthday', written) : read(parts);
}

function yearless(written: string): string | null {
  const match = /^(?:--|(?:0000|1604|0001)-?)(\d{2})-?(\d{2})(?:T.*)?$/.exec(written);
  if (!match) return null;
  const day = parseYearlyDay(`--${match[1] ?? ''}-${match[2] ?? ''}`);
  return day.ok ? `--${match[1] ?? ''}-${match[2] ?? ''}` : null;
}

function fullDate(written: string, settings: ImportSettings): string | null {
  const day = readDay(written, settings);
  return day !== null && NO_YEAR.has(day.slice(0, 4)) ? `-${day.slice(4)}` : day;
}

/** The day on which somebody became a connection on LinkedIn. */
export function readConnected(text: string, settings: ImportSettings): ReadDate {
  const written = text.trim();
  if (written === '') return read('');
  const day = readDay(written, settings);
  return day === null ? unread('date of the connection', written) : read(day);
}

/** A day in any form that address books write; null where it cannot be told which day it is. */
export function readDay(text: string, { slashedDates }: ImportSettings): Day | null {
  const day = parseDay(text.replace(/^(\d{8})T.*$/, '$1'), slashedDates);
  if (day.ok) return day.value;
  return slashed(text, slashedDates) ?? dotted(text) ?? worded(text);
}

const TIME = String.raw`(?:[ T,].*)?$`;
const slashedForm = new RegExp(String.raw`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})${TIME}`);
const dottedForm = new RegExp(String.raw`^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})${TIME}`);
const yearFirst = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${TIME}`);

/** Which of the first two is the month is told by a number above 12, by both being equal, or by settings. */
function slashed(text: string, order: ImportSettings['slashedDates']): Day | null {
  const wide = numbers(yearFirst, text);
  if (wide) return makeDay(...wide);
  const parts = numbers(slashedForm, text);
  if (!parts) return null;
  const [first, second, year] = parts;
  if (second > 12 || first === second || (first <= 12 && order === 'month-first')) {
    return makeDay(year, first, second);
  }
  return first > 12 || order === 'day-first' ? makeDay(year, second, first) : null;
}

function dotted(text: string): Day | null {
  const parts = numbers(dottedForm, text);
  return parts && makeDay(parts[2], parts[1], parts[0]);
}

function numbers(form: RegExp, text: string): [number, number, number] | null {
  const match = form.exec(text.trim());
  return match && [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** The beginnings of the months' names in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/,
  /^(?:feb|fev)/,
  /^(?:mar|mrz|maa|mrt)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mag|mei)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^nov/,
  /^(?:dec|dez|dic)/,
];

function worded(text: string): Day | null {
  const words = folded(text)
    .split(' ')
    .filter((word) => !['de', 'del', 'of'].includes(word));
  const [first = '', second = '', year = ''] = words;
  const [day, word] = /^\d/.test(first) ? [first, second] : [second, first];
  if (words.length !== 3 || !/^\d{4}$/.test(year)) return null;
  if (!/^\d{1,2}(?:st|nd|rd|th|er|o)?$/.test(day) || word.length < 3) return null;
  const month = MONTHS.findIndex((names) => names.test(word)) + 1;
  return month === 0 ? null : makeDay(Number(year), month, parseInt(day, 10));
}
