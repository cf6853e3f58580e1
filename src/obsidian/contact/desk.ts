import { Menu } from 'obsidian';
import type { Change, Outcome } from '../../app/actions';
import type { Action } from '../../core/action';
import type { Contact } from '../../core/contact';
import type { Day } from '../../core/day';
import { snoozeChoices } from '../../core/log/day-choices';
import { verbAskedFor } from '../../core/log/verb-asked-for';
import type { MenuPlace } from '../../ui/dashboard/keys/intent';
import { attempt } from '../host/attempt';
import { refusalWords } from '../host/notices';
import type { Rapport } from '../host/rapport';
import { showMenu } from '../host/show-menu';
import { chooseDay } from './choose-day';
import { openLogModal } from './log/log-modal';
import { nameList, REASON_WORDS } from './words';

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
        const outcome = await this.#run(`Logged ${action.verb} with`, contacts, () => action);
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
    const what = only === undefined ? 'Skipped for' : `Skipped the ${REASON_WORDS[only]} for`;
    attempt(() =>
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
    what: string,
    contacts: readonly Contact[],
    actionFor: (contact: Contact) => Action | null,
  ): Promise<void> {
    const outcome = await this.#run(what, contacts, actionFor);
    if (outcome.done.length + outcome.refusals.length > 0) this.rapport.steps.tell(outcome);
  }

  #run(
    what: string,
    contacts: readonly Contact[],
    actionFor: (contact: Contact) => Action | null,
  ): Promise<Outcome> {
    const changes = contacts.flatMap((contact): Change[] => {
      const action = actionFor(contact);
      return action ? [{ path: contact.path, actions: [action] }] : [];
    });
    const label = (done: readonly string[]): string => {
      const changed = contacts.filter(({ path }) => done.includes(path));
      return `${what} ${nameList(changed.map(({ name }) => name))}`;
    };
    return this.rapport.actions.run(label, changes);
  }

  #snoozeUntil(contacts: readonly Contact[], until: Day): Promise<void> {
    return this.do('Snoozed', contacts, () => ({ kind: 'snooze', until }));
  }

  #contacts(paths: readonly string[]): Contact[] {
    return paths
      .map((path) => this.rapport.book.contact(path))
      .filter((contact) => contact !== null);
  }
}
