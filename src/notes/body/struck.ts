/** A trimmed text without what is struck out in it. */
export function withoutStruck(text: string): string {
  let from = text.indexOf('~~');
  if (from < 0) return text;
  let kept = '';
  let at = 0;
  while (from >= 0) {
    const end = text.indexOf('~~', from + 2);
    if (end < 0) break;
    kept += text.slice(at, from);
    at = end + 2;
    from = text.indexOf('~~', at);
  }
  return (kept + text.slice(at)).trim();
}
