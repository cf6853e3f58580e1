/** Openers of comments and of formulas over several lines, which would swallow the lines below. */
const OPENERS = /%(?=%)|\$(?=\$)|<(?=!--)/g;

/**
 * A text as one line that opens nothing: line breaks and control characters become spaces, the ends are
 * trimmed, and `%%`, `$$` and `<!--` get a backslash inside, which Markdown does not show.
 */
export function inertText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, () => ' ')
    .replace(/\p{Cs}/gu, () => '\uFFFD')
    .replace(OPENERS, (char) => `${char}\\`)
    .trim();
}
