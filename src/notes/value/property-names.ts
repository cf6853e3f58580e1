import type { Settings } from '../../core/settings';
import { isEmpty, type Properties } from './yaml-value';

/** The properties of contact notes: canonical name → names also read, in the order they count. */
export const CONTACT_PROPERTIES = {
  name: ['full-name', 'FN'],
  tie: ['tie-strength', 'relationship-strength', 'connection-strength', 'strength', 'closeness'],
  relation: ['relationship', 'relations'],
  'last-touch': [
    ...['last-contact', 'last-contacted', 'last-contact-date', 'last-interaction', 'last-chat'],
    ...['last-chatted', 'prm-last-contacted'],
  ],
  cadence: [
    ...['frequency', 'contact-frequency', 'contact-frequency-days', 'keep-in-touch'],
    'prm-cadence',
  ],
  'next-touch': ['next-contact', 'next-follow-up', 'follow-up', 'follow-up-date'],
  'snoozed-until': ['snooze-until', 'snooze', 'snoozed', 'prm-snooze-until'],
  met: ['met-on', 'first-met'],
  'met-at': ['how-met'],
  'met-through': ['introduced-by'],
  company: ['organization', 'org', 'employer'],
  role: ['job-title', 'position'],
  email: ['e-mail', 'mail'],
  phone: ['tel', 'mobile'],
  linkedin: ['linkedin-url'],
  birthday: ['bday', 'born'],
  'work-anniversary': ['anniversary'],
  'do-not-contact': ['dnc'],
  archived: [],
  'no-asks': ['no-asks-until'],
  'min-gap': ['max-frequency'],
  channels: [],
  'avoid-topics': [],
  interests: [],
  needs: [],
  'can-help-with': [],
  knows: [],
  'reference-agreed': [],
  connected: [],
  uid: [],
} as const satisfies Record<string, readonly string[]>;

/** The canonical name of a property of contact notes. */
export type ContactProperty = keyof typeof CONTACT_PROPERTIES;

/** A property's name as names are compared: case, spaces, `_`, `-`, `.` and `:` do not matter. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const fold = name.toLowerCase().replace(/[\s_.:-]+/g, '');
  // Notes share their names; whoever has more of them than this has no need to remember them all.
  if (folded.size >= 10_000) folded.clear();
  folded.set(name, fold);
  return fold;
}

const folded = new Map<string, string>();

type OwnNames = Settings['propertyNames'];

/** The answers of `namesOf`, which is asked for every property of every note. */
const named = new WeakMap<OwnNames, Map<string, readonly string[]>>();

/** Every name a property is read by: the canonical one, the table's, the user's own. */
export function namesOf(
  canonical: string,
  { propertyNames }: Pick<Settings, 'propertyNames'>,
): readonly string[] {
  const known = named.get(propertyNames) ?? new Map<string, readonly string[]>();
  named.set(propertyNames, known);
  const names = known.get(canonical) ?? collectNames(canonical, propertyNames);
  known.set(canonical, names);
  return names;
}

function collectNames(canonical: string, propertyNames: OwnNames): readonly string[] {
  const table: Readonly<Record<string, readonly string[]>> = CONTACT_PROPERTIES;
  const known = Object.hasOwn(table, canonical) ? table[canonical] : undefined;
  const own = Object.hasOwn(propertyNames, canonical) ? propertyNames[canonical] : undefined;
  return [canonical, ...(known ?? []), ...(own ?? [])];
}

/** A value with the name it stands under in the note. */
export interface Found {
  readonly name: string;
  readonly value: unknown;
  /** The line of the note it stands on, where that is one of the text. */
  readonly line?: number;
}

/** Finds a note's values by any spelling of a property's names. Empty values are absent. */
export class PropertyFinder {
  readonly #byFold = new Map<string, Found[]>();

  /** `fields` of the note's text, in its order, are read where the properties have no value. */
  constructor(
    private readonly properties: Properties,
    private readonly fields: readonly Found[] = [],
  ) {
    for (const [name, value] of Object.entries(properties)) {
      if (isEmpty(value)) continue;
      const fold = foldName(name);
      const same = this.#byFold.get(fold);
      if (same) same.push({ name, value });
      else this.#byFold.set(fold, [{ name, value }]);
    }
  }

  /** The same properties, with fields of the text behind them. */
  withFields(fields: readonly Found[]): PropertyFinder {
    return fields.length === 0 ? this : new PropertyFinder(this.properties, fields);
  }

  /** The value that counts: the first of the names that the note has; its exact spelling goes first. */
  find(names: readonly string[]): Found | null {
    for (const name of names) {
      const same = this.#byFold.get(foldName(name));
      if (same) return same.find((found) => found.name === name) ?? same[0] ?? null;
    }
    if (this.fields.length === 0) return null;
    const folds = names.map(foldName);
    return this.fields.find((field) => folds.includes(foldName(field.name))) ?? null;
  }
}

/** The line, from 1, on which a top-level property of a note stands; null when it cannot be seen. */
export function propertyLine(frontmatter: string, name: string): number | null {
  const at = frontmatter.split('\n').findIndex((line) => keyOf(line) === name);
  return at < 0 ? null : at + 2;
}

/** What is written behind a top-level property's colon on its line, without a comment; null when not seen. */
export function propertyText(frontmatter: string, name: string): string | null {
  const line = frontmatter.split('\n').find((text) => keyOf(text) === name);
  if (line === undefined) return null;
  const behind = /:(?:\s+(.*))?$/.exec(line.slice(name.length))?.[1] ?? '';
  return behind.replace(/\s+#.*$/, () => '').trim();
}

const keyLine =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#"'[\]{},>|*&!%@`-][^\n]*?|-[^\s][^\n]*?))\s*:(?:\s|$)/;

/** The key a line of frontmatter begins with; null when it begins with none. */
export function keyOf(line: string): string | null {
  const match = keyLine.exec(line);
  if (!match) return null;
  const [, doubled, single, plain] = match;
  if (doubled !== undefined) return doubled.replace(/\\(.)/g, (_, character: string) => character);
  return single === undefined ? (plain ?? null) : single.replace(/''/g, () => "'");
}
