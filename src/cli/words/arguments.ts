import type { Day } from '../../core/day';
import { parseDay } from '../../notes/value/parse-day';

/** What a verb was told: what it is about, and how. */
export interface Asked {
  readonly operands: readonly string[];
  /** Null: the day on the machine's clock. */
  readonly today: Day | null;
  /** Options that are there or not, such as `--json`. */
  readonly flags: ReadonlySet<string>;
  /** Options with a value, such as `--into VAULT`; the last of several counts. */
  readonly options: ReadonlyMap<string, string>;
}

/** Words that make no sense, with the reason for the user. */
export interface Wrong {
  readonly wrong: string;
}

/** Makes the answer to words that make no sense. */
export const wrong = (message: string): Wrong => ({ wrong: message });

/** Whether the words made no sense. */
export const isWrong = (answer: unknown): answer is Wrong =>
  typeof answer === 'object' && answer !== null && 'wrong' in answer;

/** The options a verb knows besides `--today DAY`, which all know. */
export interface Known {
  readonly flags: readonly string[];
  readonly options: readonly string[];
}

/** Reads the words behind a verb. */
export function readArguments(words: readonly string[], known: Known): Asked | Wrong {
  const operands: string[] = [];
  const flags = new Set<string>();
  const options = new Map<string, string>();
  const left = [...words];
  while (left.length > 0) {
    const word = left.shift() ?? '';
    const [name = '', value] = splitOption(word);
    if (word === '--') operands.push(...left.splice(0));
    else if (!word.startsWith('-')) operands.push(word);
    else if (known.flags.includes(word)) flags.add(word);
    else if (name === '--today' || known.options.includes(name)) {
      options.set(name, value ?? left.shift() ?? '');
    } else return wrong(`There is no option "${word}".`);
  }
  const today = readToday(options.get('--today'));
  return isWrong(today) ? today : { operands, today, flags, options };
}

/** An option and the value written to it with `=`. */
function splitOption(word: string): [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function readToday(written: string | undefined): Day | Wrong | null {
  if (written === undefined) return null;
  const day = parseDay(written);
  return day.ok ? day.value : wrong(`--today ${written}: ${day.expected}`);
}

/** The one folder that a verb is about. */
export function oneFolder({ operands: [folder, ...more] }: Asked): string | Wrong {
  if (folder === undefined || folder === '') return wrong('Which folder?');
  return more.length > 0 ? wrong(`One folder at a time, not ${String(1 + more.length)}.`) : folder;
}
