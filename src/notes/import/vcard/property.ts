import { decodeBytes } from '../decode';
import { fromBinary } from './bytes';

/** A property of a card. */
export interface CardProperty {
  /** Upper case, without its group. */
  readonly name: string;
  /** What ties it to its label, upper case; empty for none. */
  readonly group: string;
  /** Upper-case name → values in upper case. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** The value decoded, its escapes still in it. */
  readonly value: string;
}

const HEAD = /^(?:([\w-]+)\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*)\s*:/;
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT']);

/** Reads a property from a line that is whole; null where it is none. */
export function readProperty(binary: string): CardProperty | null {
  const match = HEAD.exec(binary) ?? /^(?:([\w-]+)\.)?([\w-]+)(;[^:]*)?\s*:/.exec(binary);
  if (!match) return null;
  const [head, group = '', name = '', written = ''] = match;
  const parameters = readParameters(written);
  const raw = binary.slice(head.length);
  const isQuoted = parameters.get('ENCODING')?.includes('QUOTED-PRINTABLE') === true;
  const charset = parameters.get('CHARSET')?.[0] ?? null;
  return {
    name: name.toUpperCase(),
    group: group.toUpperCase(),
    parameters,
    value: decodeBinary(isQuoted ? unquotePrintable(raw) : raw, charset),
  };
}

function decodeBinary(binary: string, charset: string | null): string {
  return !/[\x80-\xFF]/.test(binary) && charset === null
    ? binary
    : decodeBytes(fromBinary(binary), charset);
}

const unquotePrintable = (text: string): string =>
  text
    .replace(/=(?:\r\n?|\n)?$/, () => '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** `TYPE=home,"work,cell"`, and from older cards `HOME` alone. */
function readParameters(written: string): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, string[]>();
  for (const part of splitOutsideQuotes(written, ';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const value = equals < 0 ? part.trim().toUpperCase() : part.slice(equals + 1);
    const name = equals < 0 ? nameFor(value) : part.slice(0, equals).trim().toUpperCase();
    const values = splitOutsideQuotes(value, ',')
      .flatMap((piece) => (/^\s*".*,.*"\s*$/.test(piece) ? unquote(piece).split(',') : [piece]))
      .map((piece) => unescape(unquote(piece)).trim().toUpperCase());
    parameters.set(name, [...(parameters.get(name) ?? []), ...values]);
  }
  return parameters;
}

const nameFor = (value: string): string => (ENCODINGS.has(value) ? 'ENCODING' : 'TYPE');

const unquote = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');

const CARETS: Readonly<Record<string, string>> = { "^'": '"', '^n': '\n', '^N': '\n', '^^': '^' };
const unescape = (text: string): string =>
  text.replace(/\^['nN^]/g, (mark) => CARETS[mark] ?? mark);

function splitOutsideQuotes(text: string, separator: ';' | ','): readonly string[] {
  const pieces: string[] = [];
  let [piece, isQuoted] = ['', false];
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  return [...pieces, piece];
}

/** A text without the escapes that cards have: line breaks, commas, semicolons, colons and backslashes. */
export const plainValue = (value: string): string =>
  value.replace(/\\([\\,;:"nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));

/** The parts of a value between separators that are not escaped, without their escapes. */
export function valueParts(value: string, separator: ';' | ','): readonly string[] {
  const parts = [''];
  for (const [piece] of value.matchAll(/\\[\s\S]|[^\\]|\\$/g)) {
    if (piece === separator) parts.push('');
    else parts[parts.length - 1] = (parts.at(-1) ?? '') + piece;
  }
  return parts.map((part) => plainValue(part).trim());
}

/** Whether a parameter has one of these values. */
export function hasParameter(
  { parameters }: CardProperty,
  name: string,
  ...values: readonly string[]
): boolean {
  return parameters.get(name)?.some((value) => values.includes(value)) === true;
}
