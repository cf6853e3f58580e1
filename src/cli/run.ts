import { USAGE } from './help';
import { VERBS } from './verbs/all';
import { isWrong, readArguments, wrong, type Wrong } from './words/arguments';
import type { Surroundings } from './words/surroundings';

/** Runs the command line; returns the exit status, which is 2 for words that make no sense. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) return print(USAGE, around);
  if (words.includes('--version')) return print(around.version, around);
  const ended = await obey(words, around);
  if (!isWrong(ended)) return ended;
  around.err.write(`rapport: ${ended.wrong}\n\n${USAGE}\n`);
  return 2;
}

function print(text: string, { out }: Surroundings): number {
  out.write(`${text}\n`);
  return 0;
}

async function obey(
  [name, ...words]: readonly string[],
  around: Surroundings,
): Promise<number | Wrong> {
  if (name === undefined) return wrong('Which command?');
  const verb = VERBS.find((one) => one.name === name);
  if (!verb) return wrong(`There is no command "${name}".`);
  const asked = readArguments(words, verb);
  return isWrong(asked) ? asked : verb.run(asked, around);
}
