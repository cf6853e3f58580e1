/** A line of a note's body as far as Rapport needs to know it. */
export type Line =
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly level: number;
      readonly text: string;
    }
  | {
      readonly kind: 'item';
      readonly line: number;
      readonly ordered: boolean;
      /** What stands in the box of a task; null when the item is none. */
      readonly box: string | null;
      readonly text: string;
      /** Whether it stands in a quote or a callout. */
      readonly quoted: boolean;
    }
  | {
      readonly kind: 'text';
      readonly line: number;
      readonly text: string;
      readonly quoted: boolean;
    };

const headingLine = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const itemLine = /^(\s*)([-*+]|\d{1,9}[.)])[ \t]+(?:\[(.)\](?:[ \t]+|$))?(.*)$/u;
const fenceLine = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const indented = /^(?: {4}| {0,3}\t)/;

/** What is carried from one line to the next. */
interface Scan {
  /** The fence of the code block that is open. */
  fence: string | null;
  /** What ends the comment that is open. */
  comment: '%%' | '-->' | null;
  /** Whether deeper indentation belongs to a list instead of being code. */
  inList: boolean;
}

/** The lines of a body that say something: code, comments and blank lines are left out. */
export function scanLines(body: string, firstLine: number): Line[] {
  const scan: Scan = { fence: null, comment: null, inList: false };
  const lines: Line[] = [];
  body.split('\n').forEach((raw, index) => {
    const text = visibleText(raw, scan);
    const line = text === null ? null : classify(text, firstLine + index, scan);
    if (line) lines.push(line);
  });
  return lines;
}

/** The text of a line outside code and comments; null when nothing of it is left. */
function visibleText(raw: string, scan: Scan): string | null {
  if (scan.fence !== null) {
    const close = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(raw)?.[1];
    if (close?.startsWith(scan.fence)) scan.fence = null;
    return null;
  }
  if (scan.comment === null) {
    const fence = fenceLine.exec(raw)?.[1];
    if (fence !== undefined) {
      scan.fence = fence;
      return null;
    }
  }
  const text =
    scan.comment !== null || raw.includes('%%') || raw.includes('<!--')
      ? withoutComments(raw, scan)
      : raw;
  return text.trim() === '' ? null : text;
}

const commentStart = /(`+)(?!`).*?[^`]\1(?!`)|%%|<!--/;

function withoutComments(raw: string, scan: Scan): string {
  let rest = raw;
  let kept = '';
  while (rest !== '') {
    if (scan.comment !== null) {
      const end = rest.indexOf(scan.comment);
      if (end < 0) return kept;
      rest = rest.slice(end + scan.comment.length);
      scan.comment = null;
      continue;
    }
    const start = commentStart.exec(rest);
    if (!start) return kept + rest;
    const isCode = start[0].startsWith('`');
    kept += rest.slice(0, start.index + (isCode ? start[0].length : 0));
    rest = rest.slice(start.index + start[0].length);
    if (!isCode) scan.comment = start[0] === '%%' ? '%%' : '-->';
  }
  return kept;
}

function classify(text: string, line: number, scan: Scan): Line | null {
  if (indented.test(text) && !scan.inList) return null;
  const heading = headingLine.exec(text);
  if (heading) {
    scan.inList = false;
    return {
      kind: 'heading',
      line,
      level: heading[1]?.length ?? 1,
      text: heading[2]?.trim() ?? '',
    };
  }
  const quote = /^[ \t]*(?:>[ \t]?)+/.exec(text);
  const inner = quote ? text.slice(quote[0].length) : text;
  const item = itemLine.exec(inner);
  if (!quote) scan.inList = item !== null || (scan.inList && /^\s/.test(text));
  if (!item) return { kind: 'text', line, text: inner.trim(), quoted: quote !== null };
  return {
    kind: 'item',
    line,
    ordered: /^\d/.test(item[2] ?? ''),
    box: item[3] ?? null,
    text: item[4]?.trim() ?? '',
    quoted: quote !== null,
  };
}

/** A heading's text as names of sections are compared: case and surrounding space do not matter. */
export const foldHeading = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const foldedBefore = new WeakMap<readonly string[], readonly string[]>();

/** The names of headings as they are compared; settings name the same ones for every note. */
function foldedHeadings(names: readonly string[]): readonly string[] {
  const folded = foldedBefore.get(names) ?? names.map(foldHeading);
  foldedBefore.set(names, folded);
  return folded;
}

/** A test, to be asked line by line, for standing below a heading of one of these names. */
export function belowHeading(names: readonly string[]): (line: Line) => boolean {
  const wanted = foldedHeadings(names);
  let level: number | null = null;
  return (line) => {
    if (line.kind === 'heading') {
      if (wanted.includes(foldHeading(line.text))) level = Math.min(level ?? 6, line.level);
      else if (level !== null && line.level <= level) level = null;
      else return level !== null;
      return false;
    }
    return level !== null;
  };
}
