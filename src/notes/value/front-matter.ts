import matter from 'gray-matter';
import type { Finding } from '../../core/problem';
import { isMapping, type Properties } from './yaml-value';

/** Reads YAML text: Obsidian's own parser in the app, the same library outside. Throws on bad YAML. */
export type ParseYaml = (yaml: string) => unknown;

/** Where a note's parts stand in its text; the frontmatter is null when there is none. */
export interface NoteParts {
  readonly frontmatter: string | null;
  readonly body: string;
  /** The line of the note the body begins on, counted from 1. */
  readonly bodyLine: number;
}

/** A note's properties with its parts, or why they could not be read. */
export type NoteText =
  | (NoteParts & { readonly ok: true; readonly properties: Properties })
  | (NoteParts & { readonly ok: false; readonly finding: Finding });

/** The text with plain line ends and without a byte order mark; lines keep their numbers. */
export function plainText(text: string): string {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, () => '\n') : start;
}

/**
 * Where a note's parts stand, for line numbers and edits. A fence that never closes is part of what could not
 * be read.
 */
export function splitNote(text: string): NoteParts & { readonly closed: boolean } {
  const plain = plainText(text);
  const none = { frontmatter: null, body: plain, bodyLine: 1, closed: true };
  const first = /^---[ \t]*\n/.exec(plain);
  if (!first) return none;
  const start = first[0].length;
  const fence = /^---(.*)$/m.exec(plain.slice(start));
  if (!fence || fence[1]?.trim() !== '') {
    // A rule at the top of a note opens no frontmatter: properties follow a fence at once.
    return looksLikeProperty(plain, start) ? { ...none, closed: false } : none;
  }
  const frontmatter = plain.slice(start, start + fence.index);
  const end = start + fence.index + fence[0].length;
  const body = plain.slice(end).replace(/^\n/, () => '');
  return { frontmatter, body, bodyLine: frontmatter.split('\n').length + 2, closed: true };
}

function looksLikeProperty(plain: string, start: number): boolean {
  return /^[^\s:#-][^:\n]*:(?:\s|$)/.test(plain.slice(start, start + 200));
}

/** Reads a note's properties. Never throws: what cannot be read comes back as a finding. */
export function readNote(text: string, parseYaml: ParseYaml): NoteText {
  const { closed, ...parts } = splitNote(text);
  if (!closed)
    return unreadableNote(parts, 1, '---', 'The closing --- of the properties is missing.');
  // Asked only where our fences stand, gray-matter finds the same ones.
  if (parts.frontmatter === null) return { ...parts, ok: true, properties: {} };
  try {
    const data = dataOf(plainText(text), parseYaml);
    if (data === null || data === undefined) return { ...parts, ok: true, properties: {} };
    if (isMapping(data)) return { ...parts, ok: true, properties: data };
  } catch (error) {
    const line = errorLine(error);
    const found = parts.frontmatter.split('\n')[line - 2]?.trim() ?? '';
    return unreadableNote(
      parts,
      line,
      found,
      `The properties are not valid YAML: ${reason(error)}`,
    );
  }
  const lines = parts.frontmatter.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const found = lines[first]?.trim() ?? '';
  const message = 'Expected properties, each as “name: value” on a line.';
  return unreadableNote(parts, first + 2, found, message);
}

/** The data of a note's properties: gray-matter with the caller's YAML parser and nothing else. */
function dataOf(text: string, parseYaml: ParseYaml): unknown {
  const parse = (yaml: string): object => parseYaml(yaml) as object;
  // The options also keep gray-matter from answering from its cache, which forgets errors.
  return matter(text, { language: 'yaml', engines: { yaml: { parse } } }).data;
}

function unreadableNote(parts: NoteParts, line: number, found: string, message: string): NoteText {
  return { ...parts, ok: false, finding: { property: null, line, found, message } };
}

/**
 * The line of the note that a YAML parser's error points to. gray-matter hands the parser the rest of the
 * opening fence's line too, so that lines count as in the note; the first property where nothing is said.
 */
function errorLine(error: unknown): number {
  const [start] = (error as { linePos?: readonly { line: number }[] }).linePos ?? [];
  return start?.line ?? 2;
}

function reason(error: unknown): string {
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'no reason given.';
  return text.replace(/ at line \d+, column \d+:?$/, () => '.');
}
