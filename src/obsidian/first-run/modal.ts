import type { App } from 'obsidian';
import type { Settings } from '../../core/settings';
import type { LikelyFolder } from '../../app/settings/likely-folders';
import { cleanFolder, withFolder } from '../../app/settings/lists';
import { read, unreadable, type Read } from '../../notes/value/read';
import { ask } from '../forms/ask';
import { text, yes } from '../forms/fields';
import type { Field } from '../forms/form';
import { suggestFolders } from '../forms/suggest';
import { counted } from '../../core/text/counted';

/** What the user chose to begin with. */
export type FirstRunChoice =
  { readonly kind: 'folders'; readonly folders: readonly string[] } | { readonly kind: 'sample' };

const ABOUT =
  'Rapport reads the notes about people, and tells you whom to write to today and why. It changes ' +
  'those notes only when you log, snooze or set something, and sends nothing anywhere.';

const OTHER = 'other';

/** Asks where contacts live; null when the user decides later. */
export async function openFirstRun(
  app: App,
  found: readonly LikelyFolder[],
  settings: Settings,
): Promise<FirstRunChoice | null> {
  let isSample = false;
  const chosenIn = (values: Readonly<Record<string, unknown>>): Read<readonly string[]> => {
    const likely = found.filter((_, at) => values[String(at)] === true).map(({ path }) => path);
    const other = values[OTHER];
    return foldersOf(settings, [...likely, cleanFolder(typeof other === 'string' ? other : '')]);
  };
  const values = await ask(app, {
    title: 'Where are your contacts?',
    about: ABOUT,
    submit: 'Use this',
    cancel: 'Later',
    other: { label: 'Try a sample', act: () => (isSample = true) },
    fields: fieldsFor(app, found, settings),
    check: (all) => {
      const chosen = chosenIn(all);
      return { [OTHER]: chosen.ok ? null : chosen.expected };
    },
  });
  if (isSample) return { kind: 'sample' };
  const folders = values && chosenIn(values);
  return folders?.ok ? { kind: 'folders', folders: folders.value } : null;
}

function fieldsFor(
  app: App,
  found: readonly LikelyFolder[],
  { contactFolders }: Settings,
): Readonly<Record<string, Field>> {
  const known = found.filter(({ path }) => contactFolders.includes(path));
  const taken = known.length > 0 ? known : found.slice(0, 1);
  const likely = found.map((folder, at) => {
    const { path, contacts } = folder;
    const about = counted(contacts, 'note');
    return [String(at), yes({ label: path, about, value: taken.includes(folder) })] as const;
  });
  const other = text({
    label: found.length === 0 ? 'A folder' : 'Another folder',
    about: 'It may be one that you will make later.',
    placeholder: 'People',
    value: found.length === 0 ? (contactFolders[0] ?? '') : '',
    suggest: suggestFolders(app),
  });
  return { ...Object.fromEntries(likely), [OTHER]: other };
}

/** The folders chosen, each once; or why one of them cannot be. */
function foldersOf(settings: Settings, chosen: readonly string[]): Read<readonly string[]> {
  const folders = [...new Set(chosen)].filter((folder) => folder !== '');
  if (folders.length === 0) return unreadable('Choose a folder, or try the sample.');
  let next: Settings = { ...settings, contactFolders: [] };
  for (const folder of folders) {
    const added = withFolder(next, folder);
    if (!added.ok) return added;
    next = added.value;
  }
  return read(next.contactFolders);
}
