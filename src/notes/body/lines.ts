import { isDashes, tableCells } from './table';
import { visibleText, type Hidden } from './visible';

/** A heading, written with `#` or underlined. */
export interface HeadingLine {
  readonly kind: 'heading';
  readonly line: number;
  readonly level: number;
  readonly text: string;
  readonly quoted?: false;
}

/** A list item: its first line. */
export interface ItemLine {
  readonly kind: 'item';
  readonly line: number;
  readonly ordered: boolean;
  /** What stands in the box of a task; null when the item is none. */
  readonly box: string | null;
  readonly text: string;
  /** Whether it stands in a quote or a callout. */
  readonly quoted: boolean;
  /** How many items it is nested in. */
  readonly depth: number;
}

/** A line of text: where a paragraph begins, where it goes on, or in a list item. */
export interface TextLine {
  readonly kind: 'text';
  readonly line: number;
  readonly text: string;
  readonly quoted: boolean;
  readonly place: 'first' | 'next' | 'item';
}

/** A row of a table. */
export interface RowLine {
  readonly kind: 'row';
  readonly line: number;
  readonly text: string;
  readonly quoted: false;
  readonly cells: readonly string[];
  readonly header: boolean;
}

/** A line of a note's body as far as Rapport needs to know it. */
export type Line = HeadingLine | ItemLine | TextLine | RowLine;

const headingLine = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const closingHashes = /(?:^|[ \t])#+$/;
const itemLine = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[(.)\](?:[ \t]+|$))?(.*)$/u;
const quoteMark = /^[ \t]*(?:>[ \t]?)+/;
const underline = /^ {0,3}(?:=+|--+)[ \t]*$/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** What is carried from one line to the next. */
interface Scan extends Hidden {
  /** Whether deeper indentation belongs to a list instead of being code. */
  inList: boolean;
  /** What a line of text would go on with. */
  open: 'nothing' | 'paragraph' | 'item' | 'quote' | 'table';
  /** The indents of the items that are open, the outermost first. */
  indents: number[];
  readonly lines: Line[];
}

/** The lines of a body that say something: code, comments and blank lines are left out. */
export function scanLines(body: string, firstLine: number): Line[] {
  const scan: Scan = {
    fence: null,
    quotedFence: false,
    comment: null,
    inList: false,
    open: 'nothing',
    indents: [],
    lines: [],
  };
  body.split('\n').forEach((raw, index) => {
    const text = visibleText(raw, scan);
    if (text === null) scan.open = 'nothing';
    else readLine(text, firstLine + index, scan);
  });
  return scan.lines;
}

function readLine(text: string, line: number, scan: Scan): void {
  const indent = indentOf(text);
  // Indented code begins behind a blank line only, and not in a list.
  if (indent >= 4 && !scan.inList && scan.open === 'nothing') return;
  const made =
    headingAt(text, line) ??
    underlined(text, scan) ??
    rowAt(text, line, scan) ??
    quotedAt(text, line) ??
    itemAt(text, line);
  if (made === 'taken') return;
  if (made) enter(made, indent, scan);
  else if (rule.test(text)) leave(scan);
  else enter(textAt(text, line, indent, scan), indent, scan);
}

function enter(line: Line, indent: number, scan: Scan): void {
  const isItem = line.kind === 'item' && !line.quoted;
  scan.lines.push(isItem ? { ...line, depth: depthOf(indent, scan) } : line);
  if (line.kind === 'heading') leave(scan);
  else if (line.kind === 'row') scan.open = 'table';
  else if (line.quoted) scan.open = 'quote';
  else if (line.kind === 'item') {
    scan.inList = true;
    scan.open = 'item';
  } else {
    if (line.place === 'first' && indent === 0) scan.inList = false;
    scan.open = line.place === 'item' ? 'item' : 'paragraph';
  }
}

/** How deep an item of that indent is nested: text of the item above begins two columns behind its own. */
function depthOf(indent: number, scan: Scan): number {
  if (!scan.inList) scan.indents = [];
  while ((scan.indents.at(-1) ?? -2) + 2 > indent) scan.indents.pop();
  return scan.indents.push(indent) - 1;
}

/** What begins a block of its own ends lists and paragraphs. */
function leave(scan: Scan): void {
  scan.inList = false;
  scan.open = 'nothing';
}

function headingAt(text: string, line: number): HeadingLine | null {
  if (!text.includes('#')) return null;
  const heading = headingLine.exec(text);
  if (!heading) return null;
  const words = (heading[2] ?? '').trim().replace(closingHashes, () => '');
  return { kind: 'heading', line, level: heading[1]?.length ?? 1, text: words.trim() };
}

/** A line of `=` or `-` makes the line of text above it a heading; a row of dashes the header of a table. */
function underlined(text: string, scan: Scan): 'taken' | null {
  if (scan.open !== 'paragraph') return null;
  const first = text.trimStart().charAt(0);
  if (first !== '=' && first !== '-' && first !== '|' && first !== ':') return null;
  const above = scan.lines.at(-1);
  if (above?.kind !== 'text') return null;
  if (underline.test(text) && above.place === 'first') {
    const level = first === '=' ? 1 : 2;
    scan.lines[scan.lines.length - 1] = {
      kind: 'heading',
      line: above.line,
      level,
      text: above.text,
    };
    leave(scan);
    return 'taken';
  }
  if (!above.text.includes('|') || !isDashes(text)) return null;
  scan.lines[scan.lines.length - 1] = rowOf(above.text, above.line, true);
  scan.inList = false;
  scan.open = 'table';
  return 'taken';
}

function rowAt(text: string, line: number, scan: Scan): RowLine | null {
  if (scan.open !== 'table' || itemLine.test(text) || quoteMark.test(text)) return null;
  return rule.test(text) ? null : rowOf(text, line, false);
}

function rowOf(text: string, line: number, header: boolean): RowLine {
  return { kind: 'row', line, text: text.trim(), quoted: false, cells: tableCells(text), header };
}

function quotedAt(text: string, line: number): Line | null {
  const quote = text.trimStart().startsWith('>') ? quoteMark.exec(text) : null;
  if (!quote) return null;
  const inner = text.slice(quote[0].length);
  const item = itemAt(inner, line);
  if (item) return { ...item, quoted: true };
  return { kind: 'text', line, text: inner.trim(), quoted: true, place: 'next' };
}

function itemAt(text: string, line: number): ItemLine | null {
  const item = itemLine.exec(text);
  if (!item || rule.test(text)) return null;
  return {
    kind: 'item',
    line,
    ordered: /^\d/.test(item[2] ?? ''),
    box: item[3] ?? null,
    text: item[4]?.trim() ?? '',
    quoted: false,
    depth: 0,
  };
}

/** A line that begins nothing of its own goes on with what is open, a quote's text too. */
function textAt(text: string, line: number, indent: number, scan: Scan): TextLine {
  const quoted = scan.open === 'quote' && indent < 4;
  const inItem = scan.inList && (scan.open === 'item' || indent > 0);
  const place = inItem ? 'item' : scan.open === 'paragraph' || quoted ? 'next' : 'first';
  return { kind: 'text', line, text: text.trim(), quoted, place };
}

/** Columns of white space at the start; a tab reaches to the next multiple of four. */
function indentOf(text: string): number {
  let columns = 0;
  for (let at = 0; ; at += 1) {
    const char = text.charAt(at);
    if (char === ' ') columns += 1;
    else if (char === '\t') columns += 4 - (columns % 4);
    else return columns;
  }
}

/** A heading's text as names of sections are compared: case and surrounding space do not matter. */
export const foldHeading = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** A test, to be asked line by line, for standing below a heading of one of these names. */
export function belowHeading(names: readonly string[]): (line: Line) => boolean {
  const wanted = names.map(foldHeading);
  let level: number | null = null;
  return (line) => {
    if (line.kind !== 'heading') return level !== null;
    if (wanted.includes(foldHeading(line.text))) level = Math.min(level ?? 6, line.level);
    else if (level !== null && line.level <= level) level = null;
    else return level !== null;
    return false;
  };
}
