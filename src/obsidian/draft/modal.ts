import { Modal, Notice, Platform, setIcon, setTooltip } from 'obsidian';
import { DraftSession } from '../../core/draft/session';
import type { KeptDraft } from '../../core/draft/kept';
import { offeredNext } from '../../core/draft/sent-actions';
import type { Contact } from '../../core/contact';
import type { Day } from '../../core/day';
import type { ReasonName } from '../../core/follow-up';
import { DraftPane } from '../../ui/draft/pane';
import type { DraftIntent, DraftScene, TemplateGroup } from '../../ui/draft/scene';
import { draftBasis, type DraftTools } from './basis';
import { copyAndSay, insertText, lastEditor, openInMail } from './out';
import { draftScene, templateGroups } from './scene';
import { keepInNote, markSent } from './steps';
import { DRAFT_NOTICES } from './words';
import { dayWriter } from '../host/write-day';

/** The window in which one message to one contact is written. */
export class DraftModal extends Modal {
  readonly #session: DraftSession;
  readonly #groups: readonly TemplateGroup[];
  #pane: DraftPane | null = null;
  #keptFrom: Day | null;
  /** What "Start again" took away, to be brought back. */
  #discarded: { readonly template: string; readonly draft: KeptDraft } | null = null;
  #isDrawing = false;
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
    this.#groups = templateGroups(this.#session);
    this.#keptFrom = kept.at(-1)?.day ?? null;
    this.scope.register(['Mod'], 'j', () => {
      this.#pane?.nextBlank();
      return false;
    });
    this.scope.register(['Mod'], 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.#pane?.sent();
      return false;
    });
  }

  override onOpen(): void {
    const { isMobile, isMacOS } = Platform;
    this.modalEl.addClass('rapport-modal', 'rapport-draft-modal');
    this.setTitle(`Draft to ${this.contact.name}`);
    const mod = isMacOS ? '⌘' : 'Ctrl+';
    const surface = { setIcon, setTooltip, writeDay: dayWriter(this.tools.book), isMobile };
    const act = (intent: DraftIntent): void => {
      this.tools.desk.attempt(() => this.#act(intent));
    };
    const keys = { nextBlank: `${mod}J`, sent: `${mod}Enter` };
    this.#pane = new DraftPane(this.contentEl, () => this.#scene(), surface, act, keys);
    // On a phone the keyboard would cover what there is to read first.
    if (!isMobile) this.#pane.begin();
  }

  override onClose(): void {
    const { isEdited } = this.#session.state();
    this.#pane = null;
    this.contentEl.empty();
    if (!this.#isDone && isEdited) new Notice(DRAFT_NOTICES.kept);
  }

  async #act(intent: DraftIntent): Promise<void> {
    const { subject, body } = this.#session.state();
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
        await this.#sent(intent.next);
        return;
    }
  }

  #edit(subject: string, body: string): void {
    this.#session.edit(subject, body);
    this.#discarded = null;
    this.#store();
    this.#drawSoon();
  }

  /** Kept at once on this device: what closes next may be the whole app. */
  #store(): void {
    const { book, drafts } = this.tools;
    drafts.set(this.contact.path, this.#session.kept(book.today));
  }

  #restart(): void {
    const { book, drafts } = this.tools;
    const template = this.#session.state().template.id;
    if (this.#discarded?.template === template) {
      const { subject, body } = this.#discarded.draft;
      this.#edit(subject, body);
    } else {
      this.#discarded = { template, draft: this.#session.kept(book.today) };
      this.#session.startAgain();
      drafts.drop(this.contact.path, template);
      this.#keptFrom = null;
    }
    this.#draw();
  }

  #insert(body: string): void {
    const editor = lastEditor(this.app);
    if (!editor) {
      new Notice(DRAFT_NOTICES.nowhere);
      return;
    }
    this.close();
    insertText(editor, body, this.#session.kept(this.tools.book.today).hints);
  }

  async #sent(typed: string): Promise<void> {
    const { book, drafts } = this.tools;
    // Midnight may have passed while it was written.
    const step = { ...this.#session.state().step, day: book.today };
    if (!(await markSent(this.tools, this.contact, step, typed))) return;
    drafts.sent(this.contact.path, this.#session.kept(step.day), step.verb);
    this.#isDone = true;
    this.close();
  }

  /** Several keys between two frames become one reading by the coach. */
  #drawSoon(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    this.contentEl.win.requestAnimationFrame(() => {
      this.#isDrawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    this.#pane?.draw(this.#scene());
  }

  #scene(): DraftScene {
    const state = this.#session.state();
    const isBack = this.#discarded?.template === state.template.id && !state.isEdited;
    return draftScene(this.#session, state, {
      groups: this.#groups,
      keptFrom: state.isEdited ? this.#keptFrom : null,
      restart: state.isEdited ? 'again' : isBack ? 'back' : null,
      next: offeredNext(state.step, this.contact),
      write: dayWriter(this.tools.book),
    });
  }
}
