import { getLanguage, Menu, Notice } from 'obsidian';
import type { Change, Outcome } from '../../app/actions';
import type { Action } from '../../core/action';
import type { Contact } from '../../core/contact';
import type { Day } from '../../core/day';
import { snoozeChoices } from '../../core/log/day-choices';
import { dayWriter } from '../../core/write-day';
import { verbAskedFor } from '../../core/log/verb-asked-for';
import type { MenuPlace } from '../../ui/dashboard/keys/intent';
import { attempt } from '../host/attempt';
import { refusalWords } from '../host/notices';
import type { Rapport } from '../host/rapport';
import { showMenu } from '../host/show-menu';
import { chooseDay } from './choose-day';
import { openLogModal } from './log/log-modal';
import {
  loggedWords,
  nameList,
  nothingToSkip,
  skippedWords,
  snoozedWords,
  type DoneWords,
} from './words';

/** Where a user's wishes about people become changes to their notes: asks what is missing, acts, says what happened. */
export class Desk {
  constructor(readonly rapport: Rapport) {}

  /**
   * Asks what happened and writes it into the notes of these contacts, as one step. The form begins with what
   * their rows ask for, and stays with the words where nothing could be written.
   */
  log(paths: readonly string[], defaults: Partial<Action & { kind: 'log' }> = {}): void {
    const { app, book, steps } = this.rapport;
    const contacts = this.#contacts(paths);
    const verb = verbAskedFor(paths.map((path) => book.row(path)?.followUp?.reason ?? null));
    const known = { ...(verb && { verb }), ...defaults };
    attempt(() =>
      openLogModal(app, book, contacts, known, async (action) => {
        const outcome = await this.#run(loggedWords(action.verb), contacts, () => action);
        if (outcome.done.length === 0 && outcome.refusals.length > 0)
          return refusalWords(outcome.refusals);
        steps.tell(outcome);
        return null;
      }),
    );
  }

  /** Writes that this time nothing is to be done, each for the reason their row shows. */
  skip(paths: readonly string[]): void {
    const rows = paths
      .map((path) => this.rapport.book.row(path))
      .filter((row) => row?.followUp != null);
    const reasons = new Map(rows.map((row) => [row?.contact.path, row?.followUp?.reason]));
    const only = rows.length === 1 ? rows[0]?.followUp?.reason : undefined;
    if (rows.length === 0) {
      new Notice(nothingToSkip(nameList(this.#contacts(paths).map(({ name }) => name))));
      return;
    }
    attempt(() =>
      this.do(skippedWords(only ?? null), this.#contacts(paths), ({ path }) => {
        const reason = reasons.get(path);
        return reason === undefined ? null : { kind: 'skip', reason };
      }),
    );
  }

  /** Offers days to snooze until, and one of the user's own. */
  snooze(paths: readonly string[], at: MenuPlace | null = null): void {
    const menu = new Menu();
    const contacts = this.#contacts(paths);
    for (const { label, day } of snoozeChoices(this.rapport.book.today)) {
      menu.addItem((item) =>
        item.setTitle(label).onClick(() => {
          attempt(() => this.#snoozeUntil(contacts, day));
        }),
      );
    }
    menu.addItem((item) =>
      item.setTitle('Another day…').onClick(() => {
        attempt(async () => {
          const { app, book } = this.rapport;
          const { slashedDates } = book.settings;
          const day = await chooseDay(app, 'Snooze until', book.today, { slashedDates });
          if (day) await this.#snoozeUntil(contacts, day);
        });
      }),
    );
    showMenu(menu, at);
  }

  /** Writes one action into the notes of contacts as one step, and offers to undo it. */
  async do(
    what: DoneWords,
    contacts: readonly Contact[],
    actionFor: (contact: Contact) => Action | null,
  ): Promise<void> {
    const outcome = await this.#run(what, contacts, actionFor);
    if (outcome.done.length + outcome.refusals.length > 0) this.rapport.steps.tell(outcome);
  }

  #run(
    what: DoneWords,
    contacts: readonly Contact[],
    actionFor: (contact: Contact) => Action | null,
  ): Promise<Outcome> {
    const changes = contacts.flatMap((contact): Change[] => {
      const action = actionFor(contact);
      return action ? [{ path: contact.path, actions: [action] }] : [];
    });
    const label = (done: readonly string[]): string => {
      const changed = contacts.filter(({ path }) => done.includes(path));
      return what(nameList(changed.map(({ name }) => name)), changed.length > 1);
    };
    return this.rapport.actions.run(label, changes);
  }

  #snoozeUntil(contacts: readonly Contact[], until: Day): Promise<void> {
    return this.do(snoozedWords(this.#writeDay(until)), contacts, () => ({
      kind: 'snooze',
      until,
    }));
  }

  #writeDay(day: Day): string {
    return dayWriter(getLanguage(), this.rapport.book.today, 'short')(day);
  }

  #contacts(paths: readonly string[]): Contact[] {
    return paths
      .map((path) => this.rapport.book.contact(path))
      .filter((contact) => contact !== null);
  }
}
