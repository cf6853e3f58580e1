import type * as api from 'obsidian';
import { parse, stringify } from 'yaml';

/** obsidian.d.ts `parseYaml`; YAML 1.2 as the `yaml` package reads it, so dates stay text. */
export const parseYaml = (yaml: string): unknown => parse(yaml, { logLevel: 'error' }) as unknown;

/** obsidian.d.ts `stringifyYaml`: lists indented, long text on one line. */
export const stringifyYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, nullStr: '' });

/** obsidian.d.ts `getFrontMatterInfo`: where the YAML between `---` lines at the very start is. */
export const getFrontMatterInfo = (content: string): api.FrontMatterInfo => {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const open = /^---[ \t]*\r?\n/.exec(content);
  if (!open) return none;
  const from = open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = from;
  const end = close.exec(content);
  if (!end) return none;
  const to = Math.max(from, end.index - (content[end.index - 2] === '\r' ? 2 : 1));
  return {
    exists: true,
    frontmatter: content.slice(from, to),
    from,
    to,
    contentStart: end.index + end[0].length,
  };
};

/** The properties of a text: null without frontmatter; throws on YAML that cannot be read. */
export const propertiesOf = (content: string): Record<string, unknown> | null => {
  const info = getFrontMatterInfo(content);
  if (!info.exists) return null;
  const value = parseYaml(info.frontmatter.replace(/\r\n?/g, '\n'));
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  return value as Record<string, unknown>;
};

/** Replaces the properties of a text, as `processFrontMatter` does: written anew, comments and quotes lost. */
export const withProperties = (content: string, properties: Record<string, unknown>): string => {
  const info = getFrontMatterInfo(content);
  const yaml = Object.keys(properties).length > 0 ? stringifyYaml(properties) : '';
  const body = content.slice(info.contentStart);
  return yaml ? `---\n${yaml}---\n${body}` : body;
};

const entry = (frontmatter: unknown, key: string | RegExp): unknown => {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  for (const [name, value] of Object.entries(frontmatter))
    if (typeof key === 'string' ? name === key : key.test(name)) return value as unknown;
  return null;
};

/** obsidian.d.ts `parseFrontMatterEntry`. */
export const parseFrontMatterEntry = (frontmatter: unknown, key: string | RegExp): unknown =>
  entry(frontmatter, key);

/** obsidian.d.ts `parseFrontMatterStringArray`: a list, or text split at commas. */
export const parseFrontMatterStringArray = (
  frontmatter: unknown,
  key: string | RegExp,
): string[] | null => {
  const value = entry(frontmatter, key);
  const list = Array.isArray(value)
    ? (value as unknown[])
    : typeof value === 'string'
      ? value.split(',')
      : null;
  const words = (list ?? [])
    .filter((word) => typeof word === 'string' || typeof word === 'number')
    .map((word) => String(word).trim())
    .filter(Boolean);
  return words.length > 0 ? words : null;
};

/** obsidian.d.ts `parseFrontMatterTags`: with `#`, split at commas and spaces. */
export const parseFrontMatterTags = (frontmatter: unknown): string[] | null => {
  const words = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
  const tags = (words ?? []).flatMap((word) => word.split(/[\s,]+/)).filter(Boolean);
  return tags.length > 0 ? tags.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) : null;
};

/** obsidian.d.ts `parseFrontMatterAliases`. */
export const parseFrontMatterAliases = (frontmatter: unknown): string[] | null =>
  parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);

/** obsidian.d.ts `getAllTags`: those of the text and of the properties. */
export const getAllTags = (cache: api.CachedMetadata): string[] | null => {
  const tags = [
    ...(parseFrontMatterTags(cache.frontmatter ?? null) ?? []),
    ...(cache.tags ?? []).map(({ tag }) => tag),
  ];
  return tags.length > 0 || cache.frontmatter || cache.tags ? tags : null;
};
