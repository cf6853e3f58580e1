/** Text from a note without anything that a terminal would obey or that turns lines around. */
export function inert(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, () => ' ');
}
