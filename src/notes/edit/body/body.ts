import { splitNote } from '../../value/front-matter';
import { scanLines, type Line } from '../../body/lines';
import { joinLines, splitMark, textLines, type TextLine } from '../text/text-lines';

/** A note's lines, with what is seen in its body. Indexes count all lines of the note from 0. */
export interface Body {
  /** The byte order mark in front of the text, or nothing; it is no part of the first line. */
  readonly mark: string;
  readonly lines: readonly TextLine[];
  /** Index of the body's first line. */
  readonly start: number;
  /** The lines that say something: no code, no comments. Their numbers count from 1. */
  readonly seen: readonly Line[];
  /** Whether a line inserted before the one at that index would be seen: not in code, not in a comment. */
  readonly isOpen: (index: number) => boolean;
}

/** Reads the body of a note. */
export function readBody(text: string): Body {
  const parts = splitNote(text);
  const start = parts.bodyLine - 1;
  const [mark, rest] = splitMark(text);
  const lines = textLines(rest);
  const texts = lines.slice(start).map((line) => line.text);
  const visible = visiblePlaces(texts);
  return {
    mark,
    lines,
    start,
    seen: scanLines(parts.body, parts.bodyLine),
    isOpen: (index) => visible.has(index - start),
  };
}

/** What is seen in the body of a note. */
export function seenIn(text: string): readonly Line[] {
  const { body, bodyLine } = splitNote(text);
  return scanLines(body, bodyLine);
}

/** The text of the note with other lines. */
export const withLines = (body: Body, lines: readonly TextLine[]): string =>
  body.mark + joinLines(lines);

/** The index in the note of a line that is seen. */
export const indexOf = (line: Line): number => line.line - 1;

/** Where a heading would be seen: asks the reader itself, with one before every line and one at the end. */
function visiblePlaces(texts: readonly string[]): ReadonlySet<number> {
  const probe = '# ?';
  const probed = [...texts, ''].flatMap((text) => [probe, text]).join('\n');
  const places = scanLines(probed, 0).filter(
    (line) => line.line % 2 === 0 && line.kind === 'heading',
  );
  return new Set(places.map((line) => line.line / 2));
}

/** Whether a line is blank; a line that is not there is. */
export const isBlank = (line: TextLine | undefined): boolean => (line?.text.trim() ?? '') === '';
