import type { Day } from '../../../core/day';
import type { Line } from '../../body/lines';
import type { LogNames } from '../../body/places';
import { indexOf, type Body } from '../body/body';
import { indentOf } from '../body/list-item';
import type { Section } from '../body/section';
import { wholeLog } from './log-reading';

/** A dated line of a log section by its place in the note. */
export interface DatedLine {
  readonly at: number;
  readonly day: Day;
  readonly line: Line;
}

/** The dated lines of a section, in the order of the note, days ahead included. */
export function datedLines(body: Body, section: Section, names: LogNames): readonly DatedLine[] {
  const lines = body.seen.filter(
    (line) => indexOf(line) >= section.heading && indexOf(line) < section.end,
  );
  const byNumber = new Map(lines.map((line) => [line.line, line]));
  return wholeLog(lines, names).entries.flatMap((entry) => {
    const line = byNumber.get(entry.line);
    return line === undefined ? [] : [{ at: entry.line - 1, day: entry.day, line }];
  });
}

/** Whether a log is kept newest first: its first day is later than its last; where they agree, as asked. */
export function isNewestFirst(dated: readonly DatedLine[], otherwise: boolean): boolean {
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first.day === last.day) return otherwise;
  return first.day > last.day;
}

/**
 * Those of the dated lines that new ones are written like: of the form the log has where new ones go, and not
 * nested in others. Where headings stand above, they are the entries, and bullets below belong to them.
 */
export function siblings(
  body: Body,
  dated: readonly DatedLine[],
  newestFirst: boolean,
): readonly DatedLine[] {
  const kinds = dated.map(({ line }) => line.kind);
  const lastKind = kinds.includes('heading') ? 'heading' : kinds.at(-1);
  const kind = newestFirst ? kinds[0] : lastKind;
  const alike = dated.filter(({ line }) => line.kind === kind);
  const rank = ({ at, line }: DatedLine): number => {
    if (line.kind === 'heading') return line.level;
    return line.kind === 'item' ? indentOf(body.lines[at]?.text ?? '') : 0;
  };
  const least = Math.min(...alike.map(rank));
  return alike.filter((line) => rank(line) === least);
}
