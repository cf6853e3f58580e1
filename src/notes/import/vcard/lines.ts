import { rawLines, toBinary, type RawLine } from './bytes';

/** A property with all its lines put together, still as one letter a byte. */
export interface CardLine {
  readonly line: number;
  readonly binary: string;
}

/** Values nobody reads: pictures, sounds and keys, which may be long. */
const BINARY = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE)[;:]/i;
const QUOTED = /^[^:]*QUOTED-PRINTABLE[^:]*:/i;
/** What begins a property for certain, though a broken encoding lets the line before go on. */
const NEXT =
  /^(?:[\w-]+\.)?(?:BEGIN|END|VERSION|FN|N|ORG|TITLE|TEL|EMAIL|ADR|URL|NOTE|BDAY|UID|REV|PHOTO)(?:;[^:]*)?:/i;

const SPACE = 32;
const TAB = 9;
const EQUALS = 61;

/** The properties of a file of cards, lines that belong together joined; blank lines are left out. */
export function* cardLines(bytes: Uint8Array): Generator<CardLine> {
  let open: OpenLine | null = null;
  for (const raw of rawLines(bytes)) {
    if (raw.to === raw.from) {
      if (open?.isBinary === true) open.isEnded = true;
      continue;
    }
    if (open !== null && open.takes(raw)) continue;
    if (open !== null) yield open.whole();
    open = new OpenLine(bytes, raw);
  }
  if (open !== null) yield open.whole();
}

/** A property whose last line has perhaps not come yet. */
class OpenLine {
  readonly isBinary: boolean;
  isEnded = false;
  readonly #isQuoted: boolean;
  readonly #pieces: string[];
  /** Whether its last line ends in `=`, so that the next one belongs to it. */
  #goesOn: boolean;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly first: RawLine,
  ) {
    const head = toBinary(bytes.subarray(first.from, Math.min(first.to, first.from + 200)));
    this.isBinary = BINARY.test(head);
    this.#isQuoted = QUOTED.test(head) && !this.isBinary;
    this.#goesOn = this.#isQuoted && this.#endsInEquals(first);
    this.#pieces = [this.isBinary ? head : this.#text(first)];
  }

  /** Takes the line where it belongs to this property. */
  takes(raw: RawLine): boolean {
    const begin = this.bytes[raw.from];
    const isIndented = begin === SPACE || begin === TAB;
    if (this.isBinary) return isIndented || (!this.isEnded && this.#isMoreData(raw));
    if (this.#goesOn) {
      const text = this.#text(raw);
      if (NEXT.test(text)) return false;
      this.#add(
        raw,
        isIndented && !isWordGap(this.#pieces.join(''), text) ? text.trimStart() : text,
      );
      return true;
    }
    if (!isIndented) return false;
    this.#add(raw, this.#text(raw).slice(1));
    return true;
  }

  whole(): CardLine {
    return { line: this.first.line, binary: this.#pieces.join('') };
  }

  #add(raw: RawLine, text: string): void {
    this.#goesOn = this.#isQuoted && this.#endsInEquals(raw);
    this.#pieces.push(this.#goesOn ? text.replace(/=$/, '') : text);
  }

  #text(raw: RawLine): string {
    const to = this.#goesOn && raw === this.first ? raw.to - 1 : raw.to;
    return toBinary(this.bytes.subarray(raw.from, to));
  }

  #endsInEquals = ({ from, to }: RawLine): boolean => to > from && this.bytes[to - 1] === EQUALS;

  /** Data of a picture goes on without being indented in some files: no colon stands in it. */
  #isMoreData({ from, to }: RawLine): boolean {
    return !this.bytes.subarray(from, Math.min(to, from + 80)).includes(58);
  }
}

/**
 * Whether a space in front of a line is one of the text's own: some programs indent what follows, and write spaces
 * as `=20`; others leave spaces as they are and break the line before one.
 */
function isWordGap(before: string, text: string): boolean {
  const value = before.slice(before.indexOf(':') + 1);
  return (
    / /.test(value) && !value.includes('=20') && /[^=][^=][^=]$/.test(value) && /^ \S/.test(text)
  );
}
