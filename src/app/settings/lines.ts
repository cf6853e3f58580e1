import type { Settings } from '../../core/settings';
import {
  CONTACT_PROPERTIES,
  foldName,
  type ContactProperty,
} from '../../notes/value/property-names';
import { read, unreadable, type Read } from '../../notes/value/read';

/** The canonical properties, in the order they are listed. */
export const PROPERTIES = Object.keys(CONTACT_PROPERTIES) as readonly ContactProperty[];

/** The words of a list typed with commas between them: trimmed, each one once. */
export function splitWords(text: string): readonly string[] {
  return unique(text.split(','));
}

/** The lines of a list typed with one entry a line: trimmed, each one once. */
export function splitLines(text: string): readonly string[] {
  return unique(text.split(/\r\n|\r|\n/));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Reads tags as typed; the sign in front may be left out. */
export function parseTags(text: string): Read<readonly string[]> {
  const tags = unique(splitWords(text).map((tag) => tag.replace(/^#+/, () => '')));
  const wrong = tags.find((tag) => !/^[\p{L}\p{N}\p{M}\p{Emoji_Presentation}_/-]+$/u.test(tag));
  if (wrong !== undefined) return unreadable(`"${wrong}" cannot be a tag.`);
  return read(tags);
}

/** Reads the names of headings, one a line; the number signs in front may be left out. */
export function parseHeadings(text: string): Read<readonly string[]> {
  const headings = unique(splitLines(text).map((line) => line.replace(/^#{1,6}\s+/, () => '')));
  return headings.length === 0 ? unreadable('Expected at least one heading.') : read(headings);
}

/** Reads types as typed; those that mean something else are refused. */
export function parseTypes(text: string): Read<readonly string[]> {
  const types = splitWords(text);
  const taken = types.find((type) => TAKEN_TYPES.includes(type.toLowerCase()));
  if (taken === undefined) return read(types);
  return unreadable(`Notes of the type "${taken}" are never contacts.`);
}

const TAKEN_TYPES = ['meeting', 'opportunity', 'job-search'];

/** Reads further names of a property; a name that another property has is refused. */
export function parseNames(
  property: ContactProperty,
  text: string,
  settings: Pick<Settings, 'propertyNames'>,
): Read<readonly string[]> {
  for (const name of splitWords(text)) {
    const owner = ownerOf(name, property, settings);
    if (owner === property) return unreadable(`"${name}" is read as ${property} anyway.`);
    if (owner !== null) return unreadable(`"${name}" is already read as ${owner}.`);
    if (foldName(name) === '') return unreadable(`"${name}" cannot be the name of a property.`);
  }
  return read(splitWords(text));
}

/** Names that decide what a note is, or that hold another thing for every note. */
const RESERVED = ['type', 'tags', 'tag', 'status', 'aliases', 'cssclasses'];

/** The property a name belongs to already: by the product's table, or by the user's own for others. */
function ownerOf(
  name: string,
  property: ContactProperty,
  { propertyNames }: Pick<Settings, 'propertyNames'>,
): string | null {
  const fold = foldName(name);
  const table: Readonly<Record<string, readonly string[]>> = CONTACT_PROPERTIES;
  for (const known of PROPERTIES) {
    const own = known === property ? [] : (ownNames(propertyNames, known) ?? []);
    const names = [known, ...(table[known] ?? []), ...own];
    if (names.some((other) => foldName(other) === fold)) return known;
  }
  return RESERVED.includes(fold) ? fold : null;
}

/** The user's own names of a property; nothing that only the record's prototype has. */
export function ownNames(
  propertyNames: Settings['propertyNames'],
  property: string,
): readonly string[] | undefined {
  return Object.hasOwn(propertyNames, property) ? propertyNames[property] : undefined;
}
