import type { Settings } from '../../core/settings';
import { dayInName } from '../value/parse-day';
import type { PropertyFinder } from '../value/property-names';
import { parseList } from '../value/property-reader';
import { hasTag } from '../body/tags';

/** What a note is to Rapport; null: nothing. */
export type NoteKind = 'contact' | 'opportunity' | 'meeting' | 'job-search' | 'daily' | null;

/** Whether a path lies in a folder or one below it; the empty folder is the whole vault. */
export function isInFolder(path: string, folder: string): boolean {
  const clean = folder.replace(/^\/+|\/+$/g, '');
  return clean === '' || path.startsWith(`${clean}/`);
}

/** Whether the note is one of the templates, in which nothing is read as data. */
export function isTemplatePath(path: string, { templatesFolder }: Settings): boolean {
  return templatesFolder.trim() !== '' && isInFolder(path, templatesFolder);
}

/** Whether a note lies where contacts live. */
export function isContactPath(path: string, { contactFolders }: Settings): boolean {
  return contactFolders.some((folder) => isInFolder(path, folder));
}

/** Whether frontmatter still holds a template's placeholders, `{{…}}` or `<% … %>`. */
export function hasPlaceholders(frontmatter: string): boolean {
  if (!frontmatter.includes('{{') && !frontmatter.includes('<%')) return false;
  return /\{\{[\s\S]*?\}\}|<%[\s\S]*?%>/.test(frontmatter);
}

/** The words of a note's `type`, lower case. */
export function typesOf(finder: PropertyFinder): readonly string[] {
  const types = parseList(finder.find(['type'])?.value);
  return types.ok ? types.value.map((type) => type.toLowerCase()) : [];
}

const DATA_TYPES = ['meeting', 'opportunity', 'job-search'] as const;

/** What a readable note outside the templates folder is. */
export function noteKind(
  path: string,
  finder: PropertyFinder,
  tags: readonly string[],
  settings: Settings,
): NoteKind {
  const types = typesOf(finder);
  const data = DATA_TYPES.find((type) => types.includes(type));
  if (data !== undefined) return data;
  const contactTypes = settings.contactTypes.map((type) => type.trim().toLowerCase());
  const isContact =
    isContactPath(path, settings) ||
    types.some((type) => contactTypes.includes(type)) ||
    hasTag(tags, settings.contactTags);
  if (isContact) return 'contact';
  return settings.dailyNotes && dayInName(path) !== null ? 'daily' : null;
}
