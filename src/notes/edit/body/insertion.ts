import { withLines, type Body } from './body';
import { withInserted } from '../text/text-lines';

/** Lines to put into a note, before the one at that index. */
export interface Insertion {
  readonly at: number;
  readonly texts: readonly string[];
}

/** The note's text with the lines inserted. */
export function insertInto(body: Body, { at, texts }: Insertion): string {
  return withLines(body, withInserted(body.lines, at, texts));
}
