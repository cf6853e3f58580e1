import { noteName } from '../../core/text/note-name';

import { withoutCode } from './code-spans';

/** A link in a note, before it is known which note it leads to. */
export interface Link {
  /** The link's path as written, in NFC, without heading, block or alias. */
  readonly target: string;
  /** What the reader sees: the alias, else the target's last part. */
  readonly text: string;
}

// No part may run over an opening bracket: a line of brackets is then read once, not once a bracket.
const WIKILINK = String.raw`\[\[([^[\]|]+?)(?:\\?\|([^[\]]*))?\]\]`;
const DESTINATION = String.raw`<([^<>\n]*)>|((?:[^()<>\s]|\([^()<>\s]*\))+)`;
const MARKDOWN = String.raw`\[([^[\]]*)\]\((?:${DESTINATION})(?:\s+(?:"[^"]*"|'[^']*'))?\)`;

const wikilinks = new RegExp(`(!?)${WIKILINK}`, 'g');
const markdownLinks = new RegExp(`(!?)${MARKDOWN}`, 'g');
const wikilinkAt = new RegExp(WIKILINK, 'y');
const markdownLinkAt = new RegExp(MARKDOWN, 'y');

function makeLink(written: string, alias: string | undefined): Link | null {
  const target = (written.split(/[#^]/)[0] ?? '').trim().normalize('NFC');
  if (target === '') return null;
  const shown = alias?.trim();
  return { target, text: shown === undefined || shown === '' ? noteName(target) : shown };
}

/** The path of a Markdown link to a note, decoded; null for addresses and other files. */
function notePath(written: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written) || isOtherFile(written)) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

/** Whether the path ends like a file that is no note. */
function isOtherFile(written: string): boolean {
  const ending = /\.([a-z][a-z0-9]{0,4})$/i.exec(written.split('#')[0] ?? '')?.[1];
  return ending !== undefined && ending.toLowerCase() !== 'md';
}

/** The links to notes in a piece of text; embeds and code do not count. */
export function linksIn(text: string): Link[] {
  if (!text.includes('[')) return [];
  const plain = withoutCode(text);
  const links: (Link | null)[] = [];
  for (const [, embed, target = '', alias] of plain.matchAll(wikilinks)) {
    if (embed === '') links.push(makeLink(target, alias));
  }
  for (const [, embed, alias, angled, bare] of plain.matchAll(markdownLinks)) {
    const path = embed === '' ? notePath(angled ?? bare ?? '') : null;
    if (path !== null) links.push(makeLink(path, alias));
  }
  return links.filter((link) => link !== null);
}

/** The link that begins at a place of a text and where it ends; null where none does. */
export function linkAt(text: string, at: number): (Link & { readonly end: number }) | null {
  if (text.charAt(at) !== '[') return null;
  wikilinkAt.lastIndex = at;
  markdownLinkAt.lastIndex = at;
  const wiki = wikilinkAt.exec(text);
  if (wiki) return withEnd(makeLink(wiki[1] ?? '', wiki[2]), at + wiki[0].length);
  const markdown = markdownLinkAt.exec(text);
  const path = markdown && notePath(markdown[2] ?? markdown[3] ?? '');
  if (path === null) return null;
  return withEnd(makeLink(path, markdown?.[1]), at + (markdown?.[0].length ?? 0));
}

const withEnd = (link: Link | null, end: number): (Link & { readonly end: number }) | null =>
  link && { ...link, end };

/** The link that a text consists of, or null when it is anything else. */
export function wholeLink(text: string): Link | null {
  const trimmed = text.trim();
  const link = linkAt(trimmed, 0);
  return link?.end === trimmed.length ? { target: link.target, text: link.text } : null;
}
