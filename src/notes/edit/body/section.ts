import { foldHeading } from '../../body/lines';
import { isLogHeading } from '../../body/log-heading';
import { datedText } from '../../telling/dated';
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
  return sections(
    body,
    (text) => wanted.includes(foldHeading(text)),
    () => true,
  );
}

/** The logs of a note, below headings as reading takes them; dated headings do not end one. */
export function logSections(body: Body, names: readonly string[]): readonly Section[] {
  return sections(
    body,
    (text) => isLogHeading(text, names, null),
    (text) => datedText(text, null) === null,
  );
}

function sections(
  body: Body,
  begins: (heading: string) => boolean,
  ends: (heading: string) => boolean,
): readonly Section[] {
  const headings = body.seen.filter((line) => line.kind === 'heading');
  return headings.flatMap((line, at) => {
    if (!begins(line.text)) return [];
    const below = headings.slice(at + 1);
    const next = below.find((other) => other.level <= line.level && ends(other.text));
    const end = next === undefined ? body.lines.length : indexOf(next);
    const ownEnd = below[0] === undefined ? body.lines.length : indexOf(below[0]);
    return [{ heading: indexOf(line), level: line.level, ownEnd, end }];
  });
}
