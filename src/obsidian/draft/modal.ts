import { getLanguage, Modal, Notice, Platform, setIcon, setTooltip } from 'obsidian';
import { DraftSession } from '../../core/draft/session';
import { standing } from '../../core/draft/basis';
import { why } from '../../core/board/why';
import type { Contact } from '../../core/contact';
import type { WriteDay } from '../../core/day';
import type { ReasonName } from '../../core/follow-up';
import { DraftPane } from '../../ui/draft/pane';
import type { DraftIntent, DraftScene, SentIntent } from '../../ui/draft/scene';
import { isComposing } from '../../ui/parts/composing';
import { draftBasis, type DraftTools } from './basis';
import { copyAndSay, insertText, lastEditor, openInMail } from './out';
import { keepInNote, markSent } from './steps';
import { DRAFT_NOTICES } from './words';
import { attempt } from '../host/attempt';
import { drawSoon } from '../host/draw-soon';
import { dayWriter } from '../../core/write-day';

/** The window in which one message to one contact is written. */
export class DraftModal extends Modal {
  readonly #session: DraftSession;
  #pane: DraftPane | null = null;
  readonly #drawSoon = drawSoon(this.contentEl, () => {
    this.#draw();
  });
  #isDone = false;

  constructor(
    private readonly tools: DraftTools,
    private readonly contact: Contact,
    reason: ReasonName | null,
  ) {
    super(tools.app);
    const { book, drafts } = tools;
    const kept = drafts.get(contact);
    const others = drafts
      .others(contact.path)
      .map(({ path, body }) => ({ to: book.contact(path)?.name ?? 'somebody else', body }));
    const basis = draftBasis(tools, contact, reason, contact.path);
    this.#session = new DraftSession(basis, kept, others);
    this.scope.register(['Mod'], 'j', () => {
      this.#pane?.nextBlank();
      return false;
    });
    this.scope.register(['Mod'], 'Enter', (event) => {
      if (isComposing(event)) return undefined;
      this.#pane?.sent();
      return false;
    });
  }

  override onOpen(): void {
    const { isMobile, isMacOS } = Platform;
    this.modalEl.addClass('rapport-modal', 'rapport-draft-modal');
    this.modalEl.toggleClass('mod-lg', Platform.isPhone);
    this.setTitle(`Draft to ${this.contact.name}`);
    const mod = isMacOS ? '⌘' : 'Ctrl+';
    const surface = { setIcon, setTooltip, writeDay: this.#writeDay(), isMobile };
    const act = (intent: DraftIntent): void => {
      attempt(() => this.#act(intent));
    };
    const keys = { nextBlank: `${mod}J`, sent: `${mod}Enter` };
    this.#pane = new DraftPane(this.contentEl, () => this.#scene(), surface, act, keys);
    // On a phone the keyboard would cover what there is to read first.
    if (!isMobile) this.#pane.begin();
  }

  override onClose(): void {
    const { isEdited } = this.#session.message();
    this.#pane = null;
    this.contentEl.empty();
    if (this.#isDone || !isEdited) return;
    new Notice(this.tools.drafts.areStored() ? DRAFT_NOTICES.kept : DRAFT_NOTICES.notKept);
  }

  async #act(intent: DraftIntent): Promise<void> {
    const { subject, body } = this.#session.message();
    switch (intent.type) {
      case 'choose':
        // The focus stays: arrow keys go through the templates one by one.
        this.#session.choose(intent.template);
        this.#draw();
        return;
      case 'edit':
        this.#edit(intent.subject, intent.body);
        return;
      case 'restart':
        this.#restart();
        return;
      case 'copy':
        if (intent.place === 'subject')
          await copyAndSay(this.contentEl, subject, DRAFT_NOTICES.copiedSubject);
        else await copyAndSay(this.contentEl, body, DRAFT_NOTICES.copied);
        return;
      case 'mail':
        await openInMail(this.contentEl, { to: this.contact.emails.slice(0, 1), subject, body });
        return;
      case 'insert':
        this.#insert(body);
        return;
      case 'keep':
        await keepInNote(this.tools, this.contact, { subject, body });
        return;
      case 'sent':
        await this.#sent(intent);
        return;
    }
  }

  #edit(subject: string, body: string): void {
    this.#session.edit(subject, body);
    this.#store();
    this.#drawSoon();
  }

  /** Kept at once on this device: what closes next may be the whole app. */
  #store(): void {
    const { book, drafts } = this.tools;
    drafts.set(this.contact.path, this.#session.kept(book.today));
  }

  #restart(): void {
    this.#session.restart();
    const { isEdited, template } = this.#session.message();
    if (isEdited) this.#store();
    else this.tools.drafts.drop(this.contact.path, template.id);
    this.#draw();
  }

  #insert(body: string): void {
    const editor = lastEditor(this.app);
    if (editor === null || editor === 'reading') {
      new Notice(editor === null ? DRAFT_NOTICES.nowhere : DRAFT_NOTICES.reading);
      return;
    }
    insertText(editor, body, this.#session.kept(this.tools.book.today).hints);
    this.close();
    editor.focus();
  }

  async #sent(intent: SentIntent): Promise<void> {
    const { book, drafts } = this.tools;
    const verb = await markSent(this.tools, this.contact, this.#session.message().step, intent);
    if (verb === null) return;
    drafts.sent(this.contact.path, this.#session.kept(book.today), verb);
    this.#isDone = true;
    this.close();
  }

  #writeDay(): WriteDay {
    return dayWriter(getLanguage(), this.tools.book.today, 'short');
  }

  #draw(): void {
    this.#pane?.draw(this.#scene());
  }

  #scene(): DraftScene {
    const { basis, brief, groups } = this.#session;
    const [reason] = standing(basis);
    const write = this.#writeDay();
    return {
      name: this.contact.name,
      why: reason ? why(reason, basis.situation.today, write) : null,
      brief,
      groups,
      message: this.#session.message(),
    };
  }
}
