import { edited, refused, type Edited } from './edited';

/** A note's text before and after a write. */
export interface Write {
  readonly before: string;
  readonly after: string;
}

/** Takes a write back; refused unless the note is exactly as the write left it. */
export function revert(write: Write, current: string): Edited {
  return current === write.after
    ? edited(write.before)
    : refused('The note has changed since, so this cannot be undone.');
}

/** Makes a write again that was taken back; refused unless the note is exactly as it was before it. */
export function repeat(write: Write, current: string): Edited {
  return current === write.before
    ? edited(write.after)
    : refused('The note has changed since, so this cannot be done again.');
}
