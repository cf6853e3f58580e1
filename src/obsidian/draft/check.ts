import { Modal, Notice, type App, type Editor } from 'obsidian';
import { coach, type CoachFinding } from '../../core/draft/coach/coach';
import type { Contact } from '../../core/contact';
import { CoachList } from '../../ui/draft/coach-list';
import { DRAFT_WORDS } from '../../ui/draft/words';
import type { DraftTools } from './basis';
import { DRAFT_NOTICES } from './words';

/** Reads the selected text as a message to a contact, or to nobody known, and shows what could hurt. */
export function checkSelection(
  { app, book, templates }: DraftTools,
  editor: Editor,
  contact: Contact | null,
): void {
  const body = editor.getSelection();
  if (body.trim() === '') {
    new Notice(DRAFT_NOTICES.noSelection);
    return;
  }
  const start = editor.posToOffset(editor.getCursor('from'));
  const message = {
    subject: '',
    body,
    template: null,
    hints: templates.hints(),
    contact,
    followUp: contact && (book.row(contact.path)?.followUp ?? null),
    others: [],
  };
  new CheckModal(app, coach(message, book.situation), ({ span }) => {
    if (!span) return;
    const from = editor.offsetToPos(start + span.from);
    const to = editor.offsetToPos(start + span.to);
    editor.setSelection(from, to);
    editor.scrollIntoView({ from, to }, true);
    editor.focus();
  }).open();
}

/** What the coach says about a selection; choosing a finding goes to its place. */
class CheckModal extends Modal {
  constructor(
    app: App,
    private readonly findings: readonly CoachFinding[],
    private readonly go: (finding: CoachFinding) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.modalEl.addClass('rapport-modal');
    this.setTitle(DRAFT_WORDS.coach);
    const el = this.contentEl.createDiv('rapport-draft-coach');
    const list = new CoachList(el, (finding) => {
      // The selection of before comes back on closing, so the new one is made after it.
      this.shouldRestoreSelection = false;
      this.close();
      this.go(finding);
    });
    list.draw(this.findings, DRAFT_WORDS.allWell);
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
