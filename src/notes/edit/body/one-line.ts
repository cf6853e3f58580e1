import { addDays, daysBetween, startOfWeek, type Day } from '../../../core/day';
import type { Settings } from '../../../core/settings';
import { parseEntry, type Entry } from '../../body/log';
import { parseDay } from '../../value/parse-day';
import { read, unreadable, type Read } from '../../value/read';
import { inertText } from './inert-text';

/** A touch as typed into one line. */
export interface OneLine extends Pick<Entry, 'verb' | 'detail' | 'text'> {
  readonly day: Day;
  /** What goes into the log, without a bullet: the day, and behind it what was typed. */
  readonly line: string;
}

const AHEAD = 'This day is still ahead.';
const NOTHING =
  'Say what happened, such as “yesterday met (coffee): she offered to look at my CV”.';

/**
 * Reads a touch typed into one line: `[day] [verb [(detail)]] [separator] words`. The day is a date, today, yesterday,
 * a weekday or so many days ago; without one it is today.
 */
export function readOneLine(
  typed: string,
  today: Day,
  slashedDates: Settings['slashedDates'] = null,
): Read<OneLine> {
  const text = inertText(typed);
  if (text === '') return unreadable(NOTHING);
  const opening = dateAt(text, slashedDates) ?? wordAt(text, today);
  if (opening !== null && !opening.day.ok) return opening.day;
  const day = opening?.day.ok === true ? opening.day.value : today;
  if (day > today) return unreadable(AHEAD);
  const behind = text.slice(opening?.length ?? 0).trim();
  const line = [withDay(day, behind), `${day} ${behind}`].find((one) => parseEntry(one) !== null);
  const entry = line === undefined ? null : parseEntry(line);
  if (line === undefined || entry === null) return unreadable(NOTHING);
  const { verb, detail, text: words } = entry;
  return read({ day, verb, detail, text: words, line });
}

/** A mark typed right behind the day stays there. */
function withDay(day: Day, behind: string): string {
  if (behind === '') return day;
  return /^[:,]/.test(behind) ? day + behind : `${day} ${behind}`;
}

/** What a line begins with that says when, and how long it is. */
interface Opening {
  readonly day: Read<Day>;
  readonly length: number;
}

/** Most words that a date has: `20 Nov 2026, 10:30 am`. */
const MOST_WORDS = 5;
const DATE_LIKE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?!\d)/;

function dateAt(text: string, slashedDates: Settings['slashedDates']): Opening | null {
  const link = /^(?:\[\[[^[\]]+\]\]|\[[^\]]*\]\([^)\s]+\))/.exec(text)?.[0];
  const ends = link === undefined ? wordEnds(text) : [link.length];
  for (const end of ends) {
    const length = text.slice(0, end).replace(/[\s:,.]+$/, () => '').length;
    const written = text.slice(0, length).replace(/^(\d{4})\.(\d{2})\.(\d{2})/, '$1-$2-$3');
    const day = parseDay(written, slashedDates);
    if (day.ok) return { day, length };
  }
  const like = DATE_LIKE.exec(text)?.[0];
  if (like === undefined) return null;
  return { day: parseDay(like, slashedDates), length: like.length };
}

/** Where the first words of a text end, the last of them first. */
function wordEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    if (ends.length >= MOST_WORDS) break;
    ends.unshift(index + word.length);
    const colon = word.search(/:(?!\d)/);
    if (colon > 0) ends.push(index + colon);
  }
  return ends;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WORD = /^(?:today|yesterday|(\d{1,4}) days? ago|([a-z]+day|[a-z]{3}))(?![\p{L}\p{N}_'’-])/iu;
const SEPARATOR = /^\s*[:—–,|·→-]/;

function wordAt(text: string, today: Day): Opening | null {
  const [word, days, weekday] = WORD.exec(text) ?? [];
  if (word === undefined) return null;
  const opening = (ago: number): Opening => ({
    day: read(addDays(today, -ago)),
    length: word.length,
  });
  if (days !== undefined) return opening(Number(days));
  if (weekday === undefined) return opening(/^t/i.test(word) ? 0 : 1);
  const at = WEEKDAYS.findIndex((name) => isWeekday(weekday.toLowerCase(), name));
  if (at < 0) return null;
  const ago = ((daysBetween(startOfWeek(today), today) - at + 6) % 7) + 1;
  const isWhole = weekday.length > 3;
  return isWhole || saysMore(text.slice(word.length), today) ? opening(ago) : null;
}

const isWeekday = (word: string, name: string): boolean =>
  word === name || word === name.slice(0, 3);

/** Three letters are a weekday only before a separator or a verb: "sat with Jo" is none. */
function saysMore(behind: string, today: Day): boolean {
  if (SEPARATOR.test(behind)) return true;
  return parseEntry(`${today} ${behind.trim()}`)?.verb !== 'touch';
}
