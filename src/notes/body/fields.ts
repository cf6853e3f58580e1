import type { Line } from './lines';

/** A Dataview field: a whole line or bullet `key:: value` of a note's text. */
export interface TextField {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** Longer ones are no names. */
const LONGEST_NAME = 80;
const NAME = /^\p{L}[\p{L}\p{M}\p{N}\s_.-]*$/u;
const BOLD = /^(\*\*|__)(.*)$/;

/** The fields in a note's text that stand on lines of their own, outside quotes. */
export function textFields(lines: readonly Line[]): readonly TextField[] {
  return lines.flatMap((line) => {
    const isWhole = line.kind === 'text' || (line.kind === 'item' && line.box === null);
    const field = isWhole && !line.quoted ? fieldOf(line.text) : null;
    return field ? [{ ...field, line: line.line }] : [];
  });
}

function fieldOf(text: string): Omit<TextField, 'line'> | null {
  const at = text.indexOf('::');
  if (at < 1 || at > LONGEST_NAME) return null;
  const bold = BOLD.exec(text.slice(0, at));
  const [mark, inner] = [bold?.[1] ?? '', (bold?.[2] ?? text.slice(0, at)).trim()];
  const isClosed = mark === '' || inner.endsWith(mark);
  const name = isClosed && mark !== '' ? inner.slice(0, -mark.length).trim() : inner;
  let value = text.slice(at + 2);
  if (!isClosed) {
    if (!value.trimStart().startsWith(mark)) return null;
    value = value.trimStart().slice(mark.length);
  }
  return NAME.test(name) && value.trim() !== '' ? { name, value: value.trim() } : null;
}
