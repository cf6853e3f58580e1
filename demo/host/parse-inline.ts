import type * as api from 'obsidian';
import { place, type Line } from './note-lines';

type Inline = Pick<api.CachedMetadata, 'links' | 'embeds' | 'tags' | 'blocks'>;

const wikilink = /(!?)\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/g;
const mdlink = /(!?)\[([^[\]\n]*)\]\(<?([^()<>\n\s]+)>?\)/g;
const tagMark = /(?<=^|\s)#([\p{L}\p{N}\p{Emoji_Presentation}_/-]+)/gu;

const decoded = (link: string): string => {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
};

/** Links, embeds, tags and block ids in lines whose code is blanked; `original` is taken from the raw lines. */
export const inlineOf = (cleaned: readonly Line[], raw: readonly Line[]): Inline => {
  const links: api.LinkCache[] = [];
  const embeds: api.EmbedCache[] = [];
  const tags: api.TagCache[] = [];
  const blocks: Record<string, api.BlockCache> = {};
  cleaned.forEach((line, at) => {
    const { text } = line;
    const original = (from: number, length: number): string =>
      (raw[at]?.text ?? '').slice(from, from + length);
    if (text.includes('[')) {
      for (const match of text.matchAll(wikilink)) {
        const link = (match[2] ?? '').trim();
        (match[1] ? embeds : links).push({
          link,
          original: original(match.index, match[0].length),
          displayText: match[3] ?? link,
          position: place(line, match.index, match.index + match[0].length),
        });
      }
      for (const match of text.matchAll(mdlink)) {
        const link = match[3] ?? '';
        if (/^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
        (match[1] ? embeds : links).push({
          link: decoded(link),
          original: original(match.index, match[0].length),
          displayText: match[2] ?? '',
          position: place(line, match.index, match.index + match[0].length),
        });
      }
    }
    if (text.includes('#'))
      for (const match of text.replace(wikilink, (m) => ' '.repeat(m.length)).matchAll(tagMark))
        if (!/^[\d/]+$/.test(match[1] ?? ''))
          tags.push({
            tag: match[0],
            position: place(line, match.index, match.index + match[0].length),
          });
    const block = /(?:^|\s)\^([a-zA-Z0-9-]+)[ \t]*$/.exec(text)?.[1];
    if (block) blocks[block] = { id: block, position: place(line, 0, text.length) };
  });
  const found: Inline = {};
  if (links.length > 0) found.links = links;
  if (embeds.length > 0) found.embeds = embeds;
  if (tags.length > 0) found.tags = tags;
  if (Object.keys(blocks).length > 0) found.blocks = blocks;
  return found;
};
