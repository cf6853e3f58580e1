import { readFile, stat } from 'node:fs/promises';
import { Judge } from '../../app/import/judge';
import { isWhole, type Judged } from '../../app/import/judged';
import { planImport } from '../../app/import/plan';
import { presentIn } from '../../app/import/present';
import { localDay } from '../../core/day';
import { openImport, type Opened } from '../../notes/import/formats';
import { importJson } from '../print/import-json';
import { importText } from '../print/import-text';
import { inert } from '../print/inert';
import { FolderPort } from '../vault/folder-port';
import { loadVault, parseYaml, type Loaded } from '../vault/load';
import { isWrong, wrong, type Asked, type Wrong } from '../words/arguments';
import type { Surroundings } from '../words/surroundings';
import type { Verb } from '../words/verb';

/** Reads people from an address book into a folder of notes. */
export const importPeople: Verb = {
  name: 'import',
  usage: 'FILE --into VAULT [--folder People] [--apply] [--json]',
  summary: 'Shows who an address book would add; with --apply, adds them.',
  flags: ['--json', '--apply'],
  options: ['--into', '--folder'],
  async run(asked, around) {
    const wanted = readWanted(asked);
    if (isWrong(wanted)) return wanted;
    const today = asked.today ?? localDay(around.now);
    const bytes = await attempt(around, `cannot read the file "${wanted.file}"`, () =>
      readFile(wanted.file),
    );
    const loaded =
      bytes &&
      (await attempt(around, `cannot read the folder "${wanted.vault}"`, async () => {
        if (!(await stat(wanted.vault)).isDirectory()) throw new Error('it is not a folder');
        return loadVault(wanted.vault, today, () => undefined);
      }));
    if (!bytes || !loaded) return 1;
    return importInto(openImport(bytes, loaded.settings), wanted, loaded, asked, around);
  },
};

interface Wanted {
  readonly file: string;
  readonly vault: string;
  readonly folder: string;
}

function readWanted({ operands: [file, ...more], options }: Asked): Wanted | Wrong {
  if (file === undefined || file === '') return wrong('Which file?');
  if (more.length > 0) return wrong(`One file at a time, not ${1 + more.length}.`);
  const vault = options.get('--into') ?? '';
  if (vault === '') return wrong('Into which folder? Say --into VAULT.');
  const folder = (options.get('--folder') ?? 'People').replaceAll('\\', '/');
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return wrong(`The folder "${folder}" is not inside the vault.`);
  return { file, vault, folder: parts.join('/') };
}

async function attempt<T>(
  { err }: Surroundings,
  what: string,
  action: () => Promise<T>,
): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    err.write(`rapport: ${inert(what)}: ${inert(reason)}\n`);
    return null;
  }
}

async function importInto(
  opened: Opened,
  { file, vault, folder }: Wanted,
  { directory, settings, paths }: Loaded,
  { flags }: Asked,
  around: Surroundings,
): Promise<number | Wrong> {
  if (opened.kind === 'unknown') {
    const columns = opened.columns.map((name) => `"${inert(name)}"`).join(', ');
    return wrong(`There is no column "name" in ${inert(file)}. Its columns are ${columns}.`);
  }
  if (opened.kind === 'unreadable') {
    around.err.write(`rapport: cannot read the file "${inert(file)}": ${opened.message}\n`);
    return 1;
  }
  const port = new FolderPort(vault);
  const present = async (path: string): Promise<ReadonlySet<string>> =>
    presentIn(await port.read(path), settings, parseYaml);
  const contacts = directory.contacts();
  const judge = new Judge({ contacts, notes: paths, folder, settings, present });
  const judged: Judged[] = [];
  for (const entry of opened.format.entries(opened.file, settings)) {
    judged.push(await judge.next(entry));
  }
  const isJson = flags.has('--json');
  const print = isJson ? importJson(opened.format.name, judged) : importText(judged);
  around.out.write(`${print}\n`);
  return flags.has('--apply') ? apply(judged, port, settings, around) : 0;
}

async function apply(
  judged: readonly Judged[],
  port: FolderPort,
  settings: Loaded['settings'],
  around: Surroundings,
): Promise<number> {
  if (!isWhole(judged)) {
    around.err.write('rapport: the file could not be read to its end, so nothing was written.\n');
    return 1;
  }
  let failed = 0;
  for (const write of planImport(judged, { settings, parseYaml })) {
    const done = await attempt(around, `cannot write ${write.path}`, async () => {
      if ('text' in write) return port.create(write.path, write.text);
      const result = await port.write(write.path, write.change);
      if (result.kind === 'refused') throw new Error(result.problem.message);
    });
    if (done === null) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}
