import { entryKey } from './entry-key';
import { closedEnd, formOf, plainEnd, type Place, type ValueForm } from './entry-value';

/** One top-level property as it is written in a note. Lines count from the block's first. */
export interface Entry {
  /** The name as written; null where it cannot be told. */
  readonly key: string | null;
  readonly form: ValueForm;
  /** The first line up to and including the colon. */
  readonly head: string;
  /** The spaces between the colon and the value, or what follows it. */
  readonly gap: string;
  /** The value as written on one line; what a longer one has on its first line. */
  readonly raw: string;
  /** What follows the value on its last line: spaces, a comment. */
  readonly tail: string;
  readonly from: number;
  /** The line after the value's last. */
  readonly to: number;
}

const TRIVIA = /^[ \t]*(?:#|$)/;
const ITEM = /^-(?:[ \t]|$)/;
const CLOSING = /^[\]}]/;

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** Whether a line goes on with the value of a property whose name stands at column `base`. */
function continues(line: string, base: number): boolean {
  if (indentOf(line) > base) return true;
  const text = line.slice(indentOf(line));
  return ITEM.test(text) || CLOSING.test(text);
}

function lastLine(lines: readonly string[], from: number, base: number, form: ValueForm): number {
  let last = from;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const content = form === 'block-scalar' && line.trim() !== '' && indentOf(line) > base;
    if (TRIVIA.test(line) && !content) continue;
    if (!continues(line, base)) break;
    last = at;
  }
  return last;
}

/** Where the value ends that begins at `from` and whose lines go on to `last`. */
function valueEnd(lines: readonly string[], from: Place, last: number, form: ValueForm): Place {
  const closed = closedEnd(lines, from, form);
  if (closed !== null) return closed;
  if (form === 'plain') {
    const column = last === from.line ? from.column : 0;
    return { line: last, column: plainEnd(lines[last] ?? '', column) };
  }
  const header = lines[from.line] ?? '';
  return { line: from.line, column: plainEnd(header, from.column) };
}

function readEntry(lines: readonly string[], from: number, base: number): Entry {
  const line = lines[from] ?? '';
  const { key, head, rest } = entryKey(line);
  const gap = /^[ \t]*/.exec(rest)?.[0] ?? '';
  const start: Place = { line: from, column: head.length + gap.length };
  const written = formOf(rest);
  const close = closedEnd(lines, anchored(line, start), written);
  const last = lastLine(lines, close?.line ?? from, base, written);
  const form = written === 'empty' && last > from ? 'nested' : written;
  const end = close ?? valueEnd(lines, start, last, form);
  const raw = line.slice(start.column, end.line === from ? end.column : undefined);
  const tail = (lines[end.line] ?? '').slice(end.column);
  return { key, form, head, gap, raw, tail, from, to: last + 1 };
}

/** The place of the value itself, after its anchor and its tag. */
function anchored(line: string, start: Place): Place {
  const marks = /^(?:[&!]\S*[ \t]+)+/.exec(line.slice(start.column))?.[0] ?? '';
  return { line: start.line, column: start.column + marks.length };
}

/** The top-level properties among the lines between a note's fences, in their order. */
export function entriesOf(lines: readonly string[]): readonly Entry[] {
  const entries: Entry[] = [];
  let base: number | null = null;
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (TRIVIA.test(line)) {
      at++;
      continue;
    }
    base ??= indentOf(line);
    const entry = readEntry(lines, at, base);
    entries.push(entry);
    at = entry.to;
  }
  return entries;
}
