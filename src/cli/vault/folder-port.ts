import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NotesPort } from '../../app/port';
import type { Edited } from '../../notes/edit/text/edited';

/** Notes in a folder on disk. A write replaces the whole file at once, so that nobody sees half of it. */
export class FolderPort implements NotesPort {
  constructor(private readonly root: string) {}

  read(path: string): Promise<string> {
    return readFile(join(this.root, path), 'utf8');
  }

  async write(path: string, change: (text: string) => Edited): Promise<Edited> {
    const before = await this.read(path);
    const result = change(before);
    if (result.kind === 'refused' || result.text === before) return result;
    const full = await realpath(join(this.root, path));
    const draft = `${full}.rapport-new`;
    const { mode } = await stat(full);
    await writeFile(draft, result.text, { flag: 'wx', mode });
    await rename(draft, full);
    return result;
  }

  async create(path: string, text: string): Promise<void> {
    const full = join(this.root, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text, { flag: 'wx' });
  }

  trash(path: string): Promise<void> {
    return rm(join(this.root, path));
  }
}
