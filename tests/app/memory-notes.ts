import type { NotesPort } from '../../src/app/port';
import type { Edited } from '../../src/notes/edit/text/edited';

/** Notes in memory behind the port that actions write through. */
export class MemoryNotes implements NotesPort {
  readonly texts: Map<string, string>;

  constructor(notes: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(notes));
  }

  read(path: string): Promise<string> {
    const text = this.texts.get(path);
    return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(text);
  }

  async write(path: string, change: (text: string) => Edited): Promise<Edited> {
    const result = change(await this.read(path));
    if (result.kind === 'edited') this.texts.set(path, result.text);
    return result;
  }

  create(path: string, text: string): Promise<void> {
    this.texts.set(path, text);
    return Promise.resolve();
  }

  trash(path: string): Promise<void> {
    this.texts.delete(path);
    return Promise.resolve();
  }
}
