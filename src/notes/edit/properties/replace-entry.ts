import type { Entry } from './entries';
import { printValue } from './print-value';
import type { PropertyBlock } from './property-block';
import type { PropertyValue } from './property-value';
import { eolOf, joinLines } from '../text/text-lines';

/** The note's text with another value in an entry: its name, its comments and the style of its value stay. */
export function replaceEntry(block: PropertyBlock, old: Entry, value: PropertyValue): string {
  const below = block.inner.slice(old.from + 1, old.to);
  const printed = printValue(value, old, below);
  const gap = printed.inline === '' ? '' : old.gap === '' || old.raw === '' ? ' ' : old.gap;
  const first = `${old.head}${gap}${printed.inline}${tailAfter(old, printed.inline)}`;
  const [from, to] = [block.from + old.from, block.from + old.to];
  const eol = block.lines[from]?.eol ?? eolOf(block.lines);
  const comments = block.lines
    .slice(from + 1, to)
    .filter((line) => old.form === 'nested' && /^[ \t]*#/.test(line.text));
  return joinLines([
    ...block.lines.slice(0, from),
    ...[first, ...printed.below].map((text) => ({ text, eol })),
    ...comments,
    ...block.lines.slice(to),
  ]);
}

/** What stays behind the value: its comment, with a space before it. */
function tailAfter(old: Entry, printed: string): string {
  if (old.raw !== '' || old.tail === '') return old.tail;
  return printed === '' || old.gap !== '' ? old.gap + old.tail : ` ${old.tail}`;
}
