import type { Day } from '../../core/day';
import type { Line } from '../body/lines';
import { withoutStruck } from '../body/struck';
import type { NoteInput, Parsed, Reading } from './note-input';
import { linksIn, type Link } from '../value/links';
import { noteName } from '../../core/text/note-name';
import { dayOpeningName } from '../value/day-opening';
import { dayInName } from '../value/parse-day';
import { PropertyReader } from '../value/property-reader';
import { isScalar, unquotedLink } from '../value/yaml-value';

/** A meeting note or daily note: on which day it links to whom. */
export interface MentionNote {
  readonly kind: 'meeting' | 'daily';
  readonly name: string;
  /** Null when the note has no day, or one that is still ahead: then it tells of no touch. */
  readonly day: Day | null;
  readonly links: readonly Link[];
  /** Whether nothing says on which day it was: a problem where it links to a contact. */
  readonly isUndated?: true;
}

/** Properties that name who was there; where one holds links, nobody else was. */
const PRESENT = ['people', 'attendees', 'participants', 'with'];
const OFF = ['cancelled', 'canceled', 'postponed'];

/** Reads a meeting note, dated by `date` or else by its file's name; one that was called off tells of nobody. */
export function readMeetingNote(
  { path, properties, finder, frontmatter, lines }: NoteInput,
  { settings, today }: Reading,
): Parsed & { readonly note: MentionNote } {
  const reader = new PropertyReader(finder, frontmatter, settings);
  const hasDate = reader.has('date');
  const day = hasDate ? reader.day('date') : dayOpeningName(path, settings.slashedDates);
  const isOff = OFF.includes(reader.text('status')?.trim().toLowerCase() ?? '');
  const present = PRESENT.flatMap((name) => textsIn(finder.find([name])?.value)).flatMap(linksIn);
  const all = [...textsIn(properties).flatMap(linksIn), ...linksInLines(lines)];
  const links = isOff ? [] : present.length > 0 ? present : all;
  const isUndated = !hasDate && day === null;
  return {
    note: {
      kind: 'meeting',
      name: noteName(path),
      day: past(day, today),
      links,
      ...(isUndated ? { isUndated } : {}),
    },
    findings: reader.findings,
    ahead: ahead(day, today),
  };
}

/** Reads a daily note, dated by its file's name. */
export function readDailyNote(
  { path, lines }: Pick<NoteInput, 'path' | 'lines'>,
  { today }: Reading,
): Parsed & { readonly note: MentionNote } {
  const day = dayInName(path);
  return {
    findings: [],
    note: {
      kind: 'daily',
      name: noteName(path),
      day: past(day, today),
      links: linksInLines(lines),
    },
    ahead: ahead(day, today),
  };
}

const past = (day: Day | null, today: Day): Day | null =>
  day !== null && day <= today ? day : null;

const ahead = (day: Day | null, today: Day): Day | null =>
  day !== null && day > today ? day : null;

/** Links in what counts as said: quotes, callouts and tasks that are not ticked leave it open. */
function linksInLines(lines: readonly Line[]): Link[] {
  return lines
    .filter((line) => line.kind === 'heading' || !line.quoted)
    .filter((line) => line.kind !== 'item' || line.box === null || /x/i.test(line.box))
    .flatMap((line) => linksIn(withoutStruck(textOf(line))));
}

/** A bar that a table has a backslash before is one of the cell's own. */
const textOf = (line: Line): string => (line.kind === 'row' ? line.cells.join(' ') : line.text);

/** Every text in a property's value, however deep, unquoted links put back together. */
function textsIn(value: unknown): string[] {
  const link = unquotedLink(value);
  if (link !== null) return [link];
  if (isScalar(value)) return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
