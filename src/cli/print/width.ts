const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts and symbols that terminals draw two columns wide. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

/** Columns a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  return [...segmenter.segment(text)].reduce(
    (sum, { segment }) => sum + (wide.test(segment) ? 2 : 1),
    0,
  );
}

/** The text in exactly so many columns: cut with an ellipsis, or filled with spaces. */
export function fit(text: string, width: number): string {
  const taken = displayWidth(text);
  if (taken <= width) return Number.isFinite(width) ? text + ' '.repeat(width - taken) : text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const next = displayWidth(segment);
    if (used + next > width - 1) break;
    kept += segment;
    used += next;
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - used))}`;
}
