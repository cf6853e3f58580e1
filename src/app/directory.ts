import type { Contact } from '../core/contact';
import type { Day } from '../core/day';
import { compareProblems, type Problem } from '../core/problem';
import { NO_SEARCH_NOTE, type Search } from '../core/search';
import {
  meetingWithoutDay,
  toContact,
  toOpportunity,
  toSearch,
  type Mention,
  type Resolve,
} from '../notes/kind/assemble';
import type { Settings } from '../core/settings';
import { listeners } from './listeners';
import { isContactPath, isTemplatePath } from '../notes/kind/note-kind';
import type { ParseYaml } from '../notes/value/front-matter';
import { noteName } from '../core/text/note-name';
import type { MentionNote } from '../notes/kind/mention-note';
import type { Reading } from '../notes/kind/note-input';
import { linksOf, parseNote, parseProperties, type ParsedNote } from '../notes/kind/read-note';
import type { Properties } from '../notes/value/yaml-value';

/** What the directory asks of the place the notes live in. */
export interface DirectorySource {
  readonly parseYaml: ParseYaml;
  /** The note a link in `from` leads to, or null. */
  readonly resolve: (target: string, from: string) => string | null;
}

/** What one change to the notes did to the values made from them. */
export interface DirectoryChange {
  /** Contacts that came, went or read differently now. */
  readonly contacts: ReadonlySet<string>;
  readonly search: boolean;
}

/**
 * Every contact, the search and the problems, kept in step with the notes one note at a time. A changed
 * note costs the same in a small vault and a large one; what reads the same keeps its identity.
 */
export class Directory {
  readonly #notes = new Map<string, ParsedNote>();
  readonly #contacts = new Map<string, Contact>();
  /** Contact → the notes that mention it. */
  readonly #mentions = new Map<string, Map<string, Mention>>();
  /** Mentioning note → the contacts it mentions. */
  readonly #mentioned = new Map<string, readonly string[]>();
  /** Folded name of a note → the notes with a link that may lead to one of that name. */
  readonly #linkers = new Map<string, Set<string>>();
  readonly #opportunities = new Set<string>();
  readonly #searches = new Set<string>();
  /** The meetings without a day. */
  readonly #undated = new Set<string>();
  /** The notes with something that could not be read. */
  readonly #faulty = new Set<string>();
  readonly #news = listeners<[DirectoryChange]>();
  /** What the change that is under way has done so far; null: nothing. */
  #pending: { readonly contacts: Set<string>; search: boolean } | null = null;
  #depth = 0;
  /** Contacts to be put together again at the end of the change that is under way. */
  readonly #dirty = new Set<string>();
  #search: Search | null = null;
  #problems: readonly Problem[] | null = null;

  constructor(
    private readonly source: DirectorySource,
    private reading: Reading,
  ) {}

  /** Every contact, in no order. */
  contacts(): readonly Contact[] {
    return [...this.#contacts.values()];
  }

  contact(path: string): Contact | null {
    return this.#contacts.get(path) ?? null;
  }

  /** Every note that says something, in no order. */
  paths(): readonly string[] {
    return [...this.#notes.keys()];
  }

  /** The search with its opportunities; the same value until a note of it changes. */
  search(): Search {
    this.#search ??= this.#makeSearch();
    return this.#search;
  }

  /** What could not be read, by note and line; the same list until that changes. */
  problems(): readonly Problem[] {
    this.#problems ??= [...new Set([...this.#faulty, ...this.#undated])]
      .flatMap((path) => this.problemsOf(path))
      .sort(compareProblems);
    return this.#problems;
  }

  /** The problems of one note. */
  problemsOf(path: string): readonly Problem[] {
    const findings = this.#notes.get(path)?.findings ?? [];
    const missing = this.#isMissedMeeting(path) ? [meetingWithoutDay(path)] : [];
    return [...findings, ...missing].map((finding) => ({ path, ...finding })).sort(compareProblems);
  }

  /** Whether a meeting without a day would tell of a contact. */
  #isMissedMeeting(path: string): boolean {
    const contacts = this.#undated.has(path) ? (this.#mentioned.get(path) ?? []) : [];
    return contacts.some((contact) => this.#contacts.has(contact));
  }

  /** Reads a note's text, new or changed; of one too large, with so many bytes, its beginning. */
  setText(path: string, text: string, bytes?: number): void {
    this.#set(path, parseNote(path, text, this.source.parseYaml, this.reading, bytes));
  }

  /** Takes a note's properties and tags alone, until its text is read. */
  setProperties(path: string, properties: Properties, tags: readonly string[]): void {
    this.#set(path, parseProperties(path, properties, tags, this.reading));
  }

  /** Forgets a note. */
  remove(path: string): void {
    this.#set(path, null);
  }

  /**
   * A note has another path. What was read of it stays; false: it must be read again, since its place or its name
   * decides what it says.
   */
  move(from: string, to: string): boolean {
    const parsed = this.#notes.get(from) ?? null;
    const stays = readsTheSame(parsed, from, to, this.reading.settings);
    this.batch(() => {
      this.#set(from, null);
      if (stays) this.#set(to, parsed);
      this.relink(from);
      this.relink(to);
    });
    return stays;
  }

  /** Looks again where links by that note's name lead, after a note of the name came or went. */
  relink(path: string): void {
    this.batch(() => {
      for (const linker of [...(this.#linkers.get(foldedName(path)) ?? [])]) {
        const parsed = this.#notes.get(linker);
        if (!parsed) continue;
        this.#leave(linker, parsed);
        this.#enter(linker, parsed);
      }
    });
  }

  /** The notes that must be read again on a day, since it decides what in them lies ahead. */
  staleOn(today: Day): readonly string[] {
    return [...this.#notes]
      .filter(([, { ahead }]) => ahead !== null && ahead <= today)
      .map(([path]) => path);
  }

  /** From now on notes are read this way. What was read stays until read again. */
  readAs(reading: Reading): void {
    this.reading = reading;
  }

  /** Several changes told as one. */
  batch(change: () => void): void {
    this.#depth += 1;
    try {
      change();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) this.#tell();
    }
  }

  /** Calls back after each change; returns what ends that. */
  onChange(listener: (change: DirectoryChange) => void): () => void {
    return this.#news.add(listener);
  }

  #tell(): void {
    for (const path of this.#dirty) this.#updateContact(path);
    this.#dirty.clear();
    const change = this.#pending;
    if (!change) return;
    this.#pending = null;
    this.#news.tell(change);
  }

  #change(): { readonly contacts: Set<string>; search: boolean } {
    return (this.#pending ??= { contacts: new Set(), search: false });
  }

  #set(path: string, parsed: ParsedNote | null): void {
    const before = this.#notes.get(path) ?? null;
    if (isEqual(before, parsed)) return;
    this.batch(() => {
      if (!isEqual(before?.findings ?? [], parsed?.findings ?? [])) {
        this.#problems = null;
        this.#change();
      }
      if (before) this.#leave(path, before);
      if (parsed) this.#enter(path, parsed);
    });
  }

  /** Enters a note wherever something is found by it. */
  #enter(path: string, parsed: ParsedNote): void {
    this.#notes.set(path, parsed);
    for (const name of namesLinked(parsed)) linkedBy(this.#linkers, name).add(path);
    if (parsed.findings.length > 0) this.#faulty.add(path);
    if (parsed.kind === 'contact') this.#dirty.add(path);
    if (parsed.kind === 'mention') this.#enterMention(path, parsed.note);
    if (isUndated(parsed)) this.#keepUndated(path, true);
    if (parsed.kind === 'opportunity') this.#opportunities.add(path);
    if (parsed.kind === 'job-search') this.#searches.add(path);
    if (isOfSearch(parsed)) this.#renewSearch();
  }

  /** Takes out all that `#enter` put in. */
  #leave(path: string, parsed: ParsedNote): void {
    this.#notes.delete(path);
    for (const name of namesLinked(parsed)) this.#linkers.get(name)?.delete(path);
    if (parsed.findings.length > 0) this.#faulty.delete(path);
    if (parsed.kind === 'contact') this.#dirty.add(path);
    if (parsed.kind === 'mention') this.#leaveMention(path);
    if (isUndated(parsed)) this.#keepUndated(path, false);
    if (parsed.kind === 'opportunity') this.#opportunities.delete(path);
    if (parsed.kind === 'job-search') this.#searches.delete(path);
    if (isOfSearch(parsed)) this.#renewSearch();
  }

  #keepUndated(path: string, isUndated: boolean): void {
    if (isUndated) this.#undated.add(path);
    else this.#undated.delete(path);
    this.#problems = null;
    this.#change();
  }

  #enterMention(path: string, { kind, name, day, links }: MentionNote): void {
    const resolve = this.#resolver(path);
    const targets = links.map((link) => resolve(link.target)).filter((target) => target !== null);
    const contacts = [...new Set(targets)];
    this.#mentioned.set(path, contacts);
    for (const contact of contacts) {
      const mentions = this.#mentions.get(contact) ?? new Map<string, Mention>();
      this.#mentions.set(contact, mentions.set(path, { path, kind, name, day }));
      this.#dirty.add(contact);
    }
  }

  #leaveMention(path: string): void {
    for (const contact of this.#mentioned.get(path) ?? []) {
      this.#mentions.get(contact)?.delete(path);
      this.#dirty.add(contact);
    }
    this.#mentioned.delete(path);
  }

  #renewSearch(): void {
    this.#search = null;
    this.#change().search = true;
  }

  #updateContact(path: string): void {
    const parsed = this.#notes.get(path);
    const before = this.#contacts.get(path);
    if (parsed?.kind !== 'contact') {
      if (this.#contacts.delete(path)) this.#change().contacts.add(path);
      if (this.#undated.size > 0) this.#problems = null;
      return;
    }
    const mentions = [...(this.#mentions.get(path)?.values() ?? [])];
    mentions.sort((a, b) => (a.path < b.path ? -1 : 1));
    const contact = toContact(path, parsed.note, mentions, this.#resolver(path));
    if (before && isEqual(before, contact)) return;
    if (this.#undated.size > 0) this.#problems = null;
    this.#contacts.set(path, contact);
    this.#change().contacts.add(path);
  }

  #makeSearch(): Search {
    const opportunities = [...this.#opportunities].sort().flatMap((path) => {
      const parsed = this.#notes.get(path);
      return parsed?.kind === 'opportunity'
        ? [toOpportunity(path, parsed.note, this.#resolver(path))]
        : [];
    });
    const [path] = [...this.#searches].sort();
    const parsed = path === undefined ? undefined : this.#notes.get(path);
    if (path === undefined || parsed?.kind !== 'job-search') {
      return { ...NO_SEARCH_NOTE, opportunities };
    }
    return toSearch(parsed.note, opportunities, this.#resolver(path));
  }

  #resolver(from: string): Resolve {
    return (target) => this.source.resolve(target, from);
  }
}

/** Whether a note says the same at both paths, as far as that can be told from what was read at the first. */
function readsTheSame(
  parsed: ParsedNote | null,
  from: string,
  to: string,
  settings: Settings,
): boolean {
  if (isTemplatePath(to, settings)) return parsed === null;
  if (noteName(from) !== noteName(to) || isTemplatePath(from, settings)) return false;
  if (!isContactPath(to, settings)) {
    if (parsed?.kind !== 'contact' && parsed?.kind !== 'unparsable') return true;
    return !isContactPath(from, settings) && parsed.kind === 'contact';
  }
  return parsed !== null && !(parsed.kind === 'mention' && parsed.note.kind === 'daily');
}

const foldedName = (path: string): string => noteName(path).normalize('NFC').toLowerCase();

const namesLinked = (parsed: ParsedNote): Set<string> => new Set(linksOf(parsed).map(foldedName));

function linkedBy(linkers: Map<string, Set<string>>, name: string): Set<string> {
  const known = linkers.get(name);
  if (known) return known;
  const made = new Set<string>();
  linkers.set(name, made);
  return made;
}

const isUndated = (parsed: ParsedNote): boolean =>
  parsed.kind === 'mention' && parsed.note.isUndated === true;

const isOfSearch = ({ kind }: ParsedNote): boolean =>
  kind === 'opportunity' || kind === 'job-search';

/** Whether two values made of plain data are the same to the letter. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
