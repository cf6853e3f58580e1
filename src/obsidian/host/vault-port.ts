import { MarkdownView, normalizePath, type App, type TFile } from 'obsidian';
import type { NotesPort } from '../../app/port';
import { changedSpans } from '../../notes/edit/text/changed-spans';
import type { Edited } from '../../notes/edit/text/edited';

/** The vault as the place that notes are read from and written to, edits that are not saved yet included. */
export function vaultPort(app: App): NotesPort {
  const { fileManager, vault } = app;
  return {
    async read(path) {
      const file = existing(app, path);
      const view = await unsavedView(app, file);
      return view ? view.getViewData() : vault.read(file);
    },
    async write(path, change) {
      const file = existing(app, path);
      const view = await unsavedView(app, file);
      return view ? writeThrough(app, file, view, change) : writeInPlace(app, file, change);
    },
    async create(path, text) {
      const clean = normalizePath(path);
      const folder = clean.slice(0, Math.max(0, clean.lastIndexOf('/')));
      if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
      await vault.create(clean, text);
    },
    async trash(path) {
      await fileManager.trashFile(existing(app, path));
    },
  };
}

function existing({ vault }: App, path: string): TFile {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`The note ${path} is not there any more.`);
  return file;
}

/**
 * The editor a note is open in with edits that are not saved yet. Only while the disk still has what the editor
 * began with: a save writes the editor's whole text, so a newer text on the disk would be lost. Where the disk is
 * newer it is changed there, and the app merges the edits into it. A note open to be read has no edits.
 */
async function unsavedView(app: App, file: TFile): Promise<MarkdownView | null> {
  const views = app.workspace
    .getLeavesOfType('markdown')
    .map((leaf) => leaf.view)
    .filter((view) => view instanceof MarkdownView)
    .filter((view) => view.file?.path === file.path && view.getMode() === 'source');
  if (views.length === 0) return null;
  const saved = lineFeeds(await app.vault.read(file));
  return (
    views.find((view) => lineFeeds(view.data) === saved && view.getViewData() !== saved) ?? null
  );
}

/** Changes a note on the disk; a view it is open in is brought up by the app. */
async function writeInPlace(
  { vault }: App,
  file: TFile,
  change: (text: string) => Edited,
): Promise<Edited> {
  const results: Edited[] = [];
  await vault.process(file, (stored) => {
    // Reading a note leaves the byte order mark out; what is remembered for undo must be the same text.
    const mark = stored.startsWith(MARK) ? MARK : '';
    const result = change(stored.slice(mark.length));
    results.push(result);
    return result.kind === 'edited' ? mark + result.text : stored;
  });
  const [result] = results.slice(-1);
  if (!result) throw new Error(`The note ${file.path} could not be read.`);
  return result;
}

/** Changes a note through its editor, in one transaction, and saves it. */
async function writeThrough(
  { vault }: App,
  file: TFile,
  view: MarkdownView,
  change: (text: string) => Edited,
): Promise<Edited> {
  const { editor } = view;
  const before = editor.getValue();
  const result = change(before);
  if (result.kind === 'refused') return result;
  editor.transaction({
    changes: changedSpans(before, result.text).map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    })),
  });
  const isSaved = async (): Promise<boolean> => {
    await view.save();
    return lineFeeds(await vault.read(file)) === view.getViewData();
  };
  // While the app is saving already, the first call only asks for another save.
  if (!(await isSaved()) && !(await isSaved()))
    throw new Error(`The note ${file.path} could not be saved. Its editor has the change.`);
  return result;
}

/** The byte order mark that some programs put before a text. */
const MARK = '\uFEFF';

/** A text as editors show it: every line end a line feed. */
const lineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');
