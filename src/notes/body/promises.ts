import type { Day } from '../../core/day';
import type { Finding } from '../../core/problem';
import type { Promised } from '../../core/promise';
import { belowHeading, type Line } from './lines';
import { parseDay } from '../value/parse-day';

/** The open promises of a contact note, and the dates in them that could not be read. */
export interface Promises {
  readonly promises: readonly Promised[];
  readonly findings: readonly Finding[];
}

const THEIR_HEADING = ['They promised'];
const theirs = /\(theirs\)/i;

/** Due dates: the Tasks plugin's emoji (three of them), a Dataview field, or words in parentheses. */
const dueMarks: readonly RegExp[] = [
  /[📅📆🗓]\uFE0F? *([^\s)\]]+)/u,
  /[[(]due:: *((?:\[\[[^\]]*\]\]|[^\])])*)[\])]/i,
  /\(due:? +((?:\d|\[)[^)]*)\)/i,
];
/** Created dates: the Tasks plugin's emoji, or a Dataview field. */
const createdMarks: readonly RegExp[] = [
  /➕ *([^\s)\]]+)/u,
  /[[(]created:: *((?:\[\[[^\]]*\]\]|[^\])])*)[\])]/i,
];
/** What else the Tasks plugin writes behind a task: start, scheduled, done, cancelled, recurrence, priority. */
const otherMarks =
  /[🛫⏳✅❌]\uFE0F? *\d{4}-\d{2}-\d{2}|🔁[^📅📆🗓➕🛫⏳✅❌]*|[🔺⏫🔼🔽⏬]\uFE0F?/gu;

/** Reads the open tasks of a contact note. */
export function readPromises(lines: readonly Line[]): Promises {
  const isTheirs = belowHeading(THEIR_HEADING);
  const promises: Promised[] = [];
  const findings: Finding[] = [];
  for (const line of lines) {
    const below = isTheirs(line);
    if (line.kind !== 'item' || line.box !== ' ' || line.text === '') continue;
    const due = dateAt(line.text, dueMarks, line.line, findings);
    const created = dateAt(line.text, createdMarks, line.line, findings);
    const whose = below || theirs.test(line.text) ? 'theirs' : 'mine';
    promises.push({ text: plainTask(line.text), whose, due, created, line: line.line });
  }
  return { promises, findings };
}

function dateAt(
  text: string,
  marks: readonly RegExp[],
  line: number,
  findings: Finding[],
): Day | null {
  const written = marks.map((mark) => mark.exec(text)?.[1]?.trim()).find((found) => found);
  if (written === undefined) return null;
  const day = parseDay(written);
  if (day.ok) return day.value;
  findings.push({ property: 'promise', line, found: written, message: day.expected });
  return null;
}

/** The task in words, without the marks that Rapport and the Tasks plugin read. */
function plainTask(text: string): string {
  return [...dueMarks, ...createdMarks, theirs]
    .reduce((rest, mark) => rest.replace(mark, () => ''), text)
    .replace(otherMarks, () => '')
    .replace(/\s+/g, ' ')
    .trim();
}
