import { readBody, seenIn, type Body } from '../body/body';
import { insertInto, type Insertion } from '../body/insertion';
import { newSection, noteEnd } from '../body/new-section';
import { atSectionEnd } from '../body/section-end';
import { logSections } from '../body/section';
import { edited, refused, type Edited } from '../text/edited';
import { datedLines, isNewestFirst, siblings } from './log-order';
import { placesAmong, type WrittenDown } from './log-place';
import { linesOfMeant, meantBy } from './log-reading';
import { namesOf, readerOf, type LogStyle } from './log-style';
import { firstRow } from './log-table';

/** Adds a line made by `logLine` to a note's log, in the style of the log; begins one where there is none. */
export function addLogLine(text: string, line: string, style: LogStyle): Edited {
  const entry = meantBy(line, readerOf(style));
  if (entry === null)
    return refused('A line of a log begins with a day.', { property: 'log', found: line });
  const body = readBody(text);
  for (const place of placesFor(body, { entry, line }, style)) {
    const after = insertInto(body, place);
    // Reading it back is the only proof that it says what it is to say, and that all else does as before.
    if (linesOfMeant(body.seen, seenIn(after), [entry], namesOf(style)) !== null)
      return edited(after);
  }
  return refused('No place was found where the line would be read as part of the log.', {
    property: 'log',
    found: line,
  });
}

/** Where the entry may go, the best place first. */
function placesFor(body: Body, written: WrittenDown, style: LogStyle): readonly Insertion[] {
  const names = namesOf(style);
  const logs = logSections(body, names).map((section) => ({
    section,
    dated: datedLines(body, section, names),
  }));
  const log = logs.find(({ dated }) => dated.length > 0) ?? logs[0];
  if (log === undefined) {
    const heading = `## ${style.defaultHeading}`;
    return [newSection(body, noteEnd(body), heading, `- ${written.line}`)];
  }
  const { section, dated } = log;
  const last = atSectionEnd(body, section, written.line);
  if (dated.length === 0) {
    const row = firstRow(body, section, written.entry);
    return row === null ? [last] : [row, last];
  }
  const newestFirst = isNewestFirst(dated, style.newestFirst ?? false);
  const beside = siblings(body, dated, newestFirst);
  return [...placesAmong(body, beside, written, newestFirst, section.end), last];
}
