import type { Edited } from '../notes/edit/text/edited';

/** The one door through which notes are read and written. Failures of the disk are thrown. */
export interface NotesPort {
  /** The note's text as it is now, unsaved edits included. */
  read(path: string): Promise<string>;
  /**
   * Changes a note in one atomic step: `change` gets the text as it is at that moment and says what it
   * shall be, or why nothing is written. The answer of `change` comes back.
   */
  write(path: string, change: (text: string) => Edited): Promise<Edited>;
  /** Makes a note that is not there yet, with its folders; an existing one is never written over. */
  create(path: string, text: string): Promise<void>;
  /** Puts a note where the user puts what they delete. */
  trash(path: string): Promise<void>;
}
