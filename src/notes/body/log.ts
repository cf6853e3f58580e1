import { makeDay, type Day } from '../../core/day';
import { REASONS } from '../../core/follow-up';
import type { Finding } from '../../core/problem';
import { VERBS, type Verb } from '../../core/touch';
import { belowHeading, type Line } from './lines';
import { baseName, linksIn, wholeLink, type Link } from '../value/links';
import { TIME } from '../value/parse-day';

/** A dated line of a contact's log, before its links are resolved. */
export interface LogEntry {
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  readonly text: string;
  readonly links: readonly Link[];
  readonly line: number;
}

/** A contact's log in the order the rules mean by "after", and what in it could not be read. */
export interface Log {
  readonly entries: readonly LogEntry[];
  readonly findings: readonly Finding[];
  /** The days ahead that entries were found on. */
  readonly ahead: readonly Day[];
}

/** Reads the touches below the log headings. Days after `today` are found, but are no touches. */
export function readLog(lines: readonly Line[], headings: readonly string[], today: Day): Log {
  const isLogged = belowHeading(headings);
  const entries: LogEntry[] = [];
  const findings: Finding[] = [];
  const ahead: Day[] = [];
  for (const line of lines) {
    const text = isLogged(line) ? datedText(line) : null;
    const entry = text === null ? null : parseEntry(text);
    if (!entry) continue;
    const finding = check(entry, line.line, today);
    if (finding) findings.push(finding);
    if (entry.day !== null && entry.day > today) ahead.push(entry.day);
    else if (entry.day !== null) entries.push(makeEntry(entry, entry.day, line.line, text ?? ''));
  }
  return { entries: inOrder(entries), findings, ahead };
}

function makeEntry(
  { verb, detail, text }: Entry,
  day: Day,
  line: number,
  written: string,
): LogEntry {
  return { day, verb, detail, text, links: linksIn(written), line };
}

/** The text of a line that may be an entry: a bullet, a ticked task, a heading below the log's own. */
function datedText(line: Line): string | null {
  if (line.kind === 'heading') return line.text;
  if (line.kind !== 'item' || line.quoted || line.ordered) return null;
  return line.box === null || line.box === 'x' || line.box === 'X' ? line.text : null;
}

function check(entry: Entry, line: number, today: Day): Finding | null {
  const finding = (found: string, message: string): Finding => ({
    property: 'log',
    line,
    found,
    message,
  });
  if (entry.day === null) return finding(entry.date, 'There is no such day in the calendar.');
  if (entry.day > today)
    return finding(entry.date, 'This day is still ahead, so it counts for nothing yet.');
  if (entry.verb !== 'skipped' || entry.detail === null) return null;
  const reason = entry.detail
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return (REASONS as readonly string[]).includes(reason)
    ? null
    : finding(entry.detail, `Expected a reason: ${REASONS.join(', ')}.`);
}

/** By day; on the same day by position, from the bottom up in a log kept newest first. */
function inOrder(entries: readonly LogEntry[]): LogEntry[] {
  const [first, last] = [entries[0], entries.at(-1)];
  const newestFirst = first !== undefined && last !== undefined && first.day > last.day;
  const ordered = newestFirst ? [...entries].reverse() : [...entries];
  return ordered.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What a dated line says; the day is null when the calendar has no such day. */
export interface Entry {
  readonly day: Day | null;
  /** The date as it is written. */
  readonly date: string;
  readonly verb: Verb;
  readonly detail: string | null;
  readonly text: string;
}

const plainDate = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})(?:${TIME})?(?=$|[\\s:—–-])`, 'i');
const linkedDate = /^\[\[[^[\]]+\]\]|^\[[^\]]*\]\([^)\s]+\)/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const separator = /^\s*(?:[:—–-]\s*)?/;
const detailPart = /^\s*\(([^)]*)\)/;

/** Ends a verb: no letter, digit or joined word may follow. */
const VERB_END = String.raw`(?![\p{L}\p{N}_'’]|-[\p{L}\p{N}])`;

interface Spoken {
  readonly verb: Verb;
  readonly wording: string;
  readonly pattern: RegExp;
}

/** Every wording of every verb, the longest first, so that "helped me" is found before "helped". */
const spoken: readonly Spoken[] = Object.entries(VERBS)
  .filter(([verb]) => verb !== 'touch')
  .flatMap(([verb, { also }]) =>
    [verb, ...also].map((wording) => ({ verb: verb as Verb, wording })),
  )
  .sort((a, b) => b.wording.length - a.wording.length)
  .map(({ verb, wording }) => {
    const pattern = new RegExp(`^${wording.replace(' ', '\\s+')}${VERB_END}`, 'iu');
    return { verb, wording, pattern };
  });

/** The same by their first word. */
const spokenBy = new Map<string, Spoken[]>();
for (const one of spoken) {
  const [first = ''] = one.wording.split(' ');
  spokenBy.set(first, [...(spokenBy.get(first) ?? []), one]);
}

const firstWord = /^\p{L}+/u;

/** The verb a text begins with, and how long its wording is; null when it begins with none. */
function verbPart(text: string): { readonly verb: Verb; readonly length: number } | null {
  const first = firstWord.exec(text)?.[0].toLowerCase();
  for (const { verb, pattern } of (first !== undefined && spokenBy.get(first)) || []) {
    const match = pattern.exec(text);
    if (match) return { verb, length: match[0].length };
  }
  return null;
}

/** Reads a dated line: date, [separator], [verb [(detail)]], [separator] text. Null when it has no date. */
export function parseEntry(line: string): Entry | null {
  const date = datePart(line);
  if (!date) return null;
  const rest = afterSeparator(line.slice(date.length));
  const said = verbPart(rest);
  if (!said) return { ...date.parts, verb: 'touch', detail: null, text: rest };
  const { verb } = said;
  const behind = rest.slice(said.length);
  const detail = detailPart.exec(behind);
  const text = afterSeparator(behind.slice(detail?.[0].length ?? 0));
  return { ...date.parts, verb, detail: detail?.[1]?.trim() || null, text };
}

const afterSeparator = (text: string): string =>
  text.slice(separator.exec(text)?.[0].length ?? 0).trimEnd();

interface DatePart {
  readonly length: number;
  readonly parts: { readonly day: Day | null; readonly date: string };
}

function datePart(line: string): DatePart | null {
  const plain = plainDate.exec(line);
  if (plain) return makeDatePart(plain[0].length, plain[1] ?? '');
  const written = linkedDate.exec(line)?.[0];
  const link = written === undefined ? null : wholeLink(written);
  if (!link || written === undefined) return null;
  const name = baseName(link.target);
  return isoDay.test(name) ? makeDatePart(written.length, name) : null;
}

function makeDatePart(length: number, date: string): DatePart {
  const [, year, month, day] = isoDay.exec(date) ?? [];
  return { length, parts: { day: makeDay(Number(year), Number(month), Number(day)), date } };
}
