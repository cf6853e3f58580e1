import { makeDay, type Day } from '../../../core/day';
import type { Verb } from '../../../core/touch';
import type { Line } from '../../body/lines';
import { readLog, type Log, type WrittenEntry } from '../../body/log';
import type { LogNames } from '../../body/places';
import { linksIn, type Link } from '../../value/links';
import { diffLines } from '../text/line-diff';
import { parseFor, type Reader } from './log-line';

/** An entry as reading is to give it back. */
export interface MeantEntry {
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  readonly text: string;
  readonly links: readonly Link[];
}

/** What a line made by `logLine` means; null where it begins with no day. */
export function meantBy(line: string, reader: Reader): MeantEntry | null {
  const read = parseFor(line, reader);
  if (read === null || read.day === null) return null;
  const { day, verb, detail, text } = read;
  return { day, verb, detail, text, links: linksIn(line) };
}

const LAST_DAY = makeDay(9999, 12, 31);

/** Reads a log to be written into: days ahead are entries too, and in the order of the note. */
export function wholeLog(lines: readonly Line[], names: LogNames): Log {
  if (LAST_DAY === null) return { entries: [], findings: [], ahead: [] };
  const log = readLog(lines, names, LAST_DAY);
  return { ...log, entries: [...log.entries].sort((a, b) => a.line - b.line) };
}

/**
 * The numbers of the lines on which the meant entries are read where they were not before. Null when they are
 * not, or when anything else of the log reads otherwise; so many entries may, as boxes are ticked besides.
 */
export function linesOfMeant(
  before: readonly Line[],
  after: readonly Line[],
  meant: readonly MeantEntry[],
  names: LogNames,
  others = 0,
): readonly number[] | null {
  const [old, now] = [wholeLog(before, names), wholeLog(after, names)];
  const { come, gone } = difference(old.entries, now.entries);
  const wanted = meant.map(whatIsSaid);
  const lines: number[] = [];
  for (const entry of come) {
    const at = wanted.indexOf(whatIsSaid(entry));
    if (at < 0) continue;
    wanted.splice(at, 1);
    lines.push(entry.line);
  }
  const changed = come.length - lines.length + gone;
  const stands = others > 0 || findingsOf(old, []) === findingsOf(now, lines);
  return wanted.length === 0 && changed <= others && stands ? lines : null;
}

/** Entries that came among the old ones, and how many of those are gone. */
function difference(
  old: readonly WrittenEntry[],
  now: readonly WrittenEntry[],
): { readonly come: readonly WrittenEntry[]; readonly gone: number } {
  const hunks = diffLines(old.map(whatIsSaid), now.map(whatIsSaid));
  return {
    come: hunks.flatMap(({ newFrom, newTo }) => now.slice(newFrom, newTo)),
    gone: hunks.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}

/** What an entry says, to be compared; a date that is a link is but a date. */
function whatIsSaid({ day, verb, detail, text, links }: MeantEntry): string {
  const others = links[0]?.target === day ? links.slice(1) : links;
  return JSON.stringify([day, verb, detail, text, others]);
}

/** What a log's findings say, those on certain lines left away. */
const findingsOf = ({ findings }: Log, own: readonly number[]): string =>
  JSON.stringify(
    findings
      .filter(({ line }) => line === null || !own.includes(line))
      .map(({ found, message }) => [found, message]),
  );
