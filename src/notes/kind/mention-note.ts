import type { Day } from '../../core/day';
import type { Line } from '../body/lines';
import type { NoteInput, Parsed, Reading } from './note-input';
import { baseName, linksIn, type Link } from '../value/links';
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
}

/** Reads a meeting note, dated by `date` or else by its file's name. */
export function readMeetingNote(
  { path, properties, finder, frontmatter, lines }: NoteInput,
  { settings, today }: Reading,
): Parsed & { readonly note: MentionNote } {
  const reader = new PropertyReader(finder, frontmatter, settings);
  const day = reader.has('date') ? reader.day('date') : dayInName(path);
  const inProperties = textsIn(properties).flatMap(linksIn);
  const links = [...inProperties, ...linksInLines(lines)];
  return {
    note: { kind: 'meeting', name: baseName(path), day: past(day, today), links },
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
      name: baseName(path),
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
    .flatMap((line) => linksIn(line.text));
}

/** Every text in a property's value, however deep, unquoted links put back together. */
function textsIn(value: unknown): string[] {
  const link = unquotedLink(value);
  if (link !== null) return [link];
  if (isScalar(value)) return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
