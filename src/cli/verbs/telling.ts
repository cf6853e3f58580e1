import { stat } from 'node:fs/promises';
import type { Contact } from '../../core/contact';
import { localDay } from '../../core/day';
import type { Problem } from '../../core/problem';
import type { Situation } from '../../core/situation';
import { inert } from '../print/inert';
import { styleFor, type Style } from '../print/style';
import { loadVault, type Loaded } from '../vault/load';
import { oneFolder } from '../words/arguments';
import type { Surroundings } from '../words/surroundings';
import type { Verb } from '../words/verb';

/** What a folder of notes says, as of a day. */
export interface Told {
  readonly contacts: readonly Contact[];
  readonly situation: Situation;
  readonly problems: readonly Problem[];
}

/** A verb that reads one folder and writes nothing: what it prints as JSON, and for people. */
export interface Telling extends Pick<Verb, 'name' | 'summary'> {
  readonly json: (told: Told) => object;
  readonly text: (told: Told, style: Style) => string;
}

/** Makes a verb of what can be told of a folder. */
export const telling = ({ name, summary, json, text }: Telling): Verb => ({
  name,
  summary,
  usage: 'VAULT [--json]',
  flags: ['--json'],
  options: [],
  async run(asked, around) {
    const vault = oneFolder(asked);
    if (typeof vault !== 'string') return vault;
    const today = asked.today ?? localDay(around.now);
    const loaded = await read(vault, today, around);
    if (loaded === null) return 1;
    const { directory, settings } = loaded;
    const situation = { search: directory.search(), settings, today };
    const told = { contacts: directory.contacts(), situation, problems: directory.problems() };
    const printed = asked.flags.has('--json')
      ? JSON.stringify(json(told), null, 2)
      : text(told, styleFor(around, today));
    around.out.write(`${printed}\n`);
    return 0;
  },
});

/** Reads the folder, and says on standard error what could not be read; null: nothing could. */
async function read(
  vault: string,
  today: Situation['today'],
  around: Surroundings,
): Promise<Loaded | null> {
  const progress = progressLine(around);
  try {
    if (!(await stat(vault)).isDirectory()) throw new Error('it is not a folder');
    const loaded = await loadVault(vault, today, progress.show);
    progress.clear();
    for (const { path, error } of loaded.unreadable) {
      around.err.write(`rapport: cannot read ${inert(path)}: ${inert(error)}\n`);
    }
    return loaded;
  } catch (error) {
    progress.clear();
    around.err.write(`rapport: cannot read the folder "${vault}": ${reason(error)}\n`);
    return null;
  }
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
