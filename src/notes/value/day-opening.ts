import type { Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import { linkAt } from './links';
import { noteName } from '../../core/text/note-name';
import { DATE_FORMS, parseDay } from './parse-day';
import type { Read } from './read';

type SlashedDates = Settings['slashedDates'];

/** A date found in a text. */
export interface DayOpening {
  /** Where the text goes on behind it. */
  readonly end: number;
  /** The date as it is written, without the link around it. */
  readonly written: string;
  readonly day: Read<Day>;
}

/** The forms of a date where other text may follow; made when first needed. */
let forms: readonly RegExp[] | null = null;

function openings(): readonly RegExp[] {
  forms ??= DATE_FORMS.map((form) => new RegExp(`(?:${form})(?![\\p{L}\\p{N}])`, 'iuy'));
  return forms;
}

const MAY_OPEN = /[\p{L}\p{N}]/u;

/** The date that stands at a place of a text, in any form of a date or `2026.11.20`; null where none does. */
export function dayAt(text: string, at: number, slashedDates: SlashedDates): DayOpening | null {
  if (!MAY_OPEN.test(text.charAt(at))) return null;
  for (const form of openings()) {
    form.lastIndex = at;
    const written = form.exec(text)?.[0];
    if (written === undefined) continue;
    const day = parseDay(written.replace(DOTTED, '$1-$2-$3'), slashedDates);
    return { end: at + written.length, written: ISO.exec(written)?.[0] ?? written, day };
  }
  return null;
}

/** The day alone: a time behind it is not what is meant by the date. */
const ISO = /^\d{4}-\d{2}-\d{2}/;

const DOTTED = /^(\d{4})\.(\d{2})\.(\d{2})$/;

/** The same for a date that may be a link to a note whose name begins with it. */
export function linkedDayAt(
  text: string,
  at: number,
  slashedDates: SlashedDates,
): DayOpening | null {
  const link = linkAt(text, at);
  if (link === null) return dayAt(text, at, slashedDates);
  const opening = dayAt(noteName(link.target), 0, slashedDates);
  return opening && { ...opening, end: link.end };
}

/** The day a note's name begins with, as meeting notes are named; null when it begins with none. */
export function dayOpeningName(path: string, slashedDates: SlashedDates): Day | null {
  const opening = dayAt(noteName(path), 0, slashedDates);
  return opening?.day.ok ? opening.day.value : null;
}
