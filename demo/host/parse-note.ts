import type * as api from 'obsidian';
import { getFrontMatterInfo, propertiesOf } from './frontmatter';
import { linesOf, locOf, place, withoutCode, type Line } from './note-lines';
import { inlineOf } from './parse-inline';
import { sectionsOf } from './parse-sections';

const linkIn = (value: string): { link: string; displayText?: string } | null => {
  const match = /^\[\[([^[\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value);
  if (!match) return null;
  return { link: match[1] ?? '', displayText: match[2] ?? match[1] ?? '' };
};

/** obsidian.d.ts `FrontmatterLinkCache`: texts that are one link, by key, `key.0` in lists. */
const propertyLinks = (value: unknown, key: string): api.FrontmatterLinkCache[] => {
  if (typeof value === 'string') {
    const found = linkIn(value.trim());
    return found ? [{ key, original: value, ...found }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    propertyLinks(inside, key ? `${key}.${name}` : name),
  );
};

const safely = (text: string): Record<string, unknown> | null => {
  try {
    return propertiesOf(text);
  } catch {
    return null;
  }
};

const headingsOf = (lines: readonly Line[], code: readonly boolean[]): api.HeadingCache[] =>
  lines.flatMap((line) => {
    const match = code[line.number] ? null : /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(line.text);
    if (!match) return [];
    const heading = (match[2] ?? '').replace(/[ \t]+#+[ \t]*$/, '').trim();
    return [{ heading, level: match[1]?.length ?? 1, position: place(line, 0, line.text.length) }];
  });

const itemsOf = (lines: readonly Line[], code: readonly boolean[]): api.ListItemCache[] => {
  const open: { indent: number; line: number }[] = [];
  const items: api.ListItemCache[] = [];
  let start = -1;
  for (const line of lines) {
    const match = code[line.number]
      ? null
      : /^([ \t]*)(?:[-*+]|\d+[.)])[ \t]+(?:\[(.)\][ \t])?/.exec(line.text);
    if (!match) {
      if (line.text.trim() !== '' && !/^[ \t]/.test(line.text)) open.length = 0;
      continue;
    }
    const indent = (match[1] ?? '').replace(/\t/g, '    ').length;
    while (open.length > 0 && (open[open.length - 1]?.indent ?? 0) >= indent && open.length > 1)
      open.pop();
    if (open.length === 0) start = line.number;
    const over = open.filter((item) => item.indent < indent).pop();
    const item: api.ListItemCache = {
      position: place(line, match[1]?.length ?? 0, line.text.length),
      parent: over ? over.line : start === 0 ? -1 : -start,
    };
    if (match[2] !== undefined) item.task = match[2];
    items.push(item);
    open.push({ indent, line: line.number });
  }
  return items;
};

const unlessEmpty = <K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } =>
  (list.length > 0 ? { [key]: list } : {}) as { [P in K]?: T[] };

/** What Obsidian's cache knows of a note (obsidian.d.ts `CachedMetadata`). Unreadable YAML gives no `frontmatter`. */
export const parseNote = (text: string): api.CachedMetadata => {
  const info = getFrontMatterInfo(text);
  const lines = linesOf(text);
  const body = lines.filter(({ offset }) => offset >= info.contentStart);
  const clean = withoutCode(body);
  const cleaned = body.map((line, at) => ({ ...line, text: clean[at]?.text ?? '' }));
  const code: boolean[] = [];
  body.forEach((line, at) => (code[line.number] = clean[at]?.code ?? false));
  const cache: api.CachedMetadata = {
    ...inlineOf(cleaned, body),
    ...unlessEmpty('headings', headingsOf(body, code)),
    ...unlessEmpty('listItems', itemsOf(body, code)),
    ...unlessEmpty('sections', sectionsOf(lines, body, code, info.exists)),
  };
  if (!info.exists) return cache;
  const last = lines[(body[0]?.number ?? lines.length) - 1] ?? lines[0];
  if (lines[0] && last)
    cache.frontmatterPosition = {
      start: locOf(lines[0], 0),
      end: locOf(last, last.text.trimEnd().length),
    };
  const frontmatter = safely(text);
  if (!frontmatter) return cache;
  cache.frontmatter = frontmatter;
  const links = propertyLinks(frontmatter, '');
  if (links.length > 0) cache.frontmatterLinks = links;
  return cache;
};
