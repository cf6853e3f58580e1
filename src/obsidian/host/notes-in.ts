import { TFile, Vault, type TAbstractFile, type TFolder } from 'obsidian';

/** Whether a path is that of a note. */
export const isNotePath = (path: string): boolean => /\.md$/i.test(path);

/** Whether a file is a note. */
export const isNote = (file: TAbstractFile): file is TFile =>
  file instanceof TFile && isNotePath(file.path);

/** The notes of a folder and of those in it. */
export function notesIn(folder: TFolder): TFile[] {
  const notes: TFile[] = [];
  Vault.recurseChildren(folder, (file) => {
    if (isNote(file)) notes.push(file);
  });
  return notes;
}

/** Lets the app go on, with what it has begun too. */
export const nextBreath = (): Promise<void> =>
  new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
