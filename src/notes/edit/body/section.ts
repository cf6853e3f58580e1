import { foldHeading } from '../../body/lines';
import { isLogHeading } from '../../body/log-heading';
import type { LogNames } from '../../body/places';
import { datedText } from '../../telling/dated';
import { indexOf, type Body } from './body';

/** A heading with all below it, up to the next one of its level or above. Indexes count the note's lines. */
export interface Section {
  readonly heading: number;
  /** Index of the first line below the heading and what underlines it. */
  readonly below: number;
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
export function logSections(
  body: Body,
  { headings, contact, slashedDates }: LogNames,
): readonly Section[] {
  return sections(
    body,
    (text) => isLogHeading(text, headings, contact),
    (text) => datedText(text, slashedDates) === null,
  );
}

/** The logs below headings of these names, whoever they are with. */
export const anyLog = (headings: readonly string[]): LogNames => ({
  headings,
  contact: null,
  slashedDates: null,
});

/** The index behind a heading, past the line that underlines it. */
export function belowHeading(body: Body, heading: number): number {
  const [own = '', next = ''] = [body.lines[heading]?.text, body.lines[heading + 1]?.text];
  return !WITH_HASHES.test(own) && UNDERLINE.test(next) ? heading + 2 : heading + 1;
}

const WITH_HASHES = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|--+)[ \t]*$/;

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
    const heading = indexOf(line);
    return [{ heading, below: belowHeading(body, heading), level: line.level, ownEnd, end }];
  });
}
