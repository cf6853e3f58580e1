import type { ParseYaml } from '../value/front-matter';
import { addLogLine } from './log/add-log-line';
import { addPromise } from './body/add-promise';
import { checkEdit } from './check/check-edit';
import { edited, type Edited } from './text/edited';
import { intentOf } from './intent';
import { logLine } from './log/log-line';
import { readerOf } from './log/log-style';
import type { NoteEdit } from './note-edit';
import { removeProperty } from './properties/remove-property';
import { setProperty } from './properties/set-property';
import { tickTask, untickTask } from './body/task';

/**
 * Makes several changes to one note and checks the outcome: all of them, or none with the reason why.
 * Boxes come first, as their lines are those of the note as it was; the rest in the order given. Of several
 * edits for one property the last counts.
 */
export function applyEdits(text: string, edits: readonly NoteEdit[], parseYaml: ParseYaml): Edited {
  let result = edited(text);
  for (const edit of inOrder(edits)) {
    if (result.kind === 'edited') result = applyEdit(result.text, edit);
  }
  if (result.kind === 'refused') return result;
  return checkEdit(text, result.text, intentOf(edits), parseYaml);
}

function inOrder(edits: readonly NoteEdit[]): readonly NoteEdit[] {
  const isBox = (edit: NoteEdit): boolean => edit.kind === 'tick' || edit.kind === 'untick';
  const rest = edits.filter((edit, at) => {
    const later = edits.slice(at + 1);
    return !isBox(edit) && !later.some((other) => isSameProperty(edit, other));
  });
  return [...edits.filter(isBox), ...rest];
}

function isSameProperty(edit: NoteEdit, other: NoteEdit): boolean {
  return 'names' in edit && 'names' in other && edit.names[0] === other.names[0];
}

function applyEdit(text: string, edit: NoteEdit): Edited {
  switch (edit.kind) {
    case 'set':
      return setProperty(text, edit.names, edit.value);
    case 'remove':
      return removeProperty(text, edit.names);
    case 'log':
      return addLogLine(text, logLine(edit.entry, readerOf(edit.style)), edit.style);
    case 'log-line':
      return addLogLine(text, edit.line, edit.style);
    case 'promise':
      return addPromise(text, edit.promise, edit.logHeadings);
    case 'tick':
      return tickTask(text, edit.task, edit.done);
    case 'untick':
      return untickTask(text, edit.task);
  }
}
