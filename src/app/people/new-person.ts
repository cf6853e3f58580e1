import type { Tie } from '../../core/contact';
import { freeName } from '../../core/people/file-name';
import type { Identity } from '../../core/people/person';
import type { Settings } from '../../core/settings';
import { logStyle } from '../log-style';
import { isContactPath } from '../../notes/kind/note-kind';
import { noteName } from '../../core/text/note-name';
import { wholeLink } from '../../notes/value/links';
import { namesOf } from '../../notes/value/property-names';
import { composeNote } from '../../notes/edit/new-note';
import type { PropertyNames, PropertyValue } from '../../notes/edit/properties/property-value';
import type { Edited } from '../../notes/edit/text/edited';

/** What the user says of somebody new; empty and null: nothing. */
export interface NewPerson {
  readonly name: string;
  /** A name, or a link to a note. */
  readonly company: string;
  readonly role: string;
  readonly tie: Tie | null;
  readonly relations: readonly string[];
  readonly metAt: string;
  readonly metThrough: string;
  readonly email: string;
  readonly linkedin: string;
  /** What happened, as a line of the log. */
  readonly log: string | null;
}

/** A person of whom nothing but a name is known. */
export const justNamed = (name: string): NewPerson => ({
  name,
  company: '',
  role: '',
  tie: null,
  relations: [],
  metAt: '',
  metThrough: '',
  email: '',
  linkedin: '',
  log: null,
});

/** Where new people's notes go. */
export interface PeoplePlace {
  readonly settings: Settings;
  /** Whether there is a note of this name, as `sameName` writes names. */
  readonly isTaken: (name: string) => boolean;
  /** What a note begins with, by the name of the person and that of the note; empty: nothing. */
  readonly begin: (name: string, title: string) => string;
}

/** The note of somebody new: where it goes, and its text, or why there can be none. */
export interface PersonNote {
  readonly path: string;
  readonly made: Edited;
}

/** What tells who somebody new is. */
export function newIdentity({ name, company, email, linkedin }: NewPerson): Identity {
  const some = (text: string): readonly string[] => (text === '' ? [] : [text]);
  return {
    name,
    companies: some(companyOf(company)),
    emails: some(email),
    phones: [],
    linkedin: some(linkedin),
    uids: [],
  };
}

/** The note of somebody new, with what was said of them and nothing else. */
export function personNote(person: NewPerson, place: PeoplePlace): PersonNote {
  const { settings, isTaken, begin } = place;
  const { name, company, log } = person;
  const file = freeName(name, companyOf(company) || null, isTaken);
  const folder = (settings.contactFolders[0] ?? '').replace(/^\/+|\/+$/g, '');
  const path = `${folder === '' ? '' : `${folder}/`}${file}.md`;
  const made = composeNote({
    properties: propertiesOf(person, path, settings),
    namesOf: (property) => namesOf(property, settings) as PropertyNames,
    notes: '',
    log: log === null ? null : { line: log, style: logStyle(settings, name) },
    template: begin(name, file),
  });
  return { path, made };
}

function propertiesOf(
  person: NewPerson,
  path: string,
  settings: Settings,
): ReadonlyMap<string, PropertyValue> {
  const type = isContactPath(path, settings) ? '' : (settings.contactTypes[0] ?? 'contact');
  const texts: Readonly<Record<string, string>> = {
    type,
    name: person.name === noteName(path) ? '' : person.name,
    tie: person.tie ?? '',
    'met-at': person.metAt,
    'met-through': person.metThrough,
    company: person.company,
    role: person.role,
    email: person.email,
    linkedin: person.linkedin,
  };
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  return new Map([
    ...said.map(([name, text]) => [name, { kind: 'text', text }] as const),
    ...relationValue(person.relations),
  ]);
}

function relationValue(
  relations: readonly string[],
): readonly (readonly [string, PropertyValue])[] {
  const [first, ...more] = relations;
  if (first === undefined) return [];
  const value: PropertyValue =
    more.length === 0 ? { kind: 'text', text: first } : { kind: 'list', items: relations };
  return [['relation', value]];
}

/** The name of the company: of a link that of the note it leads to. */
function companyOf(company: string): string {
  const link = wholeLink(company);
  return link === null ? company : noteName(link.target);
}
