import type { Settings } from '../../core/settings';
import { noteName } from '../../core/text/note-name';
import { applyEdits } from '../../notes/edit/apply-edits';
import { composeNote } from '../../notes/edit/new-note';
import type { NoteEdit } from '../../notes/edit/note-edit';
import type { PropertyValue } from '../../notes/edit/properties/property-value';
import type { Edited } from '../../notes/edit/text/edited';
import type { ParseYaml } from '../../notes/value/front-matter';
import type { Properties } from './entry-properties';
import { isWhole, type Judged } from './judged';
import { presentIn, propertyNames } from './present';

/** A write of an import: a note to be made, or one in which blanks are filled. */
export type ImportWrite =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly change: (text: string) => Edited };

/** What a new note begins with, by the name of the person and that of the note. */
export type Template = (name: string, title: string) => string;

/** How notes are written. */
export interface Writing {
  readonly settings: Settings;
  readonly parseYaml: ParseYaml;
  readonly template?: Template;
}

interface Planned {
  readonly first: Judged;
  readonly set: Map<string, PropertyValue>;
}

/**
 * The writes of an import, one a note, in the file's order; what later entries add to a new note is in it. None
 * where the file could not be read to its end.
 */
export function planImport(judged: readonly Judged[], writing: Writing): readonly ImportWrite[] {
  if (!isWhole(judged)) return [];
  const planned = new Map<string, Planned>();
  for (const one of judged) {
    if (one.path === null || (one.verdict !== 'new' && one.verdict !== 'changed')) continue;
    const known = planned.get(one.path) ?? { first: one, set: new Map<string, PropertyValue>() };
    planned.set(one.path, known);
    for (const [name, value] of one.set) if (!known.set.has(name)) known.set.set(name, value);
  }
  return [...planned].map(([path, { first, set }]) =>
    first.verdict === 'new'
      ? { path, text: newText(first, set, writing) }
      : { path, change: (text) => filled(text, set, writing) },
  );
}

function newText(
  { path, name, entry }: Judged,
  properties: Properties,
  { settings, template }: Writing,
): string {
  const begin = template?.(name, noteName(path ?? '')) ?? '';
  const compose = (text: string): Edited =>
    composeNote({
      properties,
      namesOf: (property) => propertyNames(property, settings),
      notes: entry.notes,
      log: null,
      template: text,
    });
  const made = compose(begin);
  // A template whose properties cannot be read would lose the person.
  const whole = made.kind === 'edited' ? made : compose('');
  return whole.kind === 'edited' ? whole.text : '';
}

/** A note is filled by what it lacks at the moment of writing, as the user may have edited it since. */
function filled(text: string, set: Properties, { settings, parseYaml }: Writing): Edited {
  const present = presentIn(text, settings, parseYaml);
  const edits = [...set]
    .filter(([property]) => !present.has(property))
    .map(([property, value]): NoteEdit => ({
      kind: 'set',
      names: propertyNames(property, settings),
      value,
    }));
  return applyEdits(text, edits, parseYaml);
}
