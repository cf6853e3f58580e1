import type { Board } from './board';
import type { Contact } from '../contact';
import { followUps } from '../rules/follow-ups';
import { isListed } from '../rules/guards';
import type { Situation } from '../situation';
import {
  compareReconnects,
  placed,
  rank,
  rowOf,
  wantsToReconnect,
  type Candidate,
} from './ranking';
import { compareRows, type Row } from './row';

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

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  /** The board as it stands; the same value until something changes. */
  board(): Board {
    this.#board ??= { today: this.#situation.today, rows: [...this.#ordered] };
    return this.#board;
  }

  row(path: string): Row | null {
    return this.#rows.get(path) ?? null;
  }

  /** Makes every row again, for another search, other settings or another day. */
  reset(contacts: readonly Contact[], situation: Situation): void {
    const { candidates, waiting, rows } = rank(contacts, situation);
    this.#situation = situation;
    this.#board = null;
    this.#waiting = [...waiting];
    this.#ordered = [...rows];
    this.#candidates.clear();
    this.#rows.clear();
    for (const candidate of candidates) this.#candidates.set(candidate.contact.path, candidate);
    for (const row of rows) this.#rows.set(row.contact.path, row);
  }

  /** Takes over one contact: new, changed, or null when it is gone. */
  update(path: string, contact: Contact | null): void {
    const offeredBefore = placed(this.#waiting, this.#situation);
    this.#forget(path);
    if (contact && isListed(contact)) this.#remember(contact);
    const offered = placed(this.#waiting, this.#situation);
    const moved = [...offeredBefore, ...offered]
      .filter((one) => offeredBefore.includes(one) !== offered.includes(one))
      .map((one) => one.contact.path);
    for (const changed of new Set([path, ...moved])) this.#place(changed, offered);
    this.#board = null;
  }

  #forget(path: string): void {
    const candidate = this.#candidates.get(path);
    if (!candidate) return;
    this.#candidates.delete(path);
    removeSorted(this.#waiting, candidate, this.#compareWaiting);
  }

  #remember(contact: Contact): void {
    const candidate = { contact, followUps: followUps(contact, this.#situation) };
    this.#candidates.set(contact.path, candidate);
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
    compareReconnects(a, b, this.#situation.today);

  readonly #compareRows = (a: Row, b: Row): number => compareRows(a, b, this.#situation.today);
}

/** Where a value belongs in a sorted list: the first place whose value does not come before it. */
function lowerBound<T>(list: readonly T[], value: T, compare: (a: T, b: T) => number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(list[middle] as T, value) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function insertSorted<T>(list: T[], value: T, compare: (a: T, b: T) => number): void {
  list.splice(lowerBound(list, value, compare), 0, value);
}

function removeSorted<T>(list: T[], value: T, compare: (a: T, b: T) => number): void {
  const at = lowerBound(list, value, compare);
  if (list[at] === value) list.splice(at, 1);
}
