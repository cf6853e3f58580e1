import { edited, refusedFor, type Edited } from '../text/edited';
import type { Entry } from './entries';
import { linesGoneWith } from './entry-lines';
import { entriesNamed, isEmptyEntry } from './find-entry';
import { propertyBlock, withoutLines, type PropertyBlock } from './property-block';
import type { PropertyNames } from './property-value';

/** Takes a property away under all names it has in the note; names without a value stay as they are. */
export function removeProperty(text: string, names: PropertyNames): Edited {
  const block = propertyBlock(text);
  if (block.kind === 'broken') return refusedFor(block.problem);
  if (block.kind === 'none') return edited(text);
  const gone = entriesNamed(block.entries, names).filter((entry) => !isEmptyEntry(entry));
  return edited(withoutEntries(block, gone));
}

/** The note's text without some of its properties. */
export function withoutEntries(block: PropertyBlock, gone: readonly Entry[]): string {
  const ranges = gone.map((entry) => linesGoneWith(block.inner, block.entries, entry));
  return withoutLines(block, (line) => ranges.some(({ from, to }) => line >= from && line < to));
}
