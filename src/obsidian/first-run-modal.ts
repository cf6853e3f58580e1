import { normalizePath, Setting, type App } from 'obsidian';
import type { LikelyFolder } from '../notes/likely-folders';
import { FolderSuggest } from './form-folder';
import { setFault, textField } from './form-fields';
import { openForm, type FormContent } from './form-modal';

/** What the user chose to begin with. */
export type FirstRunChoice =
  { readonly kind: 'folders'; readonly folders: readonly string[] } | { readonly kind: 'sample' };

const ABOUT =
  'Rapport reads the notes about people, and tells you whom to write to today and why. ' +
  'It writes to them only what you log, snooze or set, keeps everything else as it is, and nothing leaves this device.';

/** Asks where contacts live; null when the user decides later. */
export function openFirstRun(
  app: App,
  found: readonly LikelyFolder[],
  chosen: readonly string[],
): Promise<FirstRunChoice | null> {
  return openForm<FirstRunChoice>(app, {
    title: 'Where are your contacts?',
    submit: 'Use this',
    cancel: 'Later',
    other: { label: 'Make a sample contact', value: { kind: 'sample' } },
    draw: (el) => drawChoice(el, app, found, chosen),
  });
}

function drawChoice(
  el: HTMLElement,
  app: App,
  found: readonly LikelyFolder[],
  chosen: readonly string[],
): FormContent<FirstRunChoice> {
  el.createEl('p', { cls: 'rapport-form-about', text: ABOUT });
  const taken = new Set(found.filter(({ path }) => chosen.includes(path)).map(({ path }) => path));
  if (taken.size === 0 && found[0]) taken.add(found[0].path);
  for (const folder of found) drawFolder(el, folder, taken);
  const other = textField(el, {
    name: found.length === 0 ? 'A folder' : 'Another folder',
    desc: 'It may be one that you will make later.',
    placeholder: 'People',
    value: found.length === 0 ? (chosen[0] ?? '') : '',
  });
  new FolderSuggest(app, other.el);
  const read = (): FirstRunChoice | null => {
    const typed = other.el.value.trim() === '' ? [] : [normalizePath(other.el.value.trim())];
    const folders = [...new Set([...taken, ...typed])];
    setFault(other, folders.length === 0 ? 'Choose a folder, or make a sample contact.' : null);
    return folders.length === 0 ? null : { kind: 'folders', folders };
  };
  return { read, first: other.el };
}

function drawFolder(el: HTMLElement, { path, contacts }: LikelyFolder, taken: Set<string>): void {
  const notes = contacts === 1 ? '1 note' : `${String(contacts)} notes`;
  new Setting(el)
    .setName(path)
    .setDesc(notes)
    .addToggle((toggle) =>
      toggle.setValue(taken.has(path)).onChange((on) => {
        if (on) taken.add(path);
        else taken.delete(path);
      }),
    );
}
