import { TFile, type Menu, type Plugin } from 'obsidian';
import type { Contact } from '../../core/contact';
import { attempt } from '../host/attempt';
import { openNote } from '../host/open-note';
import { pathAtHand, withPerson } from '../host/person-at-hand';
import type { Rapport } from '../host/rapport';
import { Desk } from './desk';
import { isOpen } from '../../core/board/row';
import { addOwnItems, showContactMenu } from './menu';

/** Adds the commands. Those about a person take the open note's, or ask for one. */
export function addCommands(plugin: Plugin, rapport: Rapport): void {
  const desk = new Desk(rapport);
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
        withPerson(rapport, pathAtHand(rapport.app), act);
      },
    });
  };
  onContact('log-touch', 'Log what happened', 'message-square', ({ path }) => {
    desk.log([path]);
  });
  onContact('snooze', 'Snooze a contact', 'alarm-clock', ({ path }) => {
    desk.snooze([path]);
  });
  onContact('skip', 'Skip this time', 'skip-forward', ({ path }) => {
    desk.skip([path]);
  });
  onContact('more', 'More actions for a contact', 'ellipsis', ({ path }) => {
    showContactMenu(desk, [path], null);
  });
  addMoves(plugin, rapport);
}

/** Commands that go from person to person, and back and forth in time. */
function addMoves(plugin: Plugin, rapport: Rapport): void {
  const { actions, app, steps } = rapport;
  plugin.addCommand({
    id: 'open-next',
    name: 'Open the next person due',
    icon: 'arrow-right',
    checkCallback: (checking) => {
      const next = nextDue(rapport);
      if (next && !checking) attempt(() => openNote(app, next.path, 'here'));
      return next !== null;
    },
  });
  plugin.addCommand({
    id: 'undo',
    name: 'Undo the last change to contacts',
    icon: 'undo-2',
    checkCallback: (checking) => {
      if (actions.undoable !== null && !checking) steps.undo();
      return actions.undoable !== null;
    },
  });
  plugin.addCommand({
    id: 'redo',
    name: 'Redo the last change to contacts',
    icon: 'redo-2',
    checkCallback: (checking) => {
      if (actions.redoable !== null && !checking) steps.redo();
      return actions.redoable !== null;
    },
  });
}

/** The person on the board after the one whose note is open, among the late and due. */
function nextDue({ app, book }: Rapport): Contact | null {
  const due = (book.board()?.rows ?? []).filter(isOpen);
  const open = app.workspace.getActiveFile()?.path;
  const at = due.findIndex((row) => row.contact.path === open);
  return due[at + 1]?.contact ?? due.find((row) => row.contact.path !== open)?.contact ?? null;
}

/** Offers the main actions in the menus of a contact's file and of its editor. */
export function addMenus(plugin: Plugin, rapport: Rapport): void {
  const desk = new Desk(rapport);
  const { workspace } = rapport.app;
  const add = (menu: Menu, path: string | undefined): void => {
    const contact = path === undefined ? null : rapport.book.contact(path);
    if (contact) addOwnItems(menu, desk, contact);
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
