import { readContactNote, type ContactNote } from './contact-note';
import { readNote, type ParseYaml } from '../value/front-matter';
import { scanLines } from '../body/lines';
import { readDailyNote, readMeetingNote, type MentionNote } from './mention-note';
import { hasPlaceholders, isContactPath, isTemplatePath, noteKind } from './note-kind';
import type { NoteInput, Parsed, Reading } from './note-input';
import { readOpportunityNote, type OpportunityNote } from './opportunity-note';
import { PropertyFinder } from '../value/property-names';
import { readSearchNote, type SearchNote } from './search-note';
import { inlineTags, propertyTags } from '../body/tags';
import type { Properties } from '../value/yaml-value';

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
  reading: Reading,
): ParsedNote | null {
  const { settings } = reading;
  const { body, bodyLine, frontmatter, ...note } = readNote(text, parseYaml);
  if (isToBeFilled(path, frontmatter ?? '', reading)) return null;
  if (!note.ok) {
    return isContactPath(path, settings)
      ? { kind: 'unparsable', findings: [note.finding], ahead: null }
      : null;
  }
  const { properties } = note;
  const finder = new PropertyFinder(properties);
  const own = propertyTags(finder);
  // Only a tag in its text can still make such a note a contact.
  if (noteKind(path, finder, own, settings) === null && !body.includes('#')) return null;
  const lines = scanLines(body, bodyLine);
  const tags = [...own, ...inlineTags(lines)];
  return parseInput({ path, properties, finder, tags, frontmatter, lines }, reading);
}

/** Reads a note of which only the properties and tags are known: no log, no promises, no lines. */
export function parseProperties(
  path: string,
  properties: Properties,
  tags: readonly string[],
  reading: Reading,
): ParsedNote | null {
  if (isToBeFilled(path, JSON.stringify(properties), reading)) return null;
  const finder = new PropertyFinder(properties);
  const input = { path, properties, finder, tags, frontmatter: null, lines: [] };
  return parseInput(input, reading);
}

/** Whether a note is a template, by its place or by what its properties hold: nothing in it is data. */
const isToBeFilled = (path: string, properties: string, { settings }: Reading): boolean =>
  isTemplatePath(path, settings) || hasPlaceholders(properties);

function parseInput(input: NoteInput, reading: Reading): ParsedNote | null {
  switch (noteKind(input.path, input.finder, input.tags, reading.settings)) {
    case 'contact':
      return { kind: 'contact', ...readContactNote(input, reading) };
    case 'opportunity':
      return { kind: 'opportunity', ahead: null, ...readOpportunityNote(input, reading) };
    case 'job-search':
      return { kind: 'job-search', ahead: null, ...readSearchNote(input, reading) };
    case 'meeting':
      return { kind: 'mention', ...readMeetingNote(input, reading) };
    case 'daily':
      return { kind: 'mention', ...readDailyNote(input, reading) };
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
