/** The text of a file in whatever encoding it has: by its mark, as UTF-16 or UTF-8 by its look, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return decodeBytes(bytes, null);
}

/** A piece of text as UTF-8 where it is that, whatever it is said to be; else as it is said, else as Windows-1252. */
export function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  const named = charset === null || /^utf-?8$/i.test(charset) ? null : decoderFor(charset);
  // Encodings that get by without high bytes have to be believed.
  if (named !== null && !bytes.some((byte) => byte > 0x7f)) return named.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (named ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

type Wide = 'utf-16le' | 'utf-16be';

/** Whether the bytes are UTF-16; without a mark by the zeros that plain letters have in it. */
export function utf16Of(bytes: Uint8Array): Wide | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = (parity: number): number =>
    head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < Math.max(2, head.length / 4)) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
