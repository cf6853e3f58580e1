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
      if (view) return writeThrough(view, change);
      const results: Edited[] = [];
      await vault.process(file, (text) => {
        const result = change(text);
        results.push(result);
        return result.kind === 'edited' ? result.text : text;
      });
      const [result] = results.slice(-1);
      if (!result) throw new Error(`The note ${path} could not be read.`);
      return result;
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

/** The editor a note is open in with edits that are not saved yet. */
async function unsavedView(app: App, file: TFile): Promise<MarkdownView | null> {
  const views = app.workspace
    .getLeavesOfType('markdown')
    .map((leaf) => leaf.view)
    .filter((view) => view instanceof MarkdownView)
    .filter((view) => view.file?.path === file.path);
  if (views.length === 0) return null;
  const saved = await app.vault.read(file);
  return views.find((view) => !isSameText(view.getViewData(), saved)) ?? null;
}

/** Changes a note through its editor, in one transaction, and saves it. */
async function writeThrough(view: MarkdownView, change: (text: string) => Edited): Promise<Edited> {
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
  await view.save();
  return result;
}

/** Editors show every line end as a line feed. */
const isSameText = (a: string, b: string): boolean =>
  a === b || a === b.replace(/\r\n?/g, () => '\n');
