import type { Finding } from '../../../core/problem';
import { splitNote } from '../../value/front-matter';

/** Where a note's properties stand: between two fences, nowhere, or in a block that never closes. */
export type FrontBlock =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly problem: Finding }
  | {
      readonly kind: 'block';
      /** Index of the first line after the opening fence. */
      readonly from: number;
      /** Index of the closing fence. */
      readonly to: number;
    };

/** Finds the block of properties at the head of a note, as reading it does. */
export function frontBlock(text: string): FrontBlock {
  const parts = splitNote(text);
  if (!parts.closed) {
    const message = 'The closing --- of the properties is missing, so nothing was written.';
    return { kind: 'broken', problem: { property: null, line: 1, found: '---', message } };
  }
  if (parts.frontmatter === null) return { kind: 'none' };
  return { kind: 'block', from: 1, to: parts.bodyLine - 2 };
}
