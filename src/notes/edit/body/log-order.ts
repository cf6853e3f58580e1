import { makeDay, type Day } from '../../../core/day';
import { readLog } from '../../body/log';
import { indexOf, type Body } from './body';
import { indentOf } from './list-item';
import type { Section } from './section';

/** A dated line of a log section by its place in the note. */
export interface DatedLine {
  readonly at: number;
  readonly day: Day;
  /** The level of a dated heading; null for a bullet. */
  readonly level: number | null;
}

const LAST_DAY = makeDay(9999, 12, 31);

/** The dated lines of a section, in the order of the note, days ahead included. */
export function datedLines(
  body: Body,
  section: Section,
  names: readonly string[],
): readonly DatedLine[] {
  const lines = body.seen.filter(
    (line) => indexOf(line) >= section.heading && indexOf(line) < section.end,
  );
  if (LAST_DAY === null) return [];
  const byNumber = new Map(lines.map((line) => [line.line, line]));
  return readLog(lines, { headings: names, contact: null, slashedDates: null }, LAST_DAY)
    .entries.map((entry) => {
      const line = byNumber.get(entry.line);
      const level = line?.kind === 'heading' ? line.level : null;
      return { at: entry.line - 1, day: entry.day, level };
    })
    .sort((a, b) => a.at - b.at);
}

/** Whether a log is kept newest first: its first day is later than its last; where they agree, as asked. */
export function isNewestFirst(dated: readonly DatedLine[], otherwise: boolean): boolean {
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first.day === last.day) return otherwise;
  return first.day > last.day;
}

/** Those of the dated lines that new ones are written like: bullets not nested in others, else headings. */
export function siblings(body: Body, dated: readonly DatedLine[]): readonly DatedLine[] {
  const bullets = dated.filter((line) => line.level === null);
  if (bullets.length === 0) {
    const top = Math.min(...dated.map((line) => line.level ?? Infinity));
    return dated.filter((line) => line.level === top);
  }
  const indent = (line: DatedLine): number => indentOf(body.lines[line.at]?.text ?? '');
  const least = Math.min(...bullets.map(indent));
  return bullets.filter((line) => indent(line) === least);
}
