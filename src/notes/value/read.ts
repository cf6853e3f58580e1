/** What became of reading a value: the value, or what was expected instead. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string };

/** A value that was read. */
export const read = <T>(value: T): Read<T> => ({ ok: true, value });

/** A value that could not be read, with what was expected as a sentence for the user. */
export const unreadable = (expected: string): { ok: false; expected: string } => ({
  ok: false,
  expected,
});
