import type { Contact } from '../../core/contact';
import { freeName, sameName } from '../../core/people/file-name';
import type { Identity } from '../../core/people/person';
import { PeopleIndex, type Match } from '../../core/people/same-person';
import type { Settings } from '../../core/settings';
import { folded } from '../../core/text/folded';
import { isBlank, type ImportEntry } from '../../notes/import/entry';
import { isContactPath } from '../../notes/kind/note-kind';
import { noteName } from '../../core/text/note-name';
import { entryProperties, type Properties } from './entry-properties';
import { contactIdentity, entryIdentity, nameOfEntry } from './identity';
import type { Choice, Judged, Verdict } from './judged';
import { matchWords, NOBODY, notAPerson, SAME_SIGN } from './words';

/** The notes that people are imported into. */
export interface ImportPlace {
  readonly contacts: readonly Contact[];
  /** The paths of all notes: links find notes by name, wherever they lie. */
  readonly notes: readonly string[];
  readonly folder: string;
  readonly settings: Settings;
  /** The properties a contact's note has, by their canonical names, whatever they say. */
  readonly present: (path: string) => Promise<ReadonlySet<string>>;
}

/** Says what becomes of each entry of a file, in the file's order: later ones know those before them. */
export class Judge {
  readonly #index = new PeopleIndex();
  readonly #contacts = new Map<string, Contact>();
  readonly #taken: Set<string>;
  /** What the notes have, or will have once what was judged so far is written. */
  readonly #present = new Map<string, Set<string>>();
  /** Notes of people whose names are only signs, by those. */
  readonly #signs = new Map<string, string>();
  #at = 0;

  constructor(private readonly place: ImportPlace) {
    this.#taken = new Set(place.notes.map((path) => sameName(noteName(path))));
    const inOrder = [...place.contacts].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const contact of inOrder) {
      this.#contacts.set(contact.path, contact);
      this.#know(contact.path, contactIdentity(contact));
    }
  }

  /** What becomes of the next entry, and of what the user decided about it. */
  async next(entry: ImportEntry, choice: Choice = null): Promise<Judged> {
    const judged = await this.#judge(entry, choice);
    const message = [judged.message ?? '', ...entry.warnings].filter((part) => part !== '');
    const at = this.#at++;
    return { ...judged, at, entry, message: message.length === 0 ? null : message.join(' ') };
  }

  async #judge(entry: ImportEntry, choice: Choice): Promise<Said> {
    if (entry.kind === 'unreadable' || entry.kind === 'cut-off') return said('problem', entry);
    if (isBlank(entry)) return said('empty', entry);
    if (choice !== 'new') {
      const isOther = isNobody(entry);
      if (isOther) return said('not-a-person', entry, notAPerson(entry));
      if (nameOfEntry(entry) === '') return said('problem', entry, NOBODY);
    }
    const match = this.#find(entryIdentity(entry));
    if (match?.kind === 'same') return this.#fill(match.path, entry, 'same');
    if (match !== null && choice === 'into') return this.#fill(match.path, entry, 'same');
    if (match === null || choice === 'new') return this.#make(entry);
    return this.#maybe(match, entry);
  }

  #find(who: Identity): Match | null {
    const match = this.#index.find(who);
    const sign = this.#signs.get(who.name);
    if (match !== null || sign === undefined) return match;
    return { kind: 'possible', rule: 5, path: sign };
  }

  #know(path: string, who: Identity): void {
    this.#index.add(path, who);
    const isSign = who.name !== '' && folded(who.name) === '';
    if (isSign && !this.#signs.has(who.name)) this.#signs.set(who.name, path);
  }

  #make(entry: ImportEntry): Said {
    const name = nameOfEntry(entry) || entry.company;
    const file = freeName(name, entry.company || null, (known) => this.#taken.has(known));
    const { folder } = this.place;
    const path = `${folder === '' ? '' : `${folder}/`}${file}.md`;
    const set = new Map(entryProperties(entry));
    if (name !== file && name !== '') set.set('name', { kind: 'text', text: name });
    if (!isContactPath(path, this.place.settings)) {
      set.set('type', { kind: 'text', text: this.place.settings.contactTypes[0] ?? 'contact' });
    }
    this.#taken.add(sameName(file));
    this.#present.set(path, new Set(set.keys()));
    this.#know(path, { ...entryIdentity(entry), name });
    return { verdict: 'new', name, path, set, message: null };
  }

  async #fill(path: string, entry: ImportEntry, message: 'same'): Promise<Said> {
    const set = await this.#blanks(path, entry);
    const known = this.#present.get(path);
    for (const property of set.keys()) known?.add(property);
    if (set.size > 0) this.#index.add(path, addedBy(set, entry));
    const verdict = set.size === 0 ? message : 'changed';
    return { verdict, name: nameOfEntry(entry), path, set, message: null };
  }

  async #maybe(match: Match, entry: ImportEntry): Promise<Said> {
    const { path } = match;
    const name = nameOfEntry(entry);
    const other = this.#contacts.get(path)?.name ?? noteName(path);
    const isSign = folded(name) === '' && match.rule === 5;
    const message = isSign ? SAME_SIGN : matchWords(match.rule, other);
    return { verdict: 'possible', name, path, set: await this.#blanks(path, entry), message };
  }

  /** What an entry says that the note of a person lacks. */
  async #blanks(path: string, entry: ImportEntry): Promise<Properties> {
    const contact = this.#contacts.get(path);
    if (contact?.archived === true || contact?.doNotContact === true) return new Map();
    const known = this.#present.get(path) ?? new Set(await this.place.present(path));
    this.#present.set(path, known);
    return new Map([...entryProperties(entry)].filter(([property]) => !known.has(property)));
  }
}

type Said = Omit<Judged, 'at' | 'entry'>;

function said(verdict: Verdict, entry: ImportEntry, message: string | null = null): Said {
  return { verdict, name: nameOfEntry(entry), path: null, set: new Map(), message };
}

/** A group, a company, or an entry that names only a company. */
function isNobody({ kind, name, company, emails }: ImportEntry): boolean {
  return kind === 'other' || (name === '' && company !== '' && emails.length === 0);
}

/** Who the person turns out to be by what is filled in. */
function addedBy(set: Properties, entry: ImportEntry): Identity {
  const who = entryIdentity(entry);
  const ifSet = (property: string, texts: readonly string[]): readonly string[] =>
    set.has(property) ? texts : [];
  return {
    name: who.name,
    companies: ifSet('company', who.companies),
    emails: ifSet('email', who.emails),
    phones: ifSet('phone', who.phones),
    linkedin: ifSet('linkedin', who.linkedin),
    uids: ifSet('uid', who.uids),
  };
}
