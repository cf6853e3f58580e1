import type { Day } from '../../../core/day';
import type { Promised } from '../../../core/promise';
import { readPromises } from '../../body/promises';
import { readBody, type Body } from './body';
import { edited, refused, type Edited } from '../text/edited';
import { inertText } from './inert-text';
import { insertInto, type Insertion } from './insertion';
import { newSection, noteEnd } from './new-section';
import { atSectionEnd } from './section-end';
import { anyLog, logSections, sectionsNamed } from './section';

/** A promise of the user's to be written down. */
export interface NewPromise {
  readonly text: string;
  readonly due: Day | null;
  readonly created: Day | null;
}

/** Where promises are written; a new section stands above the log, which grows at its end. */
export const PROMISES_HEADING = 'Promises';

const readPromise = (text: string): Promised | null =>
  readPromises([{ kind: 'item', line: 1, ordered: false, box: ' ', text, quoted: false, depth: 0 }])
    .promises[0] ?? null;

const MARKS = /[📅📆🗓➕]\uFE0F?/gu;

/** The words alone: a mark left among them would take the day of another. */
function wordsOf(text: string): string {
  const rest = inertText((readPromise(text)?.text ?? '').replace(MARKS, () => ''));
  return rest === text ? text : wordsOf(rest);
}

/**
 * A promise as a task without its bullet: words, then the marks of the Tasks plugin. Marks typed among the
 * words count where the promise itself says nothing. Null when no words are left.
 */
export function promiseLine({ text, due, created }: NewPromise): string | null {
  const typed = readPromise(inertText(text));
  const words = wordsOf(inertText(text));
  if (typed === null || words === '') return null;
  const dueDay = due ?? typed.due;
  const createdDay = created ?? typed.created;
  return [
    `[ ] ${words}`,
    ...(typed.whose === 'theirs' ? ['(theirs)'] : []),
    ...(createdDay === null ? [] : [`➕ ${createdDay}`]),
    ...(dueDay === null ? [] : [`📅 ${dueDay}`]),
  ].join(' ');
}

/** The promise with the day it was made, where nothing else dates it: without a due day the rules go by that. */
export function madeOn(promise: NewPromise, today: Day): NewPromise {
  const typed = readPromise(inertText(promise.text));
  const known = promise.due ?? promise.created ?? typed?.due ?? typed?.created ?? null;
  return known === null ? { ...promise, created: today } : promise;
}

/** Adds a promise as an open task under the note's heading for promises, which is created where missing. */
export function addPromise(
  text: string,
  promise: NewPromise,
  logHeadings: readonly string[],
): Edited {
  const line = promiseLine(promise);
  if (line === null) return refused('A promise needs words.', { property: 'promise' });
  const body = readBody(text);
  const after = insertInto(body, placeOf(body, line, logHeadings));
  const count = ({ seen }: Body): number => readPromises(seen).promises.length;
  return count(readBody(after)) === count(body) + 1
    ? edited(after)
    : refused('No place was found where the promise would be read.', { property: 'promise' });
}

function placeOf(body: Body, line: string, logHeadings: readonly string[]): Insertion {
  const section = sectionsNamed(body, [PROMISES_HEADING])[0];
  if (section !== undefined) return atSectionEnd(body, section, line);
  const log = logSections(body, anyLog(logHeadings))[0];
  const heading = `${'#'.repeat(log?.level ?? 2)} ${PROMISES_HEADING}`;
  return newSection(body, log?.heading ?? noteEnd(body), heading, `- ${line}`);
}
