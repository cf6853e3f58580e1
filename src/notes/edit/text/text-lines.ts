/** A line of a note with the line ending that follows it, which is empty at most for the last one. */
export interface TextLine {
  readonly text: string;
  readonly eol: string;
}

/** The lines of a text; `\n`, `\r\n` and a lone `\r` end a line. Joined again they give the same text. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: text.slice(from, match.index), eol: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) lines.push({ text: text.slice(from), eol: '' });
  return lines;
}

/** The text that the lines came from. */
export function joinLines(lines: readonly TextLine[]): string {
  return lines.map((line) => line.text + line.eol).join('');
}

/** The line ending a note uses: its first one, `\n` where it has none. */
export function eolOf(lines: readonly TextLine[]): string {
  return lines[0]?.eol || '\n';
}

/** The lines with new ones before the one at `index`; they take the ending of their neighbours. */
export function withInserted(
  lines: readonly TextLine[],
  index: number,
  texts: readonly string[],
): readonly TextLine[] {
  const before = lines.slice(0, index);
  const last = before.at(-1);
  const eol = last?.eol || lines[index]?.eol || eolOf(lines);
  const added = texts.map((text) => ({ text, eol }));
  if (last === undefined || last.eol !== '') return [...before, ...added, ...lines.slice(index)];
  // The note has no final newline: it shall have none afterwards either.
  const open = added.map((line, at) => (at === added.length - 1 ? { ...line, eol: '' } : line));
  return open.length === 0 ? lines : [...before.slice(0, -1), { ...last, eol }, ...open];
}

/** The byte order mark that some programs put in front of a text, or nothing; and the text behind it. */
export function splitMark(text: string): readonly [mark: string, rest: string] {
  return text.startsWith('\uFEFF') ? ['\uFEFF', text.slice(1)] : ['', text];
}
