import { promiseLine, PROMISES_HEADING } from './body/add-promise';
import type { LogNames } from '../body/places';
import { linksIn } from '../value/links';
import { logLine, writtenEntry } from './log/log-line';
import { meantBy, type MeantEntry } from './log/log-reading';
import { namesOf, readerOf } from './log/log-style';
import type { NoteEdit } from './note-edit';
import type { PropertyNames, PropertyValue } from './properties/property-value';

/** A property with what it is to say; null: nothing. */
export interface IntendedProperty {
  readonly names: PropertyNames;
  readonly value: PropertyValue | null;
}

/** Entries that are to be read in the log, in whatever form it has. */
export interface IntendedLog {
  readonly entries: readonly MeantEntry[];
  readonly names: LogNames;
}

/** What is to differ in a note after a write, and nothing else. */
export interface Intent {
  readonly properties: readonly IntendedProperty[];
  /** Lines of the body to be added, without their bullet. */
  readonly lines: readonly string[];
  /** What is to be added to the log. */
  readonly log: IntendedLog | null;
  /** Headings that may be added, without their marks. */
  readonly headings: readonly string[];
  /** How many tasks are to change their box. */
  readonly boxes: number;
}

type LogEdit = Extract<NoteEdit, { readonly kind: 'log' | 'log-line' }>;

/** What some edits mean to change; of several for one property the last counts. */
export function intentOf(edits: readonly NoteEdit[]): Intent {
  const properties = new Map<string, IntendedProperty>();
  for (const edit of edits) {
    if (edit.kind === 'set') properties.set(edit.names[0], edit);
    if (edit.kind === 'remove') properties.set(edit.names[0], { names: edit.names, value: null });
  }
  return {
    properties: [...properties.values()],
    lines: edits.flatMap((edit) => lineOf(edit) ?? []),
    log: logOf(edits),
    headings: edits.flatMap((edit) => headingOf(edit) ?? []),
    boxes: edits.filter((edit) => edit.kind === 'tick' || edit.kind === 'untick').length,
  };
}

function logOf(edits: readonly NoteEdit[]): IntendedLog | null {
  const logs = edits.filter((edit) => edit.kind === 'log' || edit.kind === 'log-line');
  const [first] = logs;
  if (first === undefined) return null;
  const entries = logs.flatMap((edit) => meantEntry(edit) ?? []);
  return { entries, names: namesOf(first.style) };
}

/** Null where a line is no touch, which adding it refuses. */
function meantEntry(edit: LogEdit): MeantEntry | null {
  const reader = readerOf(edit.style);
  if (edit.kind === 'log-line') return meantBy(edit.line, reader);
  const { entry } = edit;
  return { ...writtenEntry(entry, reader), links: linksIn(logLine(entry, reader)) };
}

const lineOf = (edit: NoteEdit): string | null =>
  edit.kind === 'promise' ? promiseLine(edit.promise) : null;

function headingOf(edit: NoteEdit): string | null {
  if (edit.kind === 'log' || edit.kind === 'log-line') return edit.style.defaultHeading;
  return edit.kind === 'promise' ? PROMISES_HEADING : null;
}
