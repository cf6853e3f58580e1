import type { Line } from './lines';
import { scalarsIn } from '../value/property-reader';
import type { PropertyFinder } from '../value/property-names';

const inlineTag = /(?:^|\s)#([\p{L}\p{N}\p{M}\p{Emoji_Presentation}_/-]+)/gu;
const codeSpan = /`[^`]*`/g;

/** The tags in a note's properties, lower case, without `#`. */
export function propertyTags(finder: PropertyFinder): string[] {
  return scalarsIn(finder.find(['tags', 'tag'])?.value)
    .flatMap((text) => text.split(/[\s,]+/))
    .map((tag) => tag.replace(/^#/, () => '').toLowerCase())
    .filter((tag) => tag !== '');
}

/** The tags in a note's text, lower case, without `#`; a number alone is no tag. */
export function inlineTags(lines: readonly Line[]): string[] {
  return lines
    .filter((line) => line.text.includes('#'))
    .flatMap(({ text }) => [...text.replace(codeSpan, () => ' ').matchAll(inlineTag)])
    .map(([, tag = '']) => tag.toLowerCase())
    .filter((tag) => !/^\d+$/.test(tag));
}

/** Whether a tag is one of these, or lies below one of them. */
export function hasTag(tags: readonly string[], wanted: readonly string[]): boolean {
  const roots = wanted.map((tag) => tag.replace(/^#/, () => '').toLowerCase());
  return tags.some((tag) => roots.some((root) => tag === root || tag.startsWith(`${root}/`)));
}
