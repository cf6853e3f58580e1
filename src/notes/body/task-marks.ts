import type { Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import { linkedDayAt } from '../value/day-opening';
import { parseDay } from '../value/parse-day';
import type { Read } from '../value/read';

/** A form in which a date stands in a task. */
interface Form {
  /** What stands in front of the date, an opening bracket of its own included. */
  readonly lead: RegExp;
  /** Whether a date is meant whatever follows; else only where one does. */
  readonly isMark: boolean;
}

const mark = (lead: RegExp): Form => ({ lead, isMark: true });
const words = (lead: RegExp): Form => ({ lead, isMark: false });

/** Due dates, in the order they count: the Tasks plugin's emoji (three of them), a Dataview field, words. */
export const DUE: readonly Form[] = [
  mark(/[📅📆🗓]\uFE0F?[ \t]*/gu),
  mark(/[[(]due::[ \t]*/gi),
  words(/\(due:?[ \t]+/gi),
  words(/\bdue:?[ \t]+/gi),
  words(/\bby[ \t]+/gi),
  words(/\(@[ \t]*/g),
];

/** When it is planned for. */
export const SCHEDULED: readonly Form[] = [
  mark(/[⏳⌛]\uFE0F?[ \t]*/gu),
  mark(/[[(]scheduled::[ \t]*/gi),
];

/** When it can be begun. */
export const START: readonly Form[] = [mark(/🛫\uFE0F?[ \t]*/gu), mark(/[[(]start::[ \t]*/gi)];

/** When it was made. */
export const CREATED: readonly Form[] = [mark(/➕\uFE0F?[ \t]*/gu), mark(/[[(]created::[ \t]*/gi)];

/** A date of a task, as it was found. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly day: Read<Day>;
}

const OTHER = /(?:[^\s)\][]|\[\[[^\]]*\]\])+/y;

/** The first of these forms that a task has; null where it has none. */
export function findMark(
  text: string,
  forms: readonly Form[],
  slashedDates: Settings['slashedDates'],
): Mark | null {
  for (const { lead, isMark } of forms) {
    for (const match of text.matchAll(lead)) {
      const at = match.index + match[0].length;
      const day = linkedDayAt(text, at, slashedDates);
      const start = match.index;
      if (day) return { start, end: day.end, written: day.written, day: day.day };
      OTHER.lastIndex = at;
      const written = isMark ? OTHER.exec(text)?.[0] : undefined;
      if (written === undefined) continue;
      return { start, end: at + written.length, written, day: parseDay(written, slashedDates) };
    }
  }
  return null;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** A text without these dates, the brackets around them and the mark behind. */
export function cutOut(text: string, marks: readonly Mark[]): string {
  const spans = marks.map((found) => spanOf(text, found)).sort((a, b) => a.start - b.start);
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

function spanOf(text: string, { start, end }: Mark): { start: number; end: number } {
  const own = CLOSING[text.charAt(start)];
  const before = own === undefined ? text.slice(0, start).trimEnd() : text.slice(0, start + 1);
  const closing = CLOSING[before.at(-1) ?? ''];
  const behind = /[.,;:!?\s]*/y;
  behind.lastIndex = end;
  const close = end + (behind.exec(text)?.[0].length ?? 0);
  if (closing !== undefined && text.charAt(close) === closing) {
    return { start: before.length - 1, end: close + 1 };
  }
  // A bracket of its own that does not close behind the date belongs to the words.
  return { start: own === undefined ? start : start + 1, end: behindMarks(text, end) };
}

/** A full stop or comma right behind the date goes with it. */
function behindMarks(text: string, end: number): number {
  let at = end;
  while (/[.,;:!?]/.test(text.charAt(at))) at += 1;
  return at === text.length || /\s/.test(text.charAt(at)) ? at : end;
}
