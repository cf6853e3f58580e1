import type { Day } from '../../../core/day';
import type { Line } from '../../body/lines';
import { readPromises } from '../../body/promises';
import { readBody, withLines, type Body } from './body';
import { edited, refused, type Edited } from '../text/edited';

/** A task by its words, as `Promised` has them; the line, from 1, only decides between equal ones. */
export interface TaskWords {
  readonly text: string;
  readonly line: number | null;
}

const BOX = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([ xX])(\].*)$/su;
const DONE = / *✅\uFE0F? *\d{4}-\d{2}-\d{2}/u;
const EMOJI_DATE = /[📅📆🗓➕⏳🛫✅]\uFE0F? *\d{4}-\d{2}-\d{2}/u;
const ENDING = /(?:[ \t]+\^[\w-]+)?[ \t]*$/;

/**
 * Ticks an open task and changes nothing else; refused when it is not there, or there several times elsewhere.
 * The day it was done is added where the note has dates in the Tasks plugin's emoji form.
 */
export function tickTask(text: string, task: TaskWords, done: Day | null = null): Edited {
  const body = readBody(text);
  const mark = done !== null && body.lines.some((line) => EMOJI_DATE.test(line.text));
  const dated = (rest: string): string =>
    mark && !DONE.test(rest) ? rest.replace(ENDING, (end) => ` ✅ ${done}${end}`) : rest;
  return setBox(body, task, ' ', 'x', dated);
}

/** Opens a ticked task again and takes away the day it was done. */
export function untickTask(text: string, task: TaskWords): Edited {
  return setBox(readBody(text), task, 'x', ' ', (rest) => rest.replace(DONE, () => ''));
}

type Box = ' ' | 'x';

function setBox(
  body: Body,
  task: TaskWords,
  from: Box,
  to: Box,
  change: (rest: string) => string,
): Edited {
  const found = findTask(body, task, from);
  if (typeof found === 'string') return refused(found, { property: 'promise', found: task.text });
  const lines = body.lines.map((line, at) => {
    const [, head, box, rest = ''] = (at === found - 1 && BOX.exec(line.text)) || [];
    if (head === undefined || box?.toLowerCase() !== from) return line;
    return { ...line, text: head + to + change(rest) };
  });
  const after = withLines(body, lines);
  return after === withLines(body, body.lines)
    ? refused('The line of this promise is not written as a task.', {
        property: 'promise',
        line: found,
      })
    : edited(after);
}

/** The number of the task's line, or a sentence why none can be chosen. */
function findTask(body: Body, task: TaskWords, box: Box): number | string {
  const tasks = body.seen
    .filter((line) => line.kind === 'item')
    .flatMap((line) => asOpen(line, box));
  const same = readPromises(tasks).promises.filter((promise) => promise.text === task.text.trim());
  const hinted = same.find((promise) => promise.line === task.line);
  if (hinted !== undefined) return hinted.line;
  const state = box === ' ' ? 'open' : 'ticked';
  if (same.length > 1) return `The note has several ${state} promises with these words.`;
  return same[0]?.line ?? `The note has no ${state} promise with these words any more.`;
}

/** The line as an open task, so that its words can be read, when its box is the one wanted. */
function asOpen(line: Line & { kind: 'item' }, box: Box): readonly Line[] {
  return line.box?.toLowerCase() === box ? [{ ...line, box: ' ' }] : [];
}
