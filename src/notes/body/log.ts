import type { Day } from '../../core/day';
import { REASONS } from '../../core/follow-up';
import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import type { Verb } from '../../core/touch';
import { linksIn, type Link } from '../value/links';
import { datedText, markedDay, type Dated } from '../telling/dated';
import { ANYBODY, personNamed, type Person } from '../telling/person';
import { readTelling, type Telling } from '../telling/said';
import type { ItemLine, Line, TextLine } from './lines';
import { placeLines, type LogNames, type PlacedLine } from './places';
import { readRow } from './row';
import { withoutStruck } from './struck';

/** An entry of a contact's log, before its links are resolved. */
export interface LogEntry {
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  /** Whether the detail is but the verb's wording. */
  readonly worded?: boolean;
  readonly text: string;
  readonly links: readonly Link[];
  /** Its line in the note, counted from 1; null where it stands in the properties. */
  readonly line: number | null;
}

/** An entry that stands in the text of a note. */
export type WrittenEntry = LogEntry & { readonly line: number };

/** A contact's log in the order the rules mean by "after", and what in it could not be read. */
export interface Log {
  readonly entries: readonly WrittenEntry[];
  readonly findings: readonly Finding[];
  /** The days ahead that entries were found on. */
  readonly ahead: readonly Day[];
}

/** Reads the touches of a note. Days after `today` are found, but are no touches. */
export function readLog(lines: readonly Line[], names: LogNames, today: Day): Log {
  const reading = new LogReading(names, today);
  for (const placed of placeLines(lines, names)) reading.take(placed);
  const entries = reading.begun.map(finished);
  const unknown = entries.map(unknownSkip).filter((finding) => finding !== null);
  return {
    entries: inOrder(entries),
    findings: [...reading.findings, ...unknown],
    ahead: reading.ahead,
  };
}

/** An entry whose further lines may still follow. */
interface Begun {
  readonly day: Day;
  readonly line: number;
  readonly kind: 'heading' | 'item' | 'text' | 'row';
  /** How deep its bullet is nested. */
  readonly depth: number;
  /** What it says, together with its wrapped lines. */
  readonly tell: (wrapped: string) => Telling;
  wrapped: string;
  readonly links: Link[];
}

/** One pass over the lines of a note. A thing for one reading. */
class LogReading {
  readonly begun: Begun[] = [];
  readonly findings: Finding[] = [];
  readonly ahead: Day[] = [];
  #known: Person | null = null;
  /** The entries that bullets below would belong to, the innermost last. */
  #open: Begun[] = [];
  /** What the next line would go on with: an entry, or a bullet that belongs to one. */
  #wraps: { readonly entry: Begun; readonly isOwn: boolean; last: number } | null = null;

  constructor(
    private readonly names: LogNames,
    private readonly today: Day,
  ) {}

  /** Whom the log is about; many a note has no entry to ask for it. */
  get #person(): Person {
    const { contact } = this.names;
    return (this.#known ??= contact === null ? ANYBODY : personNamed(contact));
  }

  take(placed: PlacedLine): void {
    const { line, where } = placed;
    if (line.quoted === true) return;
    if (line.kind === 'heading') this.#open = [];
    if (line.kind === 'item') this.#open = this.#open.filter((entry) => isAbove(entry, line));
    const text = withoutStruck(line.text);
    const dated = where === 'log heading' ? null : this.#dated(placed, text);
    if (!dated || !this.#begin(placed, text, dated)) this.#goOn(line, text, dated !== null);
  }

  /** The date of a line that may be an entry where it stands; else null. */
  #dated({ line, where }: PlacedLine, text: string): Dated | null {
    const { slashedDates } = this.names;
    if (line.kind === 'heading') return datedText(text, slashedDates);
    if (line.kind === 'item' && mayBeEntry(line, where)) {
      const dated = datedText(text, slashedDates);
      return dated ?? (where === 'log' && mayBeMarked(line) ? markedDay(text, slashedDates) : null);
    }
    if (where !== 'log') return null;
    if (line.kind === 'row')
      return line.header ? null : datedText(line.cells[0] ?? '', slashedDates);
    return line.kind === 'text' && this.#opensEntry(line) ? datedText(text, slashedDates) : null;
  }

  /** A paragraph's first line may be an entry, and so may a line right behind one that is. */
  #opensEntry({ place, line }: TextLine): boolean {
    const last = this.begun.at(-1);
    return (
      place === 'first' || (place === 'next' && last?.kind === 'text' && last.line === line - 1)
    );
  }

  /** Begins an entry; false where the line is none after all. */
  #begin({ line, where }: PlacedLine, text: string, dated: Dated): boolean {
    const inLog = where === 'log';
    if (!dated.day.ok) {
      if (inLog) this.#report(line.line, dated.date, dated.day.expected);
      return false;
    }
    const day = dated.day.value;
    const about = { person: this.#person, day, slashedDates: this.names.slashedDates };
    const tell = (wrapped: string): Telling =>
      line.kind === 'row'
        ? readRow(line.cells.map(withoutStruck), dated.rest, about)
        : readTelling(`${dated.rest}${wrapped}`.trim(), about);
    if (!inLog && !tell('').begins) return false;
    if (day > this.today) {
      this.#report(line.line, dated.date, AHEAD);
      this.ahead.push(day);
      return false;
    }
    const depth = line.kind === 'item' ? line.depth : -1;
    const links = linksIn(line.kind === 'row' ? line.cells.join(' ') : text);
    const entry = { day, line: line.line, kind: line.kind, depth, tell, wrapped: '', links };
    this.begun.push(entry);
    this.#open = line.kind === 'item' ? [...this.#open, entry] : [entry];
    this.#wraps = { entry, isOwn: true, last: line.line };
    return true;
  }

  /** A line that is no entry may go on with one, or be a bullet that belongs to one. */
  #goOn(line: Line, text: string, isDated: boolean): void {
    const wraps = this.#wraps;
    this.#wraps = null;
    if (line.kind === 'item') {
      const owner = this.#open.at(-1);
      if (owner === undefined || isDated || line.box !== null) return;
      owner.links.push(...linksIn(text));
      this.#wraps = { entry: owner, isOwn: false, last: line.line };
    } else if (line.kind === 'text') {
      if (line.place === 'first') this.#open = this.#open.filter(({ kind }) => kind === 'heading');
      else if (wraps?.last === line.line - 1) {
        wraps.entry.links.push(...linksIn(text));
        if (wraps.isOwn) wraps.entry.wrapped += ` ${text}`;
        this.#wraps = { ...wraps, last: line.line };
      }
    }
  }

  #report(line: number, found: string, message: string): void {
    this.findings.push({ property: 'log', line, found, message });
  }
}

const AHEAD =
  'This day is still ahead, so it counts for nothing yet. Correct it, or leave it until the day has come.';

/** Whether bullets as deep as that belong to the entry. */
const isAbove = (entry: Begun, { depth }: ItemLine): boolean => entry.depth < depth;

function mayBeEntry({ box, ordered, depth }: ItemLine, where: PlacedLine['where']): boolean {
  if (where === 'above') return box === null && !ordered && depth === 0;
  return where === 'log' && (box === null || box === 'x' || box === 'X');
}

const mayBeMarked = ({ box, ordered }: ItemLine): boolean => box !== null || !ordered;

function finished({ day, line, tell, wrapped, links }: Begun): WrittenEntry {
  const { verb, detail, worded, text } = tell(wrapped);
  return { day, verb, detail, ...(worded ? { worded } : {}), text, links, line };
}

/** A skip of something that is no reason closes nothing, and says so. */
function unknownSkip({ verb, detail, line }: WrittenEntry): Finding | null {
  if (verb !== 'skipped' || detail === null) return null;
  const reason = detail
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return (REASONS as readonly string[]).includes(reason)
    ? null
    : {
        property: 'log',
        line,
        found: detail,
        message: `Expected a reason: ${REASONS.join(', ')}.`,
      };
}

/** By day; on the same day by position, from the bottom up in a log kept newest first. */
export function inOrder<Entry extends { readonly day: Day }>(entries: readonly Entry[]): Entry[] {
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
  readonly worded?: boolean;
  readonly text: string;
}

/** Reads a dated line as a log has it behind its bullet: date, dress, verb (detail), separator, text. Null when it has no date. */
export function parseEntry(
  line: string,
  person: Person = ANYBODY,
  slashedDates: Settings['slashedDates'] = null,
): Entry | null {
  const dated = datedText(line, slashedDates);
  if (!dated) return null;
  const day = dated.day.ok ? dated.day.value : null;
  const { verb, detail, worded, text } = readTelling(dated.rest, { person, day, slashedDates });
  return { day, date: dated.date, verb, detail, ...(worded ? { worded } : {}), text };
}
