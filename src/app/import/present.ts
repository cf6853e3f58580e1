import type { Settings } from '../../core/settings';
import { readNote, type ParseYaml } from '../../notes/value/front-matter';
import { CONTACT_PROPERTIES, namesOf, PropertyFinder } from '../../notes/value/property-names';

/** What may be filled in, with the names it goes by. */
const NAMES: readonly string[] = [...Object.keys(CONTACT_PROPERTIES), 'tags'];

/** The names a property goes by, the canonical one first. */
export function propertyNames(
  property: string,
  settings: Settings,
): readonly [string, ...string[]] {
  const [canonical = property, ...also] = namesOf(property, settings);
  return [canonical, ...also, ...(property === 'tags' ? ['tag'] : [])];
}

/** The properties a note has, by canonical name; all of them where they cannot be read, so that none is filled. */
export function presentIn(
  text: string,
  settings: Settings,
  parseYaml: ParseYaml,
): ReadonlySet<string> {
  const note = readNote(text, parseYaml);
  if (!note.ok) return new Set(NAMES);
  const finder = new PropertyFinder(note.properties);
  return new Set(NAMES.filter((name) => finder.find(propertyNames(name, settings)) !== null));
}
