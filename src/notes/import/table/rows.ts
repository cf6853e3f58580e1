import Papa from 'papaparse';

/** A row of a table; `cutOff` is the line from which on the file cannot be read: a quote opened there never ends. */
export interface TableRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly cutOff: number | null;
}

/** So many rows are taken at a time: whoever reads a long file can let others have a turn. */
const SLICE = 500;

/** The rows of a text with plain line ends, read as they are asked for. Blank lines are left out. */
export function* tableRows(text: string, separator: string): Generator<TableRow> {
  let [at, line] = [0, 1];
  while (at < text.length) {
    const slice = readSlice(text, at, separator);
    if (slice.length === 0) return;
    for (const piece of slice) {
      const { to, cells, brokenAt } =
        piece.brokenAt === null ? piece : mended(piece, text, at, separator);
      const written = text.slice(at, to);
      const cutOff = brokenAt === null ? null : line + countBreaks(text.slice(at, brokenAt));
      if (written.trim() !== '') yield { line, cells, cutOff };
      if (cutOff !== null) return;
      line += countBreaks(written);
      at = to;
      if (to !== piece.to) break;
    }
  }
}

/** A row spoiled by quotes inside a cell, `"Al" Roe`, where its own line has as many that open as that close. */
function mended(piece: Piece, text: string, at: number, separator: string): Piece {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? text.length : end);
  if (line.split('"').length % 2 === 0) return piece;
  const cells = [''];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) cells.push('');
    else cells[cells.length - 1] = (cells.at(-1) ?? '') + letter;
  }
  return { to: end < 0 ? text.length : end + 1, cells, brokenAt: null };
}

interface Piece {
  /** Where in the text the next row begins. */
  readonly to: number;
  readonly cells: readonly string[];
  /** Where the quote opens that spoils the row; null where none does. */
  readonly brokenAt: number | null;
}

function readSlice(text: string, start: number, separator: string): readonly Piece[] {
  const pieces: Piece[] = [];
  Papa.parse<string[]>(start === 0 ? text : text.slice(start), {
    delimiter: separator,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      const from = pieces.at(-1)?.to ?? start;
      const to = start + meta.cursor;
      const error = errors.find((one) => isBroken(one, text.slice(from, to)));
      const brokenAt = error === undefined ? null : start + (error.index ?? 0);
      pieces.push({ to, cells: data, brokenAt });
      if (pieces.length >= SLICE) parser.abort();
    },
  });
  return pieces;
}

/** A quote that never ends, or that ends somewhere in a later row. */
function isBroken({ code }: Papa.ParseError, written: string): boolean {
  if (code === 'MissingQuotes') return true;
  return code === 'InvalidQuotes' && written.trimEnd().includes('\n');
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
