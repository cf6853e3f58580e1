import { foldHeading } from '../../body/lines';
import { indexOf, type Body } from './body';

/** A heading with all below it, up to the next one of its level or above. Indexes count the note's lines. */
export interface Section {
  readonly heading: number;
  readonly level: number;
  /** Index of the first heading below it, of any level; where its own text ends. */
  readonly ownEnd: number;
  readonly end: number;
}

/** The sections of a note under headings of these names, in any case. */
export function sectionsNamed(body: Body, names: readonly string[]): readonly Section[] {
  const wanted = names.map(foldHeading);
  const headings = body.seen.filter((line) => line.kind === 'heading');
  return headings.flatMap((line, at) => {
    if (!wanted.includes(foldHeading(line.text))) return [];
    const below = headings.slice(at + 1);
    const next = below.find((other) => other.level <= line.level);
    const end = next === undefined ? body.lines.length : indexOf(next);
    const ownEnd = below[0] === undefined ? body.lines.length : indexOf(below[0]);
    return [{ heading: indexOf(line), level: line.level, ownEnd, end }];
  });
}
