import { compareReconnects, rowOf, wantsToReconnect, type Board, type Candidate } from './board';
import type { Contact } from '../contact';
import type { Day } from '../day';
import { followUps } from '../rules/follow-ups';
import { isListed } from '../rules/guards';
import { compareRows, type Row } from './row';
import type { Search } from '../search';
import type { Settings } from '../settings';
import type { Situation } from '../situation';
import { insertSorted, removeSorted } from './sorted';

/**
 * The board kept in step: a changed contact moves one row. Always the same board as `makeBoard` would give;
 * a row that says the same keeps its identity.
 */
export class LiveBoard {
  readonly #candidates = new Map<string, Candidate>();
  readonly #rows = new Map<string, Row>();
  #ordered: Row[] = [];
  /** Those for whom `reconnect` is due, in the order of guard 6. */
  #waiting: Candidate[] = [];
  #situation: Situation;
  #board: Board | null = null;

  constructor(search: Search, settings: Settings, today: Day) {
    this.#situation = { search, settings, today };
  }

  /** The board as it stands; the same value until something changes. */
  board(): Board {
    this.#board ??= { today: this.#situation.today, rows: [...this.#ordered] };
    return this.#board;
  }

  row(path: string): Row | null {
    return this.#rows.get(path) ?? null;
  }

  get situation(): Situation {
    return this.#situation;
  }

  /** Makes every row again, for another search, other settings or another day. */
  reset(contacts: readonly Contact[], search: Search, settings: Settings, today: Day): void {
    this.#situation = { search, settings, today };
    this.#candidates.clear();
    this.#rows.clear();
    this.#board = null;
    for (const contact of contacts.filter(isListed)) {
      this.#candidates.set(contact.path, this.#candidate(contact));
    }
    const all = [...this.#candidates.values()];
    this.#waiting = all
      .filter((candidate) => wantsToReconnect(candidate, today))
      .sort((a, b) => compareReconnects(a.contact, b.contact, today));
    const offered = new Set(this.#offered());
    for (const candidate of all) {
      const row = rowOf(candidate, offered.has(candidate), this.#situation);
      this.#rows.set(candidate.contact.path, row);
    }
    this.#ordered = [...this.#rows.values()].sort((a, b) => compareRows(a, b, today));
  }

  /** Takes over one contact: new, changed, or null when it is gone. */
  update(path: string, contact: Contact | null): void {
    const offeredBefore = this.#offered();
    this.#forget(path);
    if (contact && isListed(contact)) this.#remember(this.#candidate(contact));
    const offered = this.#offered();
    const moved = [...offeredBefore, ...offered]
      .filter((one) => offeredBefore.includes(one) !== offered.includes(one))
      .map((one) => one.contact.path);
    for (const changed of new Set([path, ...moved])) this.#place(changed, offered);
    this.#board = null;
  }

  #candidate(contact: Contact): Candidate {
    const { search, settings, today } = this.#situation;
    return { contact, followUps: followUps(contact, search, settings, today) };
  }

  #offered(): readonly Candidate[] {
    return this.#waiting.slice(0, this.#situation.settings.rules.reconnectPlaces);
  }

  #forget(path: string): void {
    const candidate = this.#candidates.get(path);
    if (!candidate) return;
    this.#candidates.delete(path);
    removeSorted(this.#waiting, candidate, this.#compareWaiting);
  }

  #remember(candidate: Candidate): void {
    this.#candidates.set(candidate.contact.path, candidate);
    if (!wantsToReconnect(candidate, this.#situation.today)) return;
    insertSorted(this.#waiting, candidate, this.#compareWaiting);
  }

  /** Puts the row of a contact where it belongs now, or takes it away. */
  #place(path: string, offered: readonly Candidate[]): void {
    const before = this.#rows.get(path);
    const candidate = this.#candidates.get(path);
    if (before) removeSorted(this.#ordered, before, this.#compareRows);
    this.#rows.delete(path);
    if (!candidate) return;
    const row = rowOf(candidate, offered.includes(candidate), this.#situation);
    this.#rows.set(path, row);
    insertSorted(this.#ordered, row, this.#compareRows);
  }

  readonly #compareWaiting = (a: Candidate, b: Candidate): number =>
    compareReconnects(a.contact, b.contact, this.#situation.today);

  readonly #compareRows = (a: Row, b: Row): number => compareRows(a, b, this.#situation.today);
}
