import type { TFile } from './files';
import { nameOf, parentOf } from './files';

/** obsidian.d.ts `parseLinktext`: path and `#subpath` of a link. */
export const parseLinktext = (linktext: string): { path: string; subpath: string } => {
  const text = linktext.replace(/\u00a0/g, ' ').trim();
  const at = text.indexOf('#');
  return at < 0
    ? { path: text, subpath: '' }
    : { path: text.slice(0, at).trim(), subpath: text.slice(at).trim() };
};

/** obsidian.d.ts `getLinkpath`. */
export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;

/** obsidian.d.ts `stripHeading`: a heading as links compare it. */
export const stripHeading = (heading: string): string =>
  heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** obsidian.d.ts `stripHeadingForLink`. */
export const stripHeadingForLink = (heading: string): string =>
  heading
    .replace(/[#|^\\[\]:]|%%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Obsidian's normal form of a path (developer docs, "normalizePath"). */
export const normalizePath = (path: string): string => {
  const clean = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
};

const relative = (path: string, sourcePath: string): string => {
  const parts = parentOf(sourcePath).split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

/**
 * "The best match for a linkpath" (obsidian.d.ts): without case, with or without `.md`; an exact path from the
 * vault's top first, then namesakes in the source's folder or below, then the shortest path. The order beyond
 * the exact path is not published; this is what users of the app describe.
 */
export const resolveLink = (
  linkpath: string,
  sourcePath: string,
  byName: (lowerName: string) => readonly TFile[],
): TFile | null => {
  const wanted = linkpath.toLowerCase().normalize('NFC');
  const found = (path: string): TFile[] => {
    const exact = byName(nameOf(path));
    return exact.length > 0 ? [...exact] : [...byName(`${nameOf(path)}.md`)];
  };
  const at = (path: string): TFile | null =>
    found(path).find(({ path: p }) => [path, `${path}.md`].includes(p.toLowerCase())) ?? null;
  if (/^\.\.?\//.test(wanted)) return at(relative(wanted, sourcePath.toLowerCase()));
  if (wanted.startsWith('/')) return at(wanted.slice(1));
  const exact = at(wanted);
  if (exact) return exact;
  const fits = found(wanted).filter(({ path }) =>
    [`/${wanted}`, `/${wanted}.md`].some((end) => `/${path.toLowerCase()}`.endsWith(end)),
  );
  const folder = parentOf(sourcePath);
  const near = (file: TFile): number =>
    folder === '/' || file.path.startsWith(`${folder}/`) ? 0 : 1;
  fits.sort((a, b) => near(a) - near(b) || a.path.length - b.path.length);
  return fits[0] ?? null;
};
