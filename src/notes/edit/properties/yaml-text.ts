/** The quotes a text stands in; empty: as few as it takes. */
export type Quote = '"' | "'" | '';

/** Words that some reader of YAML takes for something else than text (YAML 1.1 and 1.2 together). */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|e\d+)$/i;

/** Texts that every reader of YAML takes as they are: words, and amounts such as `90d` or `6 weeks`. */
const PLAIN =
  /^(?:\p{L}|\d+(?: ?[acdf-np-wyz]| [eobx]))(?:[\p{L}\p{M}\p{N} _\-.,'’/()&+@!?–—]|:(?=[^\s:]))*$/iu;

/** As above within a list on one line, where commas and colons have a meaning. */
const PLAIN_ITEM = /^\p{L}[\p{L}\p{M}\p{N} _\-./&+@]*$/u;

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/gu;

/** Openers of template placeholders: written so that nothing fills them in. */
const PLACEHOLDER = /\{\{|<%/;
const PLACEHOLDERS = /\{(?=\{)|<(?=%)/g;

const escapeCode = (char: string): string =>
  `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Whether YAML reads the bare text as that identical text, in every version and place. */
function isPlain(text: string, pattern: RegExp): boolean {
  return pattern.test(text) && !text.endsWith(' ') && !/ {2}/.test(text) && !RESERVED.test(text);
}

function doubleQuoted(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, (char) => `\\${char}`)
    .replace(PLACEHOLDERS, escapeCode)
    .replace(UNPRINTABLE, (char) => SHORT[char] ?? escapeCode(char));
  return `"${escaped}"`;
}

function singleQuoted(text: string): string | null {
  if (PLACEHOLDER.test(text) || text.search(UNPRINTABLE) >= 0) return null;
  return `'${text.split("'").join("''")}'`;
}

/** A text as YAML: bare where that reads back as the identical text, else quoted; in `quote` where one is given. */
export function yamlText(text: string, quote: Quote = ''): string {
  if (quote === '' && isPlain(text, PLAIN)) return text;
  return (quote === "'" ? singleQuoted(text) : null) ?? doubleQuoted(text);
}

/** A text as an item of a list on one line. */
export function yamlFlowItem(text: string): string {
  return isPlain(text, PLAIN_ITEM) ? text : doubleQuoted(text);
}
