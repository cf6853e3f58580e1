import { daysBetween, type Day } from '../../core/day';
import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import type { Line } from '../body/lines';
import { withoutStruck } from '../body/struck';
import { linkedDayAt } from '../value/day-opening';
import { parseDay } from '../value/parse-day';
import { foldName, namesOf, propertyLine } from '../value/property-names';
import { show } from '../value/yaml-value';
import { datedText } from '../telling/dated';
import type { NoteInput, Reading } from './note-input';

/** What of a note was read, as far as hints go by it. */
export interface WasRead {
  readonly anyEntry: boolean;
  readonly lastTouch: boolean;
}

/** What in a contact's note looks like a fact and is not read, the most telling alone; null where nothing does. */
export function unreadFact(input: NoteInput, was: WasRead, reading: Reading): Finding | null {
  return (
    (was.anyEntry ? null : datedLine(input.lines, reading)) ??
    (was.lastTouch ? null : (lastProperty(input, reading) ?? lastLabel(input.lines, reading)))
  );
}

/** Dated lines of the last two years are taken for touches. */
const RECENT_DAYS = 730;

function datedLine(lines: readonly Line[], { settings, today }: Reading): Finding | null {
  for (const line of lines) {
    if (!mayTell(line)) continue;
    const text = line.kind === 'row' ? (line.cells[0] ?? '') : line.text;
    const dated = datedText(withoutStruck(text), settings.slashedDates);
    if (!dated?.day.ok || !isRecent(dated.day.value, today)) continue;
    const message =
      'This looks like a touch and is not read. Put it below a heading “Log”, as “- 2026-01-05 met: what was said”.';
    return { property: 'log', line: line.line, found: dated.date, message };
  }
  return null;
}

/** Bullets, headings, rows and lines of text; quotes and tasks are something else. */
function mayTell(line: Line): boolean {
  if (line.kind === 'item') return line.box === null && !line.ordered && !line.quoted;
  return line.kind === 'heading' || !line.quoted;
}

const isRecent = (day: Day, today: Day): boolean =>
  day <= today && daysBetween(day, today) <= RECENT_DAYS;

const LAST = /last/i;
const WAYS = /contact|touch|talk|chat|met|spoke/;

/** Whether a name sounds like the day of the last touch. */
function soundsLast(name: string): boolean {
  if (!LAST.test(name)) return false;
  const fold = foldName(name);
  return WAYS.test(fold);
}

const toRename =
  'This looks like the day of the last touch and is not read. Call it “last-touch” in the properties, or add its name in settings.';

function lastProperty(
  { properties, frontmatter }: NoteInput,
  { settings }: Reading,
): Finding | null {
  for (const [name, value] of Object.entries(properties)) {
    if (!soundsLast(name) || isKnown(name, settings) || !parseDay(value, settings.slashedDates).ok)
      continue;
    const line = frontmatter === null ? null : propertyLine(frontmatter, name);
    return { property: 'last-touch', line, found: show(value), message: toRename };
  }
  return null;
}

const isKnown = (name: string, settings: Settings): boolean =>
  namesOf('last-touch', settings).some((known) => foldName(known) === foldName(name));

/** A label is short: what is longer is a sentence. */
const LONGEST_LABEL = 60;
const MARKS = /[*_`~]+/g;

function lastLabel(lines: readonly Line[], { settings }: Reading): Finding | null {
  for (const line of lines) {
    if (!mayTell(line)) continue;
    const found = labelledDay(line.text, settings.slashedDates);
    if (found !== null) {
      return { property: 'last-touch', line: line.line, found, message: toRename };
    }
  }
  return null;
}

/** The date behind a label such as `**Last contact:** 2026-01-05`; null where the text is none. */
function labelledDay(text: string, slashedDates: Settings['slashedDates']): string | null {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  if (!soundsLast(text.slice(0, colon).replace(MARKS, () => ''))) return null;
  const behind = text.slice(colon).replace(/^[:\s*_`~]+/, () => '');
  const day = linkedDayAt(behind, 0, slashedDates);
  return day?.day.ok ? day.written : null;
}
