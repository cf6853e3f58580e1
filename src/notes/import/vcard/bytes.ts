import { decodeText, utf16Of } from '../decode';

const LF = 10;
const CR = 13;

/** A line of a file as it stands, without its end; its bytes are those from `from` up to `to`. */
export interface RawLine {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** The bytes of a file as UTF-8 or as one byte a letter, whatever they are: without a mark, and never UTF-16. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  if (utf16Of(bytes) !== null) return new TextEncoder().encode(decodeText(bytes));
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}

/** The lines of a file, ended by LF, CR LF or CR, read as they are asked for. */
export function* rawLines(bytes: Uint8Array): Generator<RawLine> {
  for (let from = 0, line = 1; from < bytes.length; line++) {
    let to = from;
    while (to < bytes.length && bytes[to] !== LF && bytes[to] !== CR) to++;
    yield { line, from, to };
    from = to + (bytes[to] === CR && bytes[to + 1] === LF ? 2 : 1);
  }
}

/** Bytes as a text of one letter a byte, to look into them before it is known what they mean. */
export function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}

/** The bytes of a text of one letter a byte. */
export const fromBinary = (binary: string): Uint8Array =>
  Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
