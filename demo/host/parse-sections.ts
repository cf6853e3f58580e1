import type * as api from 'obsidian';
import type { Line } from './note-lines';

const kindOf = (text: string): string => {
  if (/^ {0,3}#{1,6}[ \t]/.test(text)) return 'heading';
  if (/^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text)) return 'list';
  if (/^ {0,3}>[ \t]*\[!/.test(text)) return 'callout';
  if (/^ {0,3}>/.test(text)) return 'blockquote';
  if (/^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text))
    return 'thematicBreak';
  if (/^[ \t]*\|/.test(text)) return 'table';
  if (/^ {0,3}<[a-z!/]/i.test(text)) return 'html';
  return 'paragraph';
};

const goesOn = (kind: string, text: string, next: string): boolean => {
  if (kind === 'heading' || kind === 'thematicBreak') return false;
  if (kind === 'list') return next === 'list' || next === 'paragraph' || /^[ \t]/.test(text);
  if (kind === 'callout') return next === 'blockquote';
  return kind === next;
};

/** Top-level blocks of a note by line (obsidian.d.ts `SectionCache`). */
export const sectionsOf = (
  lines: readonly Line[],
  body: readonly Line[],
  code: readonly boolean[],
  frontmatter: boolean,
): api.SectionCache[] => {
  const sections: api.SectionCache[] = [];
  const add = (type: string, from: Line, to: Line): void => {
    sections.push({
      type,
      position: {
        start: { line: from.number, col: 0, offset: from.offset },
        end: { line: to.number, col: to.text.length, offset: to.offset + to.text.length },
      },
    });
  };
  const first = lines[0];
  const last = lines[(body[0]?.number ?? lines.length) - 1];
  if (frontmatter && first && last) add('yaml', first, last);
  let open: { kind: string; from: Line; to: Line } | null = null;
  const close = (): void => {
    if (open) add(open.kind, open.from, open.to);
    open = null;
  };
  for (const line of body) {
    const isCode = code[line.number] ?? false;
    if (!isCode && line.text.trim() === '') {
      close();
      continue;
    }
    const kind = isCode ? 'code' : kindOf(line.text);
    const now = open;
    if (now && (now.kind === 'code' ? isCode : goesOn(now.kind, line.text, kind))) now.to = line;
    else {
      close();
      open = { kind, from: line, to: line };
    }
  }
  close();
  return sections;
};
