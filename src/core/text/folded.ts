/**
 * A name as names are compared: compatibility forms and accents taken away, lower case, one space for anything but
 * letters, marks and digits. Empty where nothing is left; such a name equals nothing.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ')
    .trim();
}
