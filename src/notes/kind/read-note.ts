import { readContactNote, type ContactNote } from './contact-note';
import { plainText, readNote, type ParseYaml } from '../value/front-matter';
import { noteName } from '../../core/text/note-name';
import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import {
  bytesOf,
  lateProperties,
  MOST_BYTES,
  saysContact,
  saysType,
  toBeFilled,
  tooLarge,
} from './unreadable';
import { scanLines } from '../body/lines';
import { readDailyNote, readMeetingNote, type MentionNote } from './mention-note';
import { hasPlaceholders, isContactPath, isTemplatePath, noteKind } from './note-kind';
import type { NoteInput, Parsed, Reading } from './note-input';
import { readOpportunityNote, type OpportunityNote } from './opportunity-note';
import { PropertyFinder } from '../value/property-names';
import { readSearchNote, type SearchNote } from './search-note';
import { inlineTags, propertyTags } from '../body/tags';
import type { Properties } from '../value/yaml-value';

/** What a note tells Rapport; `unparsable` is one that should tell something and cannot be read. */
export type ParsedNote = Parsed &
  (
    | { readonly kind: 'contact'; readonly note: ContactNote }
    | { readonly kind: 'opportunity'; readonly note: OpportunityNote }
    | { readonly kind: 'job-search'; readonly note: SearchNote }
    | { readonly kind: 'mention'; readonly note: MentionNote }
    | { readonly kind: 'unparsable' }
  );

/** Reads a whole note; null when it says nothing to Rapport. Of one too large, with so many bytes, a part will do. */
export function parseNote(
  path: string,
  text: string,
  parseYaml: ParseYaml,
  reading: Reading,
  bytes = bytesOf(text),
): ParsedNote | null {
  const { settings } = reading;
  if (isTemplatePath(path, settings)) return null;
  const { body, bodyLine, frontmatter, ...note } = readNote(text, parseYaml);
  if (hasPlaceholders(frontmatter ?? '')) return asTemplate(path, frontmatter, settings);
  if (!note.ok) {
    const isListed = isContactPath(path, settings) || saysPersonOrMeeting(text, settings);
    return isListed ? unparsable(note.finding) : null;
  }
  const late = frontmatter === null ? lateProperties(body) : null;
  if (late !== null && (isContactPath(path, settings) || saysContact(body, settings))) {
    return unparsable(late);
  }
  const { properties } = note;
  const finder = new PropertyFinder(properties);
  const own = propertyTags(finder);
  // Only a tag in its text can still make such a note a contact.
  if (noteKind(path, finder, own, settings) === null && !body.includes('#')) return null;
  const lines = scanLines(bytes > MOST_BYTES ? body.slice(0, MOST_BYTES) : body, bodyLine);
  const tags = [...own, ...inlineTags(lines)];
  if (bytes > MOST_BYTES) {
    const isContact = noteKind(path, finder, tags, settings) === 'contact';
    return isContact ? unparsable(tooLarge(bytes)) : null;
  }
  return parseInput({ path, properties, finder, tags, frontmatter, lines }, reading);
}

const unparsable = (finding: Finding): ParsedNote => ({
  kind: 'unparsable',
  findings: [finding],
  ahead: null,
});

const saysPersonOrMeeting = (text: string, settings: Settings): boolean =>
  saysContact(plainText(text), settings) || saysType(plainText(text), ['meeting']);

/** A note whose properties wait to be filled in: among contacts a problem, but for one that is named a template. */
function asTemplate(
  path: string,
  frontmatter: string | null,
  settings: Settings,
): ParsedNote | null {
  const isMeant = /template/i.test(noteName(path));
  return isContactPath(path, settings) && !isMeant ? unparsable(toBeFilled(frontmatter)) : null;
}

/** Reads a note of which only the properties and tags are known: no log, no promises, no lines. */
export function parseProperties(
  path: string,
  properties: Properties,
  tags: readonly string[],
  reading: Reading,
): ParsedNote | null {
  if (isTemplatePath(path, reading.settings)) return null;
  if (hasPlaceholders(JSON.stringify(properties))) return asTemplate(path, null, reading.settings);
  const finder = new PropertyFinder(properties);
  const input = { path, properties, finder, tags, frontmatter: null, lines: [] };
  return parseInput(input, reading);
}

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
      const { log, metAt, metThrough, companies, role, knows } = parsed.note;
      const values = [metAt, metThrough, ...companies, role, ...knows];
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
