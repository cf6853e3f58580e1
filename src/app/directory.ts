import type { Contact } from '../core/contact';
import type { Day } from '../core/day';
import { compareProblems, type Problem } from '../core/problem';
import { NO_SEARCH_NOTE, type Search } from '../core/search';
import type { Settings } from '../core/settings';
import {
  toContact,
  toOpportunity,
  toSearch,
  type Mention,
  type Resolve,
} from '../notes/kind/assemble';
import type { ParseYaml } from '../notes/value/front-matter';
import { baseName } from '../notes/value/links';
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
  readonly problems: boolean;
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
  /** The notes with something that could not be read. */
  readonly #faulty = new Set<string>();
  readonly #listeners = new Set<(change: DirectoryChange) => void>();
  #pending = { contacts: new Set<string>(), search: false, problems: false };
  #depth = 0;
  /** Contacts to be put together again at the end of the change that is under way. */
  readonly #dirty = new Set<string>();
  #search: Search | null = null;
  #problems: readonly Problem[] | null = null;

  constructor(
    private readonly source: DirectorySource,
    private settings: Settings,
    private today: Day,
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
    this.#problems ??= [...this.#faulty]
      .flatMap((path) => this.problemsOf(path))
      .sort(compareProblems);
    return this.#problems;
  }

  /** The problems of one note. */
  problemsOf(path: string): readonly Problem[] {
    const findings = this.#notes.get(path)?.findings ?? [];
    return findings.map((finding) => ({ path, ...finding })).sort(compareProblems);
  }

  /** Reads a note's text, new or changed. */
  setText(path: string, text: string): void {
    this.#set(path, parseNote(path, text, this.source.parseYaml, this.settings, this.today));
  }

  /** Takes a note's properties and tags alone, until its text is read. */
  setProperties(path: string, properties: Properties, tags: readonly string[]): void {
    this.#set(path, parseProperties(path, properties, tags, this.settings, this.today));
  }

  /** Forgets a note. */
  remove(path: string): void {
    this.#set(path, null);
  }

  /** Looks again where links by that note's name lead, after a note of the name came or went. */
  relink(path: string): void {
    this.batch(() => {
      for (const linker of [...(this.#linkers.get(foldedName(path)) ?? [])]) {
        const parsed = this.#notes.get(linker);
        if (parsed) this.#update(linker, parsed, parsed);
      }
    });
  }

  /** The notes that must be read again on a day, since it decides what in them lies ahead. */
  staleOn(today: Day): readonly string[] {
    return [...this.#notes]
      .filter(([, { ahead }]) => ahead !== null && ahead <= today)
      .map(([path]) => path);
  }

  /** From now on notes are read as of this day and with these settings. What was read stays until read again. */
  readAs(settings: Settings, today: Day): void {
    this.settings = settings;
    this.today = today;
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
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const path of this.#dirty) this.#updateContact(path);
    this.#dirty.clear();
    const change = this.#pending;
    if (change.contacts.size === 0 && !change.search && !change.problems) return;
    this.#pending = { contacts: new Set(), search: false, problems: false };
    if (change.search) this.#search = null;
    for (const listener of [...this.#listeners]) listener(change);
  }

  #set(path: string, parsed: ParsedNote | null): void {
    const before = this.#notes.get(path) ?? null;
    if (isEqual(before, parsed)) return;
    this.batch(() => {
      if (parsed) this.#notes.set(path, parsed);
      else this.#notes.delete(path);
      if (!isEqual(before?.findings ?? [], parsed?.findings ?? [])) {
        this.#problems = null;
        this.#pending.problems = true;
      }
      this.#relist(path, before, parsed);
      this.#update(path, before, parsed);
    });
  }

  /** Keeps the lists of linkers, opportunities and job-search notes. */
  #relist(path: string, before: ParsedNote | null, parsed: ParsedNote | null): void {
    for (const name of namesLinked(before)) this.#linkers.get(name)?.delete(path);
    for (const name of namesLinked(parsed)) {
      const linkers = this.#linkers.get(name);
      if (linkers) linkers.add(path);
      else this.#linkers.set(name, new Set([path]));
    }
    keep(this.#opportunities, path, parsed?.kind === 'opportunity');
    keep(this.#searches, path, parsed?.kind === 'job-search');
    keep(this.#faulty, path, (parsed?.findings.length ?? 0) > 0);
  }

  /** Makes again what is made from a note. */
  #update(path: string, before: ParsedNote | null, parsed: ParsedNote | null): void {
    if (before?.kind === 'mention' || parsed?.kind === 'mention')
      this.#updateMentions(path, parsed);
    if (before?.kind === 'contact' || parsed?.kind === 'contact') this.#dirty.add(path);
    const isSearch = (note: ParsedNote | null): boolean =>
      note?.kind === 'opportunity' || note?.kind === 'job-search';
    if (isSearch(before) || isSearch(parsed)) {
      this.#search = null;
      this.#pending.search = true;
    }
  }

  #updateContact(path: string): void {
    const parsed = this.#notes.get(path);
    const before = this.#contacts.get(path);
    if (parsed?.kind !== 'contact') {
      if (this.#contacts.delete(path)) this.#pending.contacts.add(path);
      return;
    }
    const mentions = [...(this.#mentions.get(path)?.values() ?? [])];
    mentions.sort((a, b) => (a.path < b.path ? -1 : 1));
    const contact = toContact(path, parsed.note, mentions, this.#resolver(path));
    if (before && isEqual(before, contact)) return;
    this.#contacts.set(path, contact);
    this.#pending.contacts.add(path);
  }

  #updateMentions(path: string, parsed: ParsedNote | null): void {
    const resolve = this.#resolver(path);
    const note = parsed?.kind === 'mention' ? parsed.note : null;
    const targets = note ? note.links.map((link) => resolve(link.target)) : [];
    const now = [...new Set(targets.filter((target) => target !== null))];
    const before = this.#mentioned.get(path) ?? [];
    for (const contact of before) this.#mentions.get(contact)?.delete(path);
    if (now.length > 0) this.#mentioned.set(path, now);
    else this.#mentioned.delete(path);
    for (const contact of note ? now : []) {
      const mentions = this.#mentions.get(contact) ?? new Map<string, Mention>();
      if (note) mentions.set(path, { path, kind: note.kind, name: note.name, day: note.day });
      this.#mentions.set(contact, mentions);
    }
    for (const contact of [...before, ...now]) this.#dirty.add(contact);
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

const foldedName = (path: string): string => baseName(path).toLowerCase();

function namesLinked(parsed: ParsedNote | null): Set<string> {
  return new Set((parsed ? linksOf(parsed) : []).map(foldedName));
}

function keep(paths: Set<string>, path: string, belongs: boolean): void {
  if (belongs) paths.add(path);
  else paths.delete(path);
}

/** Whether two values made of plain data are the same to the letter. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(a) === JSON.stringify(b);
}
