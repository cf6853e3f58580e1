import type { Day } from '../core/day';
import { parseDay } from '../notes/value/parse-day';

/** What the command line asks for. */
export type Arguments =
  | {
      readonly command: 'due';
      readonly vault: string;
      /** Null: the day on the machine's clock. */
      readonly today: Day | null;
      readonly json: boolean;
    }
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'wrong'; readonly message: string };

/** How the command is used. */
export const USAGE = `Usage: rapport due VAULT [--today DAY] [--json]

Lists who to write to and why, from a folder of Markdown notes.

  --today DAY   as of that day, such as 2026-11-22 (default: today)
  --json        the rows and problems as JSON
  --help        this text
  --version     the version`;

/** Reads the command line's words. */
export function parseArguments(words: readonly string[]): Arguments {
  if (words.includes('--help') || words.includes('-h')) return { command: 'help' };
  if (words.includes('--version')) return { command: 'version' };
  const [command, ...rest] = words;
  if (command === undefined) return wrong('Which command?');
  if (command !== 'due') return wrong(`There is no command "${command}".`);
  return parseDue(rest);
}

function parseDue(words: readonly string[]): Arguments {
  const vaults: string[] = [];
  let today: Day | null = null;
  let json = false;
  const left = [...words];
  while (left.length > 0) {
    const word = left.shift() ?? '';
    if (word === '--json') json = true;
    else if (word === '--today' || word.startsWith('--today=')) {
      const written = word === '--today' ? left.shift() : word.slice('--today='.length);
      const day = parseDay(written ?? '');
      if (!day.ok) return wrong(`--today ${written ?? ''}: ${day.expected}`);
      today = day.value;
    } else if (word === '--') vaults.push(...left.splice(0));
    else if (word.startsWith('-')) return wrong(`There is no option "${word}".`);
    else vaults.push(word);
  }
  const [vault, ...more] = vaults;
  if (vault === undefined || vault === '') return wrong('Which folder?');
  return more.length > 0
    ? wrong(`One folder at a time, not ${String(vaults.length)}.`)
    : { command: 'due', vault, today, json };
}

const wrong = (message: string): Arguments => ({ command: 'wrong', message });
