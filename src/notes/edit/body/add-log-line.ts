import type { Day } from '../../../core/day';
import { parseEntry, readLog } from '../../body/log';
import { readBody, type Body } from './body';
import { edited, refused, type Edited } from '../text/edited';
import { insertInto, type Insertion } from './insertion';
import { amongDated } from './log-place';
import { datedLines, isNewestFirst, siblings } from './log-order';
import { newSection, noteEnd } from './new-section';
import { atSectionEnd } from './section-end';
import { logSections } from './section';

/** How a note's log is found, and how it is begun. */
export interface LogStyle {
  /** Names of the headings a log stands under. */
  readonly headings: readonly string[];
  /** The name of a new log's heading. */
  readonly defaultHeading: string;
  /** Whether new lines go on top where the log itself does not tell. */
  readonly newestFirst?: boolean;
}

/** Adds a line made by `logLine` to a note's log, in the style of the log; begins one where there is none. */
export function addLogLine(text: string, line: string, style: LogStyle): Edited {
  const day = parseEntry(line)?.day ?? null;
  if (day === null)
    return refused('A line of a log begins with a day.', { property: 'log', found: line });
  const body = readBody(text);
  const after = insertInto(body, placeOf(body, line, day, style));
  // Reading it back is the only proof that it is seen, and seen once.
  if (countDated(readBody(after), style) !== countDated(body, style) + 1) {
    return refused('No place was found where the line would be read as part of the log.', {
      property: 'log',
      found: line,
    });
  }
  return edited(after);
}

function placeOf(body: Body, text: string, day: Day, style: LogStyle): Insertion {
  const logs = logSections(body, style.headings).map((section) => ({
    section,
    dated: datedLines(body, section, style.headings),
  }));
  const log = logs.find(({ dated }) => dated.length > 0) ?? logs[0];
  if (log === undefined) {
    return newSection(body, noteEnd(body), `## ${style.defaultHeading}`, `- ${text}`);
  }
  if (log.dated.length === 0) return atSectionEnd(body, log.section, text);
  const newestFirst = isNewestFirst(log.dated, style.newestFirst ?? false);
  const beside = siblings(body, log.dated);
  return amongDated(body, beside, { day, text, newestFirst }, log.section.end);
}

function countDated(body: Body, { headings }: LogStyle): number {
  return readLog(body.seen, { headings, contact: null, slashedDates: null }, '9999-12-31' as Day)
    .entries.length;
}
