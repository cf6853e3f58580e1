import { stat } from 'node:fs/promises';
import type { Directory } from '../app/directory';
import { makeBoard } from '../core/board/board';
import { localDay, toUtcInstant, type Day, type WriteDay } from '../core/day';
import { parseArguments, USAGE, type Arguments } from './arguments';
import { boardJson } from './json';
import { loadVault, type Loaded } from './load';
import { inert } from './inert';
import { boardTable } from './table';

/** A stream to write to, as far as the command line needs it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What the command line runs in. */
export interface Surroundings {
  readonly now: Date;
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
}

/** Runs the command; the exit status is 0, 1 when the folder cannot be read, 2 for bad arguments. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  const asked = parseArguments(words);
  switch (asked.command) {
    case 'help':
      around.out.write(`${USAGE}\n`);
      return 0;
    case 'version':
      around.out.write(`${around.version}\n`);
      return 0;
    case 'wrong':
      around.err.write(`rapport: ${asked.message}\n\n${USAGE}\n`);
      return 2;
    case 'due':
      return due(asked, around);
  }
}

async function due(
  { vault, today: asked, json }: Extract<Arguments, { command: 'due' }>,
  around: Surroundings,
): Promise<number> {
  const today = asked ?? localDay(around.now);
  const progress = progressLine(around);
  let loaded: Loaded;
  try {
    if (!(await stat(vault)).isDirectory()) throw new Error('it is not a folder');
    loaded = await loadVault(vault, today, progress.show);
  } catch (error) {
    around.err.write(`rapport: cannot read the folder "${vault}": ${reason(error)}\n`);
    return 1;
  } finally {
    progress.clear();
  }
  for (const { path, error } of loaded.unreadable) {
    around.err.write(`rapport: cannot read ${inert(path)}: ${inert(error)}\n`);
  }
  around.out.write(`${report(loaded.directory, loaded, today, json, around)}\n`);
  return 0;
}

function report(
  directory: Directory,
  { settings }: Loaded,
  today: Day,
  json: boolean,
  around: Surroundings,
): string {
  const situation = { search: directory.search(), settings, today };
  const board = makeBoard(directory.contacts(), situation);
  const problems = directory.problems();
  if (json) return boardJson(board, problems, situation);
  const isTerminal = around.out.isTTY === true;
  const table = boardTable(board, problems, {
    width: isTerminal ? (around.out.columns ?? 80) : Infinity,
    colours: isTerminal && !around.env['NO_COLOR'] && around.env['TERM'] !== 'dumb',
    write: dayWriter(today),
  });
  return board.rows.length > 0 ? table : `${table}\n${whereItLooked(settings)}`;
}

function whereItLooked({ contactFolders, contactTags, contactTypes }: Loaded['settings']): string {
  const folders = contactFolders.map((folder) => `"${folder}"`).join(', ');
  const tags = contactTags.map((tag) => `#${tag}`).join(', ');
  return `Looked in the folder ${folders}, for the tags ${tags}, and for "type: ${contactTypes.join('" or "')}".`;
}

/** Days as people here write them: without the year while it is the current one. */
function dayWriter(today: Day): WriteDay {
  const short = new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const long = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => (day.slice(0, 4) === today.slice(0, 4) ? short : long).format(toUtcInstant(day));
}

/** From this many notes on, reading takes long enough to say how far it is. */
const WORTH_A_LINE = 2_000;

function progressLine({ err }: Surroundings): {
  show: (read: number, all: number) => void;
  clear: () => void;
} {
  let shown = '';
  return {
    show(read, all) {
      if (!err.isTTY || all < WORTH_A_LINE || read % 500 !== 0) return;
      shown = `Reading notes: ${String(read)} of ${String(all)}`;
      err.write(`\r${shown}`);
    },
    clear() {
      if (shown !== '') err.write(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'EACCES') return 'you may not read it';
  return message;
}
