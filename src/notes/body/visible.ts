import { codeSpanEnd, runLength } from '../value/code-spans';

/** The code block or comment that is open from one line to the next. */
export interface Hidden {
  /** The fence of the code block that is open. */
  fence: string | null;
  /** Whether that block stands in a quote, and so ends with it. */
  quotedFence: boolean;
  /** What ends the comment that is open. */
  comment: '%%' | '-->' | null;
}

const fenceLine = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;
const quotedFenceLine = /^[ \t]*(?:>[ \t]?)+(`{3,}(?=[^`]*$)|~{3,})/;
const quoteMarks = /^[ \t]*(?:>[ \t]?)+/;

/** The text of a line outside code and comments; null when nothing of it is left. */
export function visibleText(raw: string, hidden: Hidden): string | null {
  if (hidden.fence !== null && (!hidden.quotedFence || quoteMarks.test(raw))) {
    closeFence(raw, hidden);
    return null;
  }
  hidden.fence = null;
  if (hidden.comment === null && (raw.includes('```') || raw.includes('~~~'))) {
    if (openFence(raw, hidden)) return null;
  }
  const text =
    hidden.comment !== null || raw.includes('%%') || raw.includes('<!--')
      ? withoutComments(raw, hidden)
      : raw;
  return text.trim() === '' ? null : text;
}

function openFence(raw: string, hidden: Hidden): boolean {
  const quoted = quotedFenceLine.exec(raw)?.[1];
  const fence = quoted ?? fenceLine.exec(raw)?.[1];
  if (fence === undefined) return false;
  hidden.fence = fence;
  hidden.quotedFence = quoted !== undefined;
  return true;
}

function closeFence(raw: string, hidden: Hidden): void {
  const inner = hidden.quotedFence ? raw.replace(quoteMarks, () => '') : raw;
  const close = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(inner)?.[1];
  if (hidden.fence !== null && close?.startsWith(hidden.fence)) hidden.fence = null;
}

const opening = /`|%%|<!--/g;

function withoutComments(raw: string, hidden: Hidden): string {
  const unclosed = new Set<number>();
  let kept = '';
  let at = 0;
  let from = 0;
  for (;;) {
    if (hidden.comment !== null) {
      const end = raw.indexOf(hidden.comment, at);
      if (end < 0) return kept;
      at = from = end + hidden.comment.length;
      hidden.comment = null;
    }
    opening.lastIndex = at;
    const start = opening.exec(raw);
    if (!start) return kept + raw.slice(from);
    if (start[0] === '`') {
      const length = runLength(raw, start.index);
      const end = unclosed.has(length) ? null : codeSpanEnd(raw, start.index);
      if (end === null) unclosed.add(length);
      at = end ?? start.index + length;
      continue;
    }
    kept += raw.slice(from, start.index);
    hidden.comment = start[0] === '%%' ? '%%' : '-->';
    at = start.index + start[0].length;
  }
}
