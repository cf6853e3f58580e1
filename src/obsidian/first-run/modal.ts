import { Setting, ToggleComponent, type App } from 'obsidian';
import type { Settings } from '../../core/settings';
import type { LikelyFolder } from '../../app/settings/likely-folders';
import { cleanFolder, withFolder } from '../../app/settings/lists';
import { read, unreadable, type Read } from '../../notes/value/read';
import { FolderSuggest } from '../forms/folder';
import { label, setFault, textField } from '../forms/fields';
import { openForm, type FormContent } from '../forms/form-modal';

/** What the user chose to begin with. */
export type FirstRunChoice =
  { readonly kind: 'folders'; readonly folders: readonly string[] } | { readonly kind: 'sample' };

const ABOUT =
  'Rapport reads the notes about people, and tells you whom to write to today and why. ' +
  'It writes to them only what you log, snooze or set, keeps everything else as it is, and sends nothing anywhere.';

/** Asks where contacts live; null when the user decides later. */
export function openFirstRun(
  app: App,
  found: readonly LikelyFolder[],
  settings: Settings,
): Promise<FirstRunChoice | null> {
  return openForm<FirstRunChoice>(app, {
    title: 'Where are your contacts?',
    submit: 'Use this',
    cancel: 'Later',
    other: { label: 'Try a sample', value: { kind: 'sample' } },
    draw: (el) => drawChoice(el, app, found, settings),
  });
}

function drawChoice(
  el: HTMLElement,
  app: App,
  found: readonly LikelyFolder[],
  settings: Settings,
): FormContent<FirstRunChoice> {
  const { contactFolders } = settings;
  el.createEl('p', { cls: 'rapport-form-about', text: ABOUT });
  const known = found.filter(({ path }) => contactFolders.includes(path));
  const taken = new Set((known.length > 0 ? known : found.slice(0, 1)).map(({ path }) => path));
  const [first] = found.map((folder) => drawFolder(el, folder, taken));
  const other = textField(el, {
    name: found.length === 0 ? 'A folder' : 'Another folder',
    desc: 'It may be one that you will make later.',
    placeholder: 'People',
    value: found.length === 0 ? (contactFolders[0] ?? '') : '',
  });
  new FolderSuggest(app, other.el);
  const answer = (): FirstRunChoice | null => {
    const chosen = foldersOf(settings, [...taken, cleanFolder(other.el.value)]);
    setFault(other, chosen.ok ? null : chosen.expected);
    return chosen.ok ? { kind: 'folders', folders: chosen.value } : null;
  };
  return { read: answer, first: first ?? other.el };
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

function drawFolder(
  el: HTMLElement,
  { path, contacts }: LikelyFolder,
  taken: Set<string>,
): HTMLElement {
  const notes = contacts === 1 ? '1 note' : `${String(contacts)} notes`;
  const setting = new Setting(el).setName(path).setDesc(notes).setClass('rapport-form-toggle');
  const toggle = new ToggleComponent(setting.controlEl).setValue(taken.has(path));
  toggle.onChange((on) => {
    if (on) taken.add(path);
    else taken.delete(path);
  });
  return label(setting, toggle.toggleEl.querySelector('input') ?? toggle.toggleEl).el;
}
