import { MarkdownView, Notice, type App, type Editor } from 'obsidian';
import { findBlanks } from '../../core/template/blank';
import { mailtoUrl } from '../../core/draft/mailto';
import { DRAFT_NOTICES } from './words';

/** Puts a text on the clipboard of the window an element is in; false: it could not be reached. */
export async function copyText(el: HTMLElement, text: string): Promise<boolean> {
  try {
    await el.win.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text and says so. */
export async function copyAndSay(el: HTMLElement, text: string, said: string): Promise<void> {
  new Notice((await copyText(el, text)) ? said : DRAFT_NOTICES.noCopy);
}

/** A message on its way out. */
export interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Opens the mail program; a text too long for a link goes to the clipboard instead. */
export async function openInMail(el: HTMLElement, { to, subject, body }: Letter): Promise<void> {
  const whole = mailtoUrl(to, subject, body);
  if ('url' in whole) {
    follow(el, whole.url);
    return;
  }
  await copyAndSay(el, body, DRAFT_NOTICES.tooLong);
  const short = mailtoUrl(to, subject, '');
  if ('url' in short) follow(el, short.url);
}

/** Follows a link as a click on one does: what works on phones, where opening a window does not. */
function follow(el: HTMLElement, href: string): void {
  const link = el.createEl('a', { href, attr: { target: '_blank', rel: 'noopener' } });
  link.addClass('is-away');
  link.click();
  link.remove();
}

/**
 * The editor written in last: that of the open note, though a sidebar has the focus. `reading` where the note is
 * open to be read: what an editor behind it is given would be neither shown nor kept.
 */
export function lastEditor(app: App): Editor | 'reading' | null {
  const view = app.workspace.getMostRecentLeaf()?.view;
  if (view instanceof MarkdownView) return view.getMode() === 'source' ? view.editor : 'reading';
  return app.workspace.activeEditor?.editor ?? null;
}

/** Puts a message at the cursor as one step of the editor's undo, and selects its first blank. */
export function insertText(editor: Editor, text: string, hints: readonly string[]): void {
  const from = editor.getCursor('from');
  const start = editor.posToOffset(from);
  const [blank] = findBlanks(text, hints);
  editor.transaction({ changes: [{ from, to: editor.getCursor('to'), text }] });
  const at = blank ?? { from: text.length, to: text.length };
  const selected = {
    from: editor.offsetToPos(start + at.from),
    to: editor.offsetToPos(start + at.to),
  };
  editor.setSelection(selected.from, selected.to);
  editor.scrollIntoView(selected, true);
  editor.focus();
}
