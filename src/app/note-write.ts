import type { Problem } from '../core/problem';
import { refused, type Edited } from '../notes/edit/text/edited';
import { repeat, revert } from '../notes/edit/text/revert';
import type { NotesPort } from './port';

/** A note that is not there yet. */
export interface NewNote {
  readonly path: string;
  readonly text: string;
}

/** What a step did to one note: it changed its text, or made it. */
export type NoteWrite =
  | {
      readonly kind: 'change';
      readonly path: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'create'; readonly path: string; readonly after: string };

/** Where a write is moved: `back` takes it back, `again` does it once more. */
export type Direction = 'back' | 'again';

/** Makes a note, unless there is one of its path. */
export async function make(port: NotesPort, { path, text }: NewNote): Promise<Problem | null> {
  const known = await port.read(path).catch(() => null);
  if (known !== null) return problemOf(path, THERE_ALREADY);
  await port.create(path, text);
  return null;
}

/** Moves a write, unless the note is not exactly as it was left; then why not. */
export async function move(
  port: NotesPort,
  write: NoteWrite,
  direction: Direction,
): Promise<Problem | null> {
  const { path, after } = write;
  if (write.kind === 'change')
    return problemOf(path, await port.write(path, (text) => moved(write, direction, text)));
  const problem = await hindrance(port, write, direction);
  if (problem) return problem;
  if (direction === 'back') await port.trash(path);
  else await port.create(path, after);
  return null;
}

/** Why a write cannot be moved now; null: it can. */
export async function hindrance(
  port: NotesPort,
  write: NoteWrite,
  direction: Direction,
): Promise<Problem | null> {
  const text = await port.read(write.path).catch(() => null);
  return problemOf(write.path, moved(write, direction, text));
}

const THERE_ALREADY = refused('There is a note of this name already.');

/** What the text of a note would come to; refused where the note is not as the write left it. */
function moved(write: NoteWrite, direction: Direction, text: string | null): Edited {
  const isNew = write.kind === 'create';
  if (isNew && direction === 'again')
    return text === null ? { kind: 'edited', text: write.after } : THERE_ALREADY;
  if (text === null) return refused('The note is not there any more.');
  const change = isNew ? { before: '', after: write.after } : write;
  return direction === 'back' ? revert(change, text) : repeat(change, text);
}

const problemOf = (path: string, result: Edited): Problem | null =>
  result.kind === 'refused' ? { path, ...result.problem } : null;
