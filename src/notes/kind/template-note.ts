import { TIES } from '../../core/contact';
import { REASONS } from '../../core/follow-up';
import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import { parseTemplate } from '../../core/template/parse';
import { isFault } from '../../core/template/fault';
import { canonicalWord } from '../../core/text/folded';
import { maxWordsFor, type Purpose, type Template } from '../../core/template/record';
import type { NoteParts } from '../value/front-matter';
import { noteName } from '../../core/text/note-name';
import { PropertyFinder } from '../value/property-names';
import { parseText, PropertyReader } from '../value/property-reader';
import { read, unreadable, type Read } from '../value/read';
import { asScalar, type Properties } from '../value/yaml-value';

/** What a note in the templates folder is: a message template, or null where it is none or unreadable. */
export interface TemplateNote {
  readonly template: Template | null;
  readonly findings: readonly Finding[];
}

const PURPOSES: readonly Purpose[] = [...REASONS, 'ask'];

/**
 * Reads a message template: its occasion from the properties, the message from the text. A note without `for`
 * is some other template and no problem. What cannot be filled in is a finding with its line.
 */
export function readTemplateNote(
  {
    path,
    properties,
    frontmatter,
    body,
    bodyLine,
  }: NoteParts & {
    readonly path: string;
    readonly properties: Properties;
  },
  settings: Settings,
): TemplateNote {
  const reader = new PropertyReader(new PropertyFinder(properties), frontmatter, settings);
  if (!reader.has('for')) return { template: null, findings: [] };
  const purpose = reader.value('for', parsePurpose);
  const fault = bodyFault(body, bodyLine);
  if (purpose === null || fault !== null) {
    return { template: null, findings: [...reader.findings, ...(fault ? [fault] : [])] };
  }
  const template: Template = {
    id: path,
    name: noteName(path),
    for: purpose,
    tie: reader.word('tie', TIES),
    detail: reader.list('detail').map(canonicalWord),
    relation: reader.list('relation').map((word) => word.toLowerCase().replace(/[\s_]+/g, '-')),
    subject: reader.value('subject', parseSubject) ?? '',
    channel: reader.text('channel'),
    maxWords: reader.value('max-words', parseMaxWords) ?? maxWordsFor(purpose),
    body,
    source: path,
  };
  return { template, findings: reader.findings };
}

function parsePurpose(value: unknown): Read<Purpose> {
  const word = canonicalWord(String(asScalar(value))).replace(/ /g, '-');
  const purpose = PURPOSES.find((known) => known === word);
  return purpose ? read(purpose) : unreadable(`Expected one of ${PURPOSES.join(', ')}.`);
}

function parseSubject(value: unknown): Read<string> {
  const text = parseText(value);
  if (!text.ok) return unreadable('Expected text; put it in quotes where it begins with {{.');
  const parsed = parseTemplate(text.value);
  return isFault(parsed) ? unreadable(parsed.fault) : text;
}

function parseMaxWords(value: unknown): Read<number> {
  const words = Number(asScalar(value));
  return Number.isInteger(words) && words > 0
    ? read(words)
    : unreadable('Expected a number of words, such as 125.');
}

function bodyFault(body: string, bodyLine: number): Finding | null {
  const finding = (line: number, found: string, message: string): Finding => ({
    property: 'template',
    line,
    found,
    message,
  });
  if (body.trim() === '') return finding(bodyLine, '', 'Expected a message below the properties.');
  const parsed = parseTemplate(body);
  return isFault(parsed) ? finding(bodyLine + parsed.line - 1, parsed.found, parsed.fault) : null;
}

/** The note a starter is copied into the vault as; reading it gives the same template. */
export function templateNoteText({ body, ...template }: Template): string {
  const list = (words: readonly string[]): string => `[${words.map(quoted).join(', ')}]`;
  const lines = [
    `for: ${template.for}`,
    ...(template.tie === null ? [] : [`tie: ${template.tie}`]),
    ...(template.detail.length === 0 ? [] : [`detail: ${list(template.detail)}`]),
    ...(template.relation.length === 0 ? [] : [`relation: ${list(template.relation)}`]),
    ...(template.subject === '' ? [] : [`subject: ${quoted(template.subject)}`]),
    ...(template.channel === null ? [] : [`channel: ${quoted(template.channel)}`]),
    `max-words: ${template.maxWords}`,
  ];
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** YAML reads a JSON string as the same text. */
const quoted = (text: string): string => JSON.stringify(text);
