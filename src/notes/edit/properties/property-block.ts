import type { Finding } from '../../../core/problem';
import { entriesOf, type Entry } from './entries';
import { frontBlock } from './front-block';
import { joinLines, textLines, type TextLine } from '../text/text-lines';

/** A note whose block of properties is open for a change. */
export interface PropertyBlock {
  readonly kind: 'block';
  /** The note's lines. */
  readonly lines: readonly TextLine[];
  /** Index of the first line after the opening fence. */
  readonly from: number;
  /** The texts of the lines between the fences. */
  readonly inner: readonly string[];
  /** The properties there; their lines count from `from`. */
  readonly entries: readonly Entry[];
}

/** A note's block of properties, or what it has instead. */
export type BlockOrNone =
  | PropertyBlock
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly problem: Finding };

/** Opens the block of properties of a note. */
export function propertyBlock(text: string): BlockOrNone {
  const block = frontBlock(text);
  if (block.kind !== 'block') return block;
  const lines = textLines(text);
  const inner = lines.slice(block.from, block.to).map((line) => line.text);
  return { kind: 'block', lines, from: block.from, inner, entries: entriesOf(inner) };
}

/** The note's text without the lines of its block for which `isGone` holds; they count from the block's first. */
export function withoutLines(block: PropertyBlock, isGone: (line: number) => boolean): string {
  return joinLines(block.lines.filter((_line, at) => !isGone(at - block.from)));
}
