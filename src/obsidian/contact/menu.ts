import { Menu } from 'obsidian';
import type { Contact } from '../../core/contact';
import type { MenuPlace } from '../../ui/dashboard/keys/intent';
import { openDraft } from '../draft/open';
import { attempt } from '../host/attempt';
import { openNote } from '../host/open-note';
import { showMenu } from '../host/show-menu';
import { chooseCadence } from './choose-cadence';
import { chooseDay } from './choose-day';
import { chooseRelation } from './choose-relation';
import { chooseTie } from './choose-tie';
import type { Desk } from './desk';
import { addPromiseModal } from './promise';
import { DONE } from './words';

/** Shows the menu of one contact, or of several. */
export function showContactMenu(desk: Desk, paths: readonly string[], at: MenuPlace | null): void {
  const menu = new Menu();
  const { book } = desk.rapport;
  const contacts = paths.map((path) => book.contact(path)).filter((contact) => contact !== null);
  contactMenu(menu, desk, contacts);
  showMenu(menu, at);
}

/**
 * Adds what is most often done about the contact whose note is open, and a way to the rest: menus of files and
 * editors are long already, on a phone most of all.
 */
export function addOwnItems(menu: Menu, desk: Desk, contact: Contact): void {
  const item = itemsOf(menu);
  messageItems(item, desk, [contact]);
  const last = isAnySnoozed(desk, [contact]) ? wakeItem : skipItem;
  last(item, desk, [contact]);
  item('More actions…', 'ellipsis', 'rapport', () => {
    showContactMenu(desk, [contact.path], null);
  });
}

/** Adds everything that can be done about contacts; one, or several at once. */
function contactMenu(menu: Menu, desk: Desk, contacts: readonly Contact[]): void {
  const [only] = contacts.length === 1 ? contacts : [];
  const item = itemsOf(menu);
  messageItems(item, desk, contacts);
  wakeItem(item, desk, contacts);
  skipItem(item, desk, contacts);
  planItems(item, desk, contacts);
  boundaryItems(item, desk, contacts);
  if (!only) return;
  item('Open in new tab', 'file-plus', 'rapport-open', () => {
    attempt(() => openNote(desk.rapport.app, only.path, 'tab'));
  });
  item('Open to the right', 'separator-vertical', 'rapport-open', () => {
    attempt(() => openNote(desk.rapport.app, only.path, 'split'));
  });
}

type AddItem = (title: string, icon: string, section: string, act: () => unknown) => void;

function itemsOf(menu: Menu): AddItem {
  return (title, icon, section, act) => {
    menu.addItem((entry) =>
      entry
        .setTitle(title)
        .setIcon(icon)
        .setSection(section)
        .onClick(() => {
          attempt(act);
        }),
    );
  };
}

/** What is done about a message. */
function messageItems(item: AddItem, desk: Desk, contacts: readonly Contact[]): void {
  const paths = contacts.map(({ path }) => path);
  const [only] = contacts.length === 1 ? contacts : [];
  if (only && !only.doNotContact)
    item('Draft a message', 'pencil', 'rapport', () => {
      openDraft(desk.rapport, only);
    });
  item('Log what happened…', 'message-square', 'rapport', () => {
    desk.log(paths);
  });
  item('Snooze…', 'alarm-clock', 'rapport', () => {
    desk.snooze(paths);
  });
}

/** Whether any of these people is snoozed now. */
const isAnySnoozed = ({ rapport }: Desk, contacts: readonly Contact[]): boolean =>
  contacts.some(({ snoozedUntil }) => snoozedUntil !== null && snoozedUntil > rapport.book.today);

function wakeItem(item: AddItem, desk: Desk, contacts: readonly Contact[]): void {
  if (!isAnySnoozed(desk, contacts)) return;
  item('Wake up', 'alarm-clock-off', 'rapport', () =>
    desk.do(DONE.woken, contacts, () => ({ kind: 'snooze', until: null })),
  );
}

function skipItem(item: AddItem, desk: Desk, contacts: readonly Contact[]): void {
  const paths = contacts.map(({ path }) => path);
  if (!paths.some((path) => desk.rapport.book.row(path)?.followUp)) return;
  item('Skip this time', 'skip-forward', 'rapport', () => {
    desk.skip(paths);
  });
}

function planItems(item: AddItem, desk: Desk, contacts: readonly Contact[]): void {
  const { app, book } = desk.rapport;
  item('Set next time…', 'calendar', 'rapport-plan', async () => {
    const { slashedDates } = book.settings;
    const day = await chooseDay(app, 'Next time on', book.today, { slashedDates });
    if (day) await desk.do(DONE.nextTime, contacts, () => ({ kind: 'next-touch', day }));
  });
  item('Set cadence…', 'repeat', 'rapport-plan', async () => {
    const action = await chooseCadence(app, contacts);
    if (action) await desk.do(DONE.cadence, contacts, () => action);
  });
  item('Pause check-ins', 'pause', 'rapport-plan', () =>
    desk.do(DONE.paused, contacts, () => ({ kind: 'cadence', cadence: 'never' })),
  );
  item('Set tie…', 'users', 'rapport-plan', async () => {
    const action = await chooseTie(app, contacts);
    if (action) await desk.do(DONE.tie, contacts, () => action);
  });
  item('Set relation…', 'contact', 'rapport-plan', async () => {
    const action = await chooseRelation(app, contacts);
    if (action) await desk.do(DONE.relation, contacts, () => action);
  });
  item('Add a promise…', 'list-todo', 'rapport-plan', async () => {
    const action = await addPromiseModal(app, book.today, contacts);
    if (action) await desk.do(DONE.promised, contacts, () => action);
  });
  const [only] = contacts.length === 1 ? contacts : [];
  for (const promise of only?.promises.slice(0, 5) ?? []) {
    const { text, line } = promise;
    item(`Tick “${shortened(text)}”`, 'square-check-big', 'rapport-promises', () =>
      desk.do(DONE.ticked, contacts, () => ({ kind: 'keep', promise: { text, line } })),
    );
  }
}

function boundaryItems(item: AddItem, desk: Desk, contacts: readonly Contact[]): void {
  const isShut = contacts.every(({ doNotContact }) => doNotContact);
  item(isShut ? 'Allow writing again' : 'Do not contact', 'ban', 'rapport-boundaries', () =>
    desk.do(isShut ? DONE.allowed : DONE.shut, contacts, () => ({
      kind: 'do-not-contact',
      set: !isShut,
    })),
  );
  const isAway = contacts.every(({ archived }) => archived);
  item(isAway ? 'Bring back' : 'Archive', 'archive', 'rapport-boundaries', () =>
    desk.do(isAway ? DONE.broughtBack : DONE.archived, contacts, () => ({
      kind: 'archive',
      set: !isAway,
    })),
  );
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
