import { tableCells } from '../../body/table';
import { dressed, type DateDress } from './date-dress';
import { saidOf } from './log-line';
import type { MeantEntry } from './log-reading';

/** Columns for what an entry of Rapport does not say: they stay empty. */
const OTHERS =
  /^(?:|channel|medium|via|platform|where|place|location|who|whom|with|name|person|people|contact|company|time|day|weekday|duration|status|#)$/i;

/** Columns for words: a verb among them would be no name of what happened. */
const WORDS =
  /^(?:notes?|text|details?|summary|comments?|description|discussion|about|topics?|outcome|message|remarks?)$/i;

/** Where an entry's parts go in a table: the verb is read in the second or the third cell only. */
export interface RowColumns {
  readonly count: number;
  readonly verb: number;
  /** The same as `verb` where both stand in one cell. */
  readonly words: number;
}

/** The columns of a table by the names in its header. */
export function columnsOf(header: readonly string[]): RowColumns {
  const count = header.length;
  const named = header
    .map((name, at) => ({ name: name.replace(/[*_`:]/g, () => '').trim(), at }))
    .slice(1);
  const open = named.filter(({ name }) => !OTHERS.test(name));
  const verb = open.find(({ at }) => at <= 2) ?? named[0];
  if (verb === undefined) return { count, verb: 1, words: 1 };
  const behind = open.filter(({ at }) => at > verb.at);
  const words = behind.find(({ name }) => WORDS.test(name)) ?? behind[0];
  return { count, verb: verb.at, words: WORDS.test(verb.name) ? verb.at : (words?.at ?? verb.at) };
}

/** An entry as a row of a table, with bars as that line of the table has them. */
export function rowText(
  entry: MeantEntry,
  dress: DateDress,
  { count, verb, words }: RowColumns,
  like: string,
): string {
  const said = saidOf(entry.verb, entry.detail);
  const cells = Array.from({ length: count }, () => '');
  cells[0] = dressed(entry.day, '', dress);
  if (verb === words) cells[verb] = [said, entry.text].filter((part) => part !== '').join(': ');
  else {
    cells[verb] = said;
    cells[words] = entry.text;
  }
  return withBars(cells.map(escaped), like);
}

/** A bar of a cell's own text has a backslash before it, and no backslash stands before the cell's end. */
const escaped = (cell: string): string =>
  cell.replace(/\|/g, () => '\\|').replace(/\\$/, () => '\\ ');

function withBars(cells: readonly string[], like: string): string {
  const isPadded = !/\|/.test(like.trim().slice(1, -1)) || / \||\| /.test(like.trim());
  const indent = /^[ \t]*/.exec(like)?.[0] ?? '';
  const opens = like.trimStart().startsWith('|');
  const closes = isClosed(like);
  const inner = cells.join(isPadded ? ' | ' : '|');
  const pad = isPadded ? ' ' : '';
  return `${indent}${opens ? `|${pad}` : ''}${inner}${closes ? `${pad}|` : ''}`.trimEnd();
}

/** Whether a row ends with a bar that closes its last cell. */
const isClosed = (row: string): boolean =>
  row.trimEnd().endsWith('|') && tableCells(`${row.trimEnd()}x`).length > tableCells(row).length;
