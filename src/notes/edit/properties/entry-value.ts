/** How the value of a property is written. */
export type ValueForm =
  'empty' | 'plain' | 'double' | 'single' | 'flow' | 'block-scalar' | 'nested';

/** A place in a list of lines. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const FORMS: readonly (readonly [RegExp, ValueForm])[] = [
  [/^(?:#|$)/, 'empty'],
  [/^"/, 'double'],
  [/^'/, 'single'],
  [/^[[{]/, 'flow'],
  [/^[|>]/, 'block-scalar'],
];

/** The form of a value by its first line, anchors and tags left aside. */
export function formOf(value: string): ValueForm {
  const bare = value.trimStart().replace(/^(?:[&!]\S*[ \t]+)+/, () => '');
  return FORMS.find(([pattern]) => pattern.test(bare))?.[1] ?? 'plain';
}

const CLOSERS: Readonly<Record<'double' | 'single', RegExp>> = {
  double: /\\.|"/g,
  single: /''|'/g,
};

/** The place after the quote that closes a quoted value which opens at `from`; null when none does. */
function quoteEnd(lines: readonly string[], from: Place, form: 'double' | 'single'): Place | null {
  const quote = form === 'double' ? '"' : "'";
  for (let line = from.line; line < lines.length; line++) {
    const start = line === from.line ? from.column + 1 : 0;
    const text = (lines[line] ?? '').slice(start);
    for (const match of text.matchAll(CLOSERS[form])) {
      if (match[0] === quote) return { line, column: start + match.index + 1 };
    }
  }
  return null;
}

/** The place after the bracket that closes a flow collection which opens at `from`; null when none does. */
function flowEnd(lines: readonly string[], from: Place): Place | null {
  let depth = 0;
  let at: Place = from;
  while (at.line < lines.length) {
    const text = lines[at.line] ?? '';
    const char = text[at.column];
    const before = text[at.column - 1];
    if (char === undefined || (char === '#' && (before === undefined || /\s/.test(before)))) {
      at = { line: at.line + 1, column: 0 };
      continue;
    }
    if ((char === '"' || char === "'") && (before === undefined || /[\s,:[{]/.test(before))) {
      const end = quoteEnd(lines, at, char === '"' ? 'double' : 'single');
      if (end === null) return null;
      at = end;
      continue;
    }
    if (char === '[' || char === '{') depth++;
    if (char === ']' || char === '}') depth--;
    at = { line: at.line, column: at.column + 1 };
    if (depth === 0) return at;
  }
  return null;
}

/** The column at which a comment ends a plain value of one line, the spaces before it left out. */
export function plainEnd(line: string, from: number): number {
  const rest = line.slice(from);
  const comment = rest.search(/(?:^|[ \t])#/);
  return from + (comment < 0 ? rest : rest.slice(0, comment)).trimEnd().length;
}

/** Where a value that opens at `from` is closed by its own quote or bracket; null when it has none. */
export function closedEnd(lines: readonly string[], from: Place, form: ValueForm): Place | null {
  if (form === 'double' || form === 'single') return quoteEnd(lines, from, form);
  return form === 'flow' ? flowEnd(lines, from) : null;
}
