import { Directory } from '../../src/app/directory';
import { LinkIndex } from '../../src/cli/vault/links';
import { parseYaml } from '../../src/cli/vault/load';
import { makeBoard } from '../../src/core/board/board';
import type { Contact } from '../../src/core/contact';
import type { Settings } from '../../src/core/settings';
import { day } from './day';
import { settings as someSettings } from './settings';
import { inWords } from './standing';

/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

/** The day on which notes are read unless a test says otherwise: a Sunday. */
export const TODAY = '2026-11-22';

/** A vault that lives in memory, read as of a day. */
export interface Vault {
  readonly directory: Directory;
  /** The contact of that path; throws when there is none. */
  readonly contact: (path: string) => Contact;
  /** Each contact's standing on that day, by name. */
  readonly board: () => Record<string, string>;
}

/** Reads notes from memory the way the command line reads them from a folder. */
export function aVault(notes: Notes, today = TODAY, settings: Settings = someSettings()): Vault {
  const links = new LinkIndex();
  for (const path of Object.keys(notes)) links.add(path);
  const resolve = (target: string, from: string): string | null => links.resolve(target, from);
  const directory = new Directory({ parseYaml, resolve }, { settings, today: day(today) });
  for (const [path, text] of Object.entries(notes)) directory.setText(path, text);
  return {
    directory,
    contact(path) {
      const contact = directory.contact(path);
      if (!contact) throw new Error(`No contact: ${path}`);
      return contact;
    },
    board() {
      const { rows } = makeBoard(directory.contacts(), {
        search: directory.search(),
        settings,
        today: day(today),
      });
      return Object.fromEntries(rows.map((row) => [row.contact.name, inWords(row)]));
    },
  };
}

/** The only contact of a vault with this one note in its contacts folder. */
export function readContact(
  text: string,
  settings: Settings = someSettings(),
  today = TODAY,
): Contact {
  return aVault({ 'People/Jo.md': text }, today, settings).contact('People/Jo.md');
}

/** What could not be read in that one note: `last-touch@3 "2026-02-30"`. */
export function problemsIn(
  text: string,
  settings: Settings = someSettings(),
  today = TODAY,
): string[] {
  return aVault({ 'People/Jo.md': text }, today, settings)
    .directory.problems()
    .map(({ property, line, found }) => `${property ?? 'note'}@${String(line)} "${found}"`);
}
