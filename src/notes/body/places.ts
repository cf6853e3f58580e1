import type { Settings } from '../../core/settings';
import { datedText } from '../telling/dated';
import { isLogHeading } from './log-heading';
import type { HeadingLine, Line } from './lines';

/** What a log is found by. */
export interface LogNames {
  /** The words that log headings end with. */
  readonly headings: readonly string[];
  /** The contact's name, which may stand in them; null where it does not matter. */
  readonly contact: string | null;
  readonly slashedDates: Settings['slashedDates'];
}

/** A line and where it stands: in a log, above the note's sections, or elsewhere. */
export interface PlacedLine {
  readonly line: Line;
  readonly where: 'log' | 'log heading' | 'above' | 'elsewhere';
  /** Which of the note's log headings it stands below, counted from 0; null outside a log. */
  readonly log: number | null;
}

/** Says of every line where it stands. A log ends at the next undated heading of its level or higher. */
export function placeLines(lines: readonly Line[], names: LogNames): readonly PlacedLine[] {
  let log = -1;
  let level: number | null = null;
  let headings = 0;
  let isBelow = false;
  return lines.map((line) => {
    if (line.kind !== 'heading') return placed(line, level, log, isBelow);
    // A first heading of level 1 is the note's title: what stands below it still opens the note.
    if (headings > 0 || line.level > 1) isBelow = true;
    headings += 1;
    if (isLogHeading(line.text, names.headings, names.contact)) {
      level = Math.min(level ?? 6, line.level);
      log += 1;
      return { line, where: 'log heading', log };
    }
    if (level !== null && line.level <= level && !isDated(line, names)) level = null;
    return placed(line, level, log, true);
  });
}

function placed(line: Line, level: number | null, log: number, isBelow: boolean): PlacedLine {
  if (level !== null) return { line, where: 'log', log };
  return { line, where: isBelow ? 'elsewhere' : 'above', log: null };
}

const isDated = (line: HeadingLine, { slashedDates }: LogNames): boolean =>
  datedText(line.text, slashedDates) !== null;
