import type { Settings } from '../../core/settings';
import type { Read } from '../value/read';
import type { Day } from '../../core/day';
import { linkedDayAt } from '../value/day-opening';
import { linkAt } from '../value/links';

/** A text that begins with a date. */
export interface Dated {
  /** The date as it is written. */
  readonly date: string;
  readonly day: Read<Day>;
  /** What stands behind the date and all that dresses it. */
  readonly rest: string;
}

/** Bold, italics, code and brackets in front of a date, and behind it. */
const OPENERS = /[*_`([]*/y;
const CLOSERS = /[*_`)\]]*/y;
const SEPARATORS = /[\s:—–,|·→-]*/y;
/** Behind a separator marks close where no word follows them at once: `**DAY:** met`, not `DAY: **met**`. */
const LATE_CLOSERS = /[*_`)\]]*(?=[\s:—–,|·→-]|$)/y;

/** A pattern made when it is first needed: few texts begin with a date. */
function lazy(make: () => RegExp): (text: string, at: number) => number {
  let pattern: RegExp | null = null;
  return (text, at) => {
    pattern ??= make();
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
}

const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|thur?|fri|sat|sun';
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?`;

/** What may stand behind a date, in any order. */
const DRESS: readonly ((text: string, at: number) => number)[] = [
  lazy(() => new RegExp(`(?:${WEEKDAYS})(?![\\p{L}\\p{N}'’])\\.?`, 'iuy')),
  lazy(
    () =>
      new RegExp(String.raw`(?:(?:${TIME}|\d{1,2})\s*[-–—]\s*)?(?:${TIME})(?![\p{L}\p{N}])`, 'iuy'),
  ),
  lazy(
    () =>
      /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\uFE0F\u200D])*/uy,
  ),
];

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

/** The date a text begins with, and what follows it; null when it begins with none. */
export function datedText(text: string, slashedDates: Settings['slashedDates']): Dated | null {
  const found = firstDay(text, slashedDates);
  if (found === null) return null;
  const rest = text.slice(behindDress(text, found.end)).trimEnd();
  return { date: found.written, day: found.day, rest };
}

/** A link's brackets are no dress, so a link is looked for at every opening one. */
function firstDay(
  text: string,
  slashedDates: Settings['slashedDates'],
): ReturnType<typeof linkedDayAt> {
  const limit = skip(OPENERS, text, 0);
  for (let at = 0; at <= limit && at <= MOST_OPENERS; at += 1) {
    if (at < limit && linkAt(text, at) === null) continue;
    return linkedDayAt(text, at, slashedDates);
  }
  return null;
}

/** More marks in a row than any date is dressed with. */
const MOST_OPENERS = 16;

function behindDress(text: string, from: number): number {
  let at = skip(CLOSERS, text, from);
  for (;;) {
    const next = behindClosed(text, at);
    const open = skip(OPENERS, text, next);
    const length = DRESS.reduce((longest, dress) => Math.max(longest, dress(text, open)), 0);
    if (length === 0) return next;
    at = skip(CLOSERS, text, open + length);
  }
}

/** Where a text goes on behind separators, and behind marks that close only after one: `**2026-11-20:** met`. */
function behindClosed(text: string, from: number): number {
  const separated = skip(SEPARATORS, text, from);
  return skip(SEPARATORS, text, skip(LATE_CLOSERS, text, separated));
}

const ONE_SEPARATOR = /^\s*(?:[:—–,|·→-]\s*)?/;

/** A text without the separator it begins with. */
export const afterSeparator = (text: string): string =>
  text.slice(ONE_SEPARATOR.exec(text)?.[0].length ?? 0).trimEnd();

/** Where a text goes on behind any number of separators, from a place on. */
export const behindSeparators = (text: string, at: number): number => skip(SEPARATORS, text, at);

const IN_FIELD = /[[(]date::[ \t]*((?:\[\[[^\]]*\]\]|[^\])[])*)[\])]/i;
const DONE = /✅\uFE0F?[ \t]*(\S+)/u;

/** The day of a line that carries it as `[date:: DAY]` or `✅ DAY`; null where it has none that can be read. */
export function markedDay(text: string, slashedDates: Settings['slashedDates']): Dated | null {
  for (const mark of [IN_FIELD, DONE]) {
    const found = mark.exec(text);
    if (!found) continue;
    const written = found[1]?.trim() ?? '';
    const day = linkedDayAt(written, 0, slashedDates);
    if (!day?.day.ok) continue;
    const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    return { date: day.written, day: day.day, rest: rest.trim() };
  }
  return null;
}
