import { promiseLine, PROMISES_HEADING } from './body/add-promise';
import { logLine } from './body/log-line';
import type { NoteEdit } from './note-edit';
import type { PropertyNames, PropertyValue } from './properties/property-value';

/** A property with what it is to say; null: nothing. */
export interface IntendedProperty {
  readonly names: PropertyNames;
  readonly value: PropertyValue | null;
}

/** What is to differ in a note after a write, and nothing else. */
export interface Intent {
  readonly properties: readonly IntendedProperty[];
  /** Lines of the body to be added, without their bullet. */
  readonly lines: readonly string[];
  /** Headings that may be added, without their marks. */
  readonly headings: readonly string[];
  /** How many tasks are to change their box. */
  readonly boxes: number;
}

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
    headings: edits.flatMap((edit) => headingOf(edit) ?? []),
    boxes: edits.filter((edit) => edit.kind === 'tick' || edit.kind === 'untick').length,
  };
}

function lineOf(edit: NoteEdit): string | null {
  if (edit.kind === 'log') return logLine(edit.entry);
  return edit.kind === 'promise' ? promiseLine(edit.promise) : null;
}

function headingOf(edit: NoteEdit): string | null {
  if (edit.kind === 'log') return edit.style.defaultHeading;
  return edit.kind === 'promise' ? PROMISES_HEADING : null;
}
