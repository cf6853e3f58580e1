import { MarkdownView, type App } from 'obsidian';
import type { OpenIn } from '../../ui/dashboard/keys/intent';

/** Opens a note, with the cursor on a line, counted from 1, where one is named. */
export async function openNote(
  app: App,
  path: string,
  where: OpenIn,
  line: number | null = null,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`The note ${path} is not there any more.`);
  const leaf = app.workspace.getLeaf(where === 'here' ? false : where);
  await leaf.openFile(file, line === null ? {} : { eState: { line: line - 1 } });
  if (line === null || !(leaf.view instanceof MarkdownView)) return;
  leaf.view.editor.setCursor({ line: line - 1, ch: 0 });
}
