import type { Loc, Pos } from 'obsidian';

/** A line of a note with its number (from 0), its offset, and its text without the line end. */
export interface Line {
  number: number;
  offset: number;
  text: string;
}

/** The place of some characters of a line (obsidian.d.ts `Pos`). */
export const place = (line: Line, from: number, to: number): Pos => ({
  start: locOf(line, from),
  end: locOf(line, to),
});

/** The place of one character of a line (obsidian.d.ts `Loc`). */
export const locOf = ({ number, offset }: Line, col: number): Loc => ({
  line: number,
  col,
  offset: offset + col,
});

/** Splits a text into lines; `\r\n` counts as one end. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split('\n')) {
    lines.push({ number: lines.length, offset, text: raw.endsWith('\r') ? raw.slice(0, -1) : raw });
    offset += raw.length + 1;
  }
  return lines;
};

const blank = (text: string): string => ' '.repeat(text.length);

/** The lines with code, comments (`%%`) and maths blanked out, so that nothing is found in them; true for code lines. */
export const withoutCode = (lines: readonly Line[]): { text: string; code: boolean }[] => {
  let fence: string | null = null;
  let comment = false;
  return lines.map(({ text }) => {
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(text)?.[1] ?? null;
    if (fence !== null) {
      if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = null;
      return { text: blank(text), code: true };
    }
    if (mark) {
      fence = mark;
      return { text: blank(text), code: true };
    }
    let clean = text.replace(/(`+)(?:(?!\1)[^])*?\1/g, blank);
    if (comment || clean.includes('%%')) {
      const parts = clean.split('%%');
      clean = parts
        .map((part, at) => {
          if (at > 0) comment = !comment;
          return comment ? blank(part) : part;
        })
        .join('  ');
    }
    return { text: clean, code: false };
  });
};
