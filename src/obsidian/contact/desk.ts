import { Menu, Notice, type App } from 'obsidian';
import type { Actions, Change, Outcome } from '../../app/actions';
import type { Book } from '../../app/book';
import type { Action } from '../../core/action';
import type { Contact } from '../../core/contact';
import type { Day } from '../../core/day';
import type { ReasonName } from '../../core/follow-up';
import { snoozeChoices } from '../../core/log/day-choices';
import { verbAskedFor } from '../../core/log/verb-asked-for';
import type { Intent, MenuPlace, OpenIn } from '../../ui/dashboard/keys/intent';
import { attempt } from '../host/attempt';
import { chooseDay } from './choose-day';
import { contactMenu } from './menu';
import { openLogModal } from './log/log-modal';
import { openNote } from '../host/open-note';
import { nameList, outcomeWords, REASON_WORDS, refusalWords } from './words';

/** How long a notice with an undo button stays, in milliseconds. */
const UNDO_SHOWN = 8_000;

/** What lies outside the desk: the rest of the plugin, as far as an intent may lead there. */
export interface Doors {
  readonly draft: (contact: Contact, reason: ReasonName | null) => void;
  readonly chooseFolder: () => void;
  readonly trySample: () => void;
  readonly showKeys: () => void;
}

/** Where a user's wishes become changes to notes: asks what is missing, acts, says what happened. */
export class Desk {
  readonly #listeners = new Set<(done: readonly string[]) => void>();

  constructor(
    readonly app: App,
    readonly book: Book,
    private readonly actions: Actions,
    private readonly doors: Doors,
  ) {}

  get undoable(): string | null {
    return this.actions.undoable;
  }

  get redoable(): string | null {
    return this.actions.redoable;
  }

  /** Calls back after each step, with the paths of the notes it changed; returns what ends that. */
  onChange(listener: (done: readonly string[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does what a view asks for. */
  act(intent: Intent): void {
    this.attempt(() => this.#act(intent));
  }

  open(path: string, where: OpenIn, line: number | null = null): void {
    this.attempt(() => openNote(this.app, path, where, line));
  }

  draft(path: string, reason: ReasonName | null = null): void {
    const contact = this.book.contact(path);
    if (contact) this.doors.draft(contact, reason);
  }

  /**
   * Asks what happened and writes it into the notes of these contacts, as one step. The form begins with what
   * their rows ask for, and stays with the words where nothing could be written.
   */
  log(paths: readonly string[], defaults: Partial<Action & { kind: 'log' }> = {}): void {
    const contacts = this.#contacts(paths);
    const verb = verbAskedFor(paths.map((path) => this.book.row(path)?.followUp?.reason ?? null));
    this.attempt(() =>
      openLogModal(
        this.app,
        this.book,
        contacts,
        { ...(verb && { verb }), ...defaults },
        async (action) => {
          const what = `Logged ${action.verb} with`;
          const { label, outcome } = await this.#run(what, contacts, () => action);
          if (outcome.done.length === 0 && outcome.refusals.length > 0)
            return refusalWords(outcome.refusals);
          this.tell(label, outcome);
          return null;
        },
      ),
    );
  }

  /** Writes that this time nothing is to be done, each for the reason their row shows. */
  skip(paths: readonly string[]): void {
    const rows = paths.map((path) => this.book.row(path)).filter((row) => row?.followUp != null);
    const reasons = new Map(rows.map((row) => [row?.contact.path, row?.followUp?.reason]));
    const only = rows.length === 1 ? rows[0]?.followUp?.reason : undefined;
    const what = only === undefined ? 'Skipped for' : `Skipped the ${REASON_WORDS[only]} for`;
    this.attempt(() =>
      this.do(what, this.#contacts(paths), ({ path }) => {
        const reason = reasons.get(path);
        return reason === undefined ? null : { kind: 'skip', reason };
      }),
    );
  }

  /** Offers days to snooze until, and one of the user's own. */
  snooze(paths: readonly string[], at: MenuPlace | null = null): void {
    const menu = new Menu();
    const contacts = this.#contacts(paths);
    for (const { label, day } of snoozeChoices(this.book.today)) {
      menu.addItem((item) =>
        item.setTitle(label).onClick(() => {
          this.attempt(() => this.#snoozeUntil(contacts, day));
        }),
      );
    }
    menu.addItem((item) =>
      item.setTitle('Another day…').onClick(() => {
        this.attempt(async () => {
          const { slashedDates } = this.book.settings;
          const day = await chooseDay(this.app, 'Snooze until', this.book.today, { slashedDates });
          if (day) await this.#snoozeUntil(contacts, day);
        });
      }),
    );
    showMenu(menu, at ?? activeElement());
  }

  /** Writes one action into the notes of contacts as one step, and offers to undo it. */
  async do(
    what: string,
    contacts: readonly Contact[],
    actionFor: (contact: Contact) => Action | null,
  ): Promise<void> {
    const { label, outcome } = await this.#run(what, contacts, actionFor);
    this.tell(label, outcome);
  }

  async #run(
    what: string,
    contacts: readonly Contact[],
    actionFor: (contact: Contact) => Action | null,
  ): Promise<{ readonly label: string; readonly outcome: Outcome }> {
    const changes = contacts.flatMap((contact): Change[] => {
      const action = actionFor(contact);
      return action ? [{ path: contact.path, actions: [action] }] : [];
    });
    const label = `${what} ${nameList(contacts.map(({ name }) => name))}`;
    return { label, outcome: await this.actions.run(label, changes) };
  }

  /** Says what a step did, with a way to take it back. */
  tell(label: string, outcome: Outcome): void {
    this.#changed(outcome);
    const words = outcomeWords(label, outcome);
    if (words === '') return;
    if (outcome.done.length === 0) new Notice(words);
    else this.#offerUndo(words);
  }

  undo(): void {
    const label = this.actions.undoable;
    if (label === null) return;
    this.attempt(async () => {
      const outcome = await this.actions.undo();
      this.#changed(outcome);
      new Notice(outcomeWords(`Undone: ${label}`, outcome));
    });
  }

  redo(): void {
    const label = this.actions.redoable;
    if (label === null) return;
    this.attempt(async () => {
      const outcome = await this.actions.redo();
      this.#changed(outcome);
      new Notice(outcomeWords(`Done again: ${label}`, outcome));
    });
  }

  #act(intent: Intent): void {
    switch (intent.type) {
      case 'open':
        this.open(intent.path, intent.where);
        return;
      case 'open-problem':
        this.open(intent.path, 'here', intent.line);
        return;
      case 'draft':
        this.draft(intent.path);
        return;
      case 'log':
        this.log(intent.paths);
        return;
      case 'snooze':
        this.snooze(intent.paths);
        return;
      case 'skip':
        this.skip(intent.paths);
        return;
      case 'more':
        this.menu(intent.paths, intent.at);
        return;
      case 'undo':
        this.undo();
        return;
      case 'redo':
        this.redo();
        return;
      case 'choose-folder':
        this.doors.chooseFolder();
        return;
      case 'try-sample':
        this.doors.trySample();
        return;
      case 'show-keys':
        this.doors.showKeys();
        return;
      case 'view-changed':
        return;
    }
  }

  /** The menu of one contact, or of several. */
  menu(paths: readonly string[], at: MenuPlace | null): void {
    const menu = new Menu();
    contactMenu(menu, this, this.#contacts(paths));
    showMenu(menu, at ?? activeElement());
  }

  #snoozeUntil(contacts: readonly Contact[], until: Day): Promise<void> {
    return this.do('Snoozed', contacts, () => ({ kind: 'snooze', until }));
  }

  #contacts(paths: readonly string[]): Contact[] {
    return paths.map((path) => this.book.contact(path)).filter((contact) => contact !== null);
  }

  #offerUndo(words: string): void {
    const notice = new Notice(words, UNDO_SHOWN);
    const button = notice.messageEl.createEl('button', { text: 'Undo', cls: 'rapport-undo' });
    button.addEventListener('click', () => {
      notice.hide();
      this.undo();
    });
  }

  #changed({ done }: Outcome): void {
    for (const listener of [...this.#listeners]) listener(done);
  }

  /** Does what may fail on the disk. */
  attempt(act: () => unknown): void {
    attempt(act);
  }
}

function activeElement(): MenuPlace {
  const focused = activeDocument.activeElement;
  return focused?.instanceOf(HTMLElement) ? focused : { x: 0, y: 0 };
}

/** Shows a menu below an element, or at a point. */
function showMenu(menu: Menu, at: MenuPlace): void {
  if ('x' in at) {
    menu.showAtPosition(at);
    return;
  }
  const box = at.getBoundingClientRect();
  menu.showAtPosition({ x: box.left, y: box.bottom }, at.ownerDocument);
}
