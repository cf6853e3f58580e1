import { FuzzySuggestModal, TFile, type App, type Plugin } from 'obsidian';
import type { Book } from '../../app/book';
import type { Contact } from '../../core/contact';
import { contactMenu } from './menu';
import type { Desk } from './desk';
import type { Menu } from 'obsidian';

/** Chooses one of the contacts by name and company. */
class ContactPicker extends FuzzySuggestModal<Contact> {
  constructor(
    app: App,
    private readonly contacts: readonly Contact[],
    private readonly onPick: (contact: Contact) => void,
  ) {
    super(app);
    this.setPlaceholder('Choose a contact');
  }

  override getItems(): Contact[] {
    return [...this.contacts];
  }

  override getItemText({ name, company }: Contact): string {
    return company ? `${name}, ${company.text}` : name;
  }

  override onChooseItem(contact: Contact): void {
    this.onPick(contact);
  }
}

/** The contact whose note is open; null when it is none. */
function openContact(app: App, book: Book): Contact | null {
  const file = app.workspace.getActiveFile();
  return file && book.contact(file.path);
}

/** Asks for a contact, those on the board first in its order. */
export function pickContact(app: App, book: Book, onPick: (contact: Contact) => void): void {
  const rows = book.board()?.rows.map((row) => row.contact) ?? [];
  new ContactPicker(app, rows, onPick).open();
}

/** Adds the commands. Those about a person take the open note's, or ask for one. */
export function addCommands(plugin: Plugin, desk: Desk, openView: () => Promise<void>): void {
  const { app, book } = desk;
  const onContact = (
    id: string,
    name: string,
    icon: string,
    act: (contact: Contact) => void,
  ): void => {
    plugin.addCommand({
      id,
      name,
      icon,
      callback: () => {
        const contact = openContact(app, book);
        if (contact) act(contact);
        else pickContact(app, book, act);
      },
    });
  };
  plugin.addCommand({
    id: 'open-due',
    name: 'Open due follow-ups',
    icon: 'users',
    callback: () => {
      desk.attempt(openView);
    },
  });
  onContact('log-touch', 'Log a touch', 'message-square', ({ path }) => {
    desk.log([path]);
  });
  onContact('snooze', 'Snooze a contact', 'alarm-clock', ({ path }) => {
    desk.snooze([path]);
  });
  onContact('skip', 'Skip this time', 'skip-forward', ({ path }) => {
    desk.skip([path]);
  });
  onContact('more', 'More actions for a contact', 'more-horizontal', ({ path }) => {
    desk.menu([path], null);
  });
  addMoves(plugin, desk);
}

/** Commands that go from person to person, and back and forth in time. */
function addMoves(plugin: Plugin, desk: Desk): void {
  plugin.addCommand({
    id: 'open-next',
    name: 'Open the next person due',
    icon: 'arrow-right',
    checkCallback: (checking) => {
      const next = nextDue(desk);
      if (next && !checking) desk.open(next.path, 'here');
      return next !== null;
    },
  });
  plugin.addCommand({
    id: 'undo',
    name: 'Undo the last change to contacts',
    icon: 'undo-2',
    checkCallback: (checking) => {
      if (desk.undoable !== null && !checking) desk.undo();
      return desk.undoable !== null;
    },
  });
  plugin.addCommand({
    id: 'redo',
    name: 'Redo the last change to contacts',
    icon: 'redo-2',
    checkCallback: (checking) => {
      if (desk.redoable !== null && !checking) desk.redo();
      return desk.redoable !== null;
    },
  });
}

/** The person on the board after the one whose note is open, among the late and due. */
function nextDue({ app, book }: Desk): Contact | null {
  const due = (book.board()?.rows ?? []).filter(({ state }) => state === 'late' || state === 'due');
  const open = app.workspace.getActiveFile()?.path;
  const at = due.findIndex((row) => row.contact.path === open);
  return due[at + 1]?.contact ?? due.find((row) => row.contact.path !== open)?.contact ?? null;
}

/** Offers the same actions in the menus of a contact's file and of its editor. */
export function addMenus(plugin: Plugin, desk: Desk): void {
  const { workspace } = desk.app;
  const add = (menu: Menu, path: string | undefined): void => {
    const contact = path === undefined ? null : desk.book.contact(path);
    if (contact) contactMenu(menu, desk, [contact], { isOwnNote: true });
  };
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file) => {
      if (file instanceof TFile) add(menu, file.path);
    }),
  );
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, _editor, info) => {
      add(menu, info.file?.path);
    }),
  );
}
