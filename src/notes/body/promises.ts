import { laterOf, type Day } from '../../core/day';
import type { Finding } from '../../core/problem';
import type { Promised } from '../../core/promise';
import type { Settings } from '../../core/settings';
import { belowHeading, type ItemLine, type Line } from './lines';
import { CREATED, cutOut, DUE, findMark, SCHEDULED, START, type Mark } from './task-marks';

/** The open promises of a contact note, and the dates in them that could not be read. */
export interface Promises {
  readonly promises: readonly Promised[];
  readonly findings: readonly Finding[];
}

const THEIR_HEADING = ['They promised'];
const theirs = /\(theirs\)/i;

/** Boxes of tasks that are ticked, given up or under way; every other one is open. */
const CLOSED_BOXES = ['x', 'X', '-', '/'];

/** Reads the open tasks of a contact note. */
export function readPromises(
  lines: readonly Line[],
  slashedDates: Settings['slashedDates'] = null,
): Promises {
  const isTheirs = belowHeading(THEIR_HEADING);
  const promises: Promised[] = [];
  const findings: Finding[] = [];
  for (const line of lines) {
    const below = isTheirs(line);
    if (line.kind !== 'item' || line.box === null || line.text === '') continue;
    if (CLOSED_BOXES.includes(line.box)) continue;
    const read = readTask(line, slashedDates);
    findings.push(...read.findings);
    const whose = below || theirs.test(line.text) ? 'theirs' : 'mine';
    promises.push({ ...read.task, whose, line: line.line });
  }
  return { promises, findings };
}

interface Task {
  readonly task: Pick<Promised, 'text' | 'due' | 'created'>;
  readonly findings: readonly Finding[];
}

function readTask({ text, line }: ItemLine, slashedDates: Settings['slashedDates']): Task {
  const due = findMark(text, DUE, slashedDates);
  const begins = [SCHEDULED, START].map((forms) => findMark(text, forms, slashedDates));
  const created = findMark(text, CREATED, slashedDates);
  // Where it says when it is due, when to begin is nothing to go by.
  const counted = due === null ? begins : [due];
  const marks = [due, ...begins, created].filter((found) => found !== null);
  return {
    task: { text: wordsOf(text, marks), due: latestOf(counted), created: latestOf([created]) },
    findings: [...counted, created].flatMap((found) => (found ? unread(found, line) : [])),
  };
}

function latestOf(marks: readonly (Mark | null)[]): Day | null {
  const days = marks.flatMap((found) => (found?.day.ok ? [found.day.value] : []));
  return days.reduce<Day | null>((latest, day) => laterOf(day, latest), null);
}

const unread = ({ day, written }: Mark, line: number): readonly Finding[] =>
  day.ok ? [] : [{ property: 'promise', line, found: written, message: day.expected }];

/** What else the Tasks plugin writes behind a task: start, scheduled, done, cancelled, recurrence, priority. */
const otherMarks =
  /[🛫⏳⌛✅❌]\uFE0F? *\d{4}-\d{2}-\d{2}|🔁[^📅📆🗓➕🛫⏳⌛✅❌]*|[🔺⏫🔼🔽⏬]\uFE0F?/gu;
const separatorAtEnd = /[\s,;:—–|·→-]+$/;

/** The task in words, without what was read of it. */
function wordsOf(text: string, marks: readonly Mark[]): string {
  const kept = cutOut(text, marks)
    .replace(otherMarks, () => '')
    .replace(theirs, () => '');
  const plain = kept.replace(/\s+/g, ' ').trim();
  return kept === text ? plain : plain.replace(separatorAtEnd, () => '');
}
