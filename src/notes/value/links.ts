/** A link in a note, before it is known which note it leads to. */
export interface Link {
  /** The link's path as written, without heading, block or alias. */
  readonly target: string;
  /** What the reader sees: the alias, else the target's last part. */
  readonly text: string;
}

const wikilink = /(!?)\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const markdownLink = /(!?)\[([^\]]*)\]\(<?([^)<>\s]+)>?(?:\s+"[^"]*")?\)/g;
const codeSpan = /(`+)(?:(?!`)[\s\S])[\s\S]*?\1/g;

/** The last part of a path, without the ending of a note. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');
}

function makeLink(written: string, alias: string | undefined): Link | null {
  const target = (written.split(/[#^]/)[0] ?? '').trim();
  if (target === '') return null;
  const shown = alias?.trim();
  return { target, text: shown === undefined || shown === '' ? baseName(target) : shown };
}

/** The path of a Markdown link to a note, decoded; null for addresses and other files. */
function notePath(written: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || !/\.md(?:#|$)/i.test(written)) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

/** The links to notes in a piece of text; embeds and code do not count. */
export function linksIn(text: string): Link[] {
  if (!text.includes('[')) return [];
  const plain = text.includes('`') ? text.replace(codeSpan, () => ' ') : text;
  const links: (Link | null)[] = [];
  for (const [, embed, target = '', alias] of plain.matchAll(wikilink)) {
    if (embed === '') links.push(makeLink(target, alias));
  }
  for (const [, embed, alias, written = ''] of plain.matchAll(markdownLink)) {
    const path = embed === '' ? notePath(written) : null;
    if (path !== null) links.push(makeLink(path, alias));
  }
  return links.filter((link) => link !== null);
}

/** The link that a text consists of, or null when it is anything else. */
export function wholeLink(text: string): Link | null {
  const trimmed = text.trim();
  const match = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(trimmed);
  if (match) return makeLink(match[1] ?? '', match[2]);
  const markdown = /^\[([^\]]*)\]\(<?([^)<>\s]+)>?\)$/.exec(trimmed);
  const path = notePath(markdown?.[2] ?? '');
  return path === null ? null : makeLink(path, markdown?.[1]);
}
