import { VERBS } from './verbs/all';

const HELP = `  --today DAY   as of that day, such as 2026-11-22 (default: today)
  --json        as JSON
  --help        this text
  --version     the version`;

/** How the command line is used. */
export const USAGE = [
  'Usage:',
  ...VERBS.flatMap(({ name, usage, summary }) => [
    `  rapport ${name} ${usage}`,
    `      ${summary}`,
  ]),
  '',
  'VAULT is a folder of Markdown notes. All verbs take --today.',
  '',
  HELP,
].join('\n');
