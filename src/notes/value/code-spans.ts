/** Where the code span that begins at a run of backticks ends; null where the run is never closed. */
export function codeSpanEnd(text: string, at: number): number | null {
  const length = runLength(text, at);
  let next = text.indexOf('`', at + length);
  while (next >= 0) {
    const run = runLength(text, next);
    if (run === length) return next + run;
    next = text.indexOf('`', next + run);
  }
  return null;
}

/** How many backticks stand in a row there. */
export function runLength(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '`') end += 1;
  return end - at;
}

/** The text with a space in place of each code span. A run that is not closed is not looked for twice. */
export function withoutCode(text: string): string {
  let at = text.indexOf('`');
  if (at < 0) return text;
  const unclosed = new Set<number>();
  let kept = '';
  let from = 0;
  while (at >= 0) {
    const length = runLength(text, at);
    const end = unclosed.has(length) ? null : codeSpanEnd(text, at);
    if (end === null) unclosed.add(length);
    else kept += `${text.slice(from, at)} `;
    if (end !== null) from = end;
    at = text.indexOf('`', end ?? at + length);
  }
  return kept + text.slice(from);
}
