/** A property's name as it stands at the head of a line, and what follows its colon. */
export interface EntryKey {
  /** Null where the line begins no property that can be named. */
  readonly key: string | null;
  /** The line up to and including the colon. */
  readonly head: string;
  readonly rest: string;
}

const DOUBLE = /^(\s*"((?:[^"\\]|\\.)*)"[ \t]*:)(?=[ \t]|$)(.*)$/s;
const SINGLE = /^(\s*'((?:[^']|'')*)'[ \t]*:)(?=[ \t]|$)(.*)$/s;
const PLAIN = /^(\s*((?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S)).*?)[ \t]*:)(?=[ \t]|$)(.*)$/s;

/** Reads the name at the head of a line of YAML: plain, or in either kind of quotes. */
export function entryKey(line: string): EntryKey {
  const double = DOUBLE.exec(line);
  if (double !== null) {
    const [, head = '', key = '', rest = ''] = double;
    return { key: key.includes('\\') ? null : key, head, rest };
  }
  const single = SINGLE.exec(line);
  if (single !== null) {
    const [, head = '', key = '', rest = ''] = single;
    return { key: key.split("''").join("'"), head, rest };
  }
  const [, head = line, key, rest = ''] = PLAIN.exec(line) ?? [];
  return { key: key === undefined || /[ \t]#/.test(key) ? null : key, head, rest };
}
