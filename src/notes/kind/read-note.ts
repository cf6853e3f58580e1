import type { Day } from '../../core/day';
import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import { readContactNote, type ContactNote, type NoteInput } from './contact-note';
import { readNote, type ParseYaml } from '../value/front-matter';
import { scanLines } from '../body/lines';
import { readDailyNote, readMeetingNote, type MentionNote } from './mention-note';
import { hasPlaceholders, isContactPath, isTemplatePath, noteKind } from './note-kind';
import { readOpportunityNote, type OpportunityNote } from './opportunity-note';
import { PropertyFinder } from '../value/property-names';
import { readSearchNote, type SearchNote } from './search-note';
import { inlineTags, propertyTags } from '../body/tags';
import type { Properties } from '../value/yaml-value';

/** What every note that says something to Rapport has. */
interface Parsed {
  readonly findings: readonly Finding[];
  /** The first day ahead that stands in the note and will read differently once it comes; else null. */
  readonly ahead: Day | null;
}

/** What a note tells Rapport; `unparsable` is a contact's note whose properties cannot be read. */
export type ParsedNote = Parsed &
  (
    | { readonly kind: 'contact'; readonly note: ContactNote }
    | { readonly kind: 'opportunity'; readonly note: OpportunityNote }
    | { readonly kind: 'job-search'; readonly note: SearchNote }
    | { readonly kind: 'mention'; readonly note: MentionNote }
    | { readonly kind: 'unparsable' }
  );

/** Reads a whole note; null when it says nothing to Rapport. */
export function parseNote(
  path: string,
  text: string,
  parseYaml: ParseYaml,
  settings: Settings,
  today: Day,
): ParsedNote | null {
  if (isTemplatePath(path, settings)) return null;
  const parts = readNote(text, parseYaml);
  if (parts.frontmatter !== null && hasPlaceholders(parts.frontmatter)) return null;
  if (!parts.ok) {
    return isContactPath(path, settings)
      ? { kind: 'unparsable', findings: [parts.finding], ahead: null }
      : null;
  }
  const finder = new PropertyFinder(parts.properties);
  const own = propertyTags(finder);
  // Only a tag in its text can still make such a note a contact.
  if (noteKind(path, finder, own, settings) === null && !parts.body.includes('#')) return null;
  const lines = scanLines(parts.body, parts.bodyLine);
  const tags = [...own, ...inlineTags(lines)];
  const { properties, frontmatter } = parts;
  return parseInput({ path, properties, finder, tags, frontmatter, lines }, settings, today);
}

/** Reads a note of which only the properties and tags are known: no log, no promises, no lines. */
export function parseProperties(
  path: string,
  properties: Properties,
  tags: readonly string[],
  settings: Settings,
  today: Day,
): ParsedNote | null {
  if (isTemplatePath(path, settings) || hasPlaceholders(JSON.stringify(properties))) return null;
  const finder = new PropertyFinder(properties);
  const input = { path, properties, finder, tags, frontmatter: null, lines: [] };
  return parseInput(input, settings, today);
}

function parseInput(input: NoteInput, settings: Settings, today: Day): ParsedNote | null {
  switch (noteKind(input.path, input.finder, input.tags, settings)) {
    case 'contact':
      return { kind: 'contact', ...readContactNote(input, settings, today) };
    case 'opportunity':
      return { kind: 'opportunity', ahead: null, ...readOpportunityNote(input, settings) };
    case 'job-search':
      return { kind: 'job-search', ahead: null, ...readSearchNote(input, settings) };
    case 'meeting':
      return { kind: 'mention', ...readMeetingNote(input, settings, today) };
    case 'daily':
      return { kind: 'mention', findings: [], ...readDailyNote(input, today) };
    case null:
      return null;
  }
}

/** The targets of every link in a note that decides something. */
export function linksOf(parsed: ParsedNote): readonly string[] {
  switch (parsed.kind) {
    case 'contact': {
      const { log, metAt, metThrough, company, role, knows } = parsed.note;
      const values = [metAt, metThrough, company, role, ...knows];
      const inProperties = values.map((value) => value?.target ?? null);
      const inLog = log.flatMap((entry) => entry.links.map((link) => link.target));
      return [...inProperties.filter((target) => target !== null), ...inLog];
    }
    case 'opportunity': {
      const { company, role, helpedBy, references } = parsed.note;
      const texts = [company?.target ?? null, role?.target ?? null];
      const links = [...helpedBy, ...(references ?? [])].map((link) => link.target);
      return [...texts.filter((target) => target !== null), ...links];
    }
    case 'job-search': {
      const { targets, outcomeCompany } = parsed.note;
      return [...targets, outcomeCompany]
        .map((value) => value?.target ?? null)
        .filter((target) => target !== null);
    }
    case 'mention':
      return parsed.note.links.map((link) => link.target);
    case 'unparsable':
      return [];
  }
}
