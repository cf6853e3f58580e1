/** A Markdown link or picture: its words, then an address with or without a title. */
const LINK = /!?\[([^[\]]+)\]\((?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g;

/** Text without the marks of links: `[[Acme|the firm]]` reads "the firm". */
export function withoutLinks(text: string): string {
  return text
    .replace(/!?\[\[([^[\]|]*?)(?:\\?\|([^[\]]*))?\]\]/g, (_, target: string, shown?: string) =>
      shown === undefined ? (target.split(/[/#]/).filter(Boolean).at(-1) ?? '') : shown,
    )
    .replace(LINK, (_, shown: string) => shown)
    .trim();
}

/** What Markdown has beside links, and what takes its place. Comments and struck-out words go. */
const MARKS: readonly [mark: RegExp, instead: string][] = [
  [/%%[^%]*%%|<!--[^>]*-->|~~[^~]*~~/g, ''],
  [/(\*{1,3})(?=\S)([^*\n]*[^*\s])\1/g, '$2'],
  [/(^|[^\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]*[^_\s])\2(?![\p{L}\p{N}_])/gu, '$1$3'],
  [/==([^=\n]+)==|`+([^`\n]+)`+/g, '$1$2'],
  [/\[\^[^\]\s]+\]/g, ''],
  [/(^|\s)\^[\w-]+\s*$/g, '$1'],
];

/** Text as a reader would see it: no links, emphasis, code marks, comments, footnotes or block ids. */
export function withoutMarks(text: string): string {
  const plain = MARKS.reduce(
    (rest, [mark, instead]) => rest.replace(mark, instead),
    withoutLinks(text),
  );
  return plain.replace(/ {2,}/g, ' ').trim();
}
