import type { Component } from 'obsidian';
import type { Settings } from '../../core/settings';
import { isTemplatePath } from '../../notes/kind/note-kind';
import { attempt } from '../host/attempt';
import { nextBreath, notesIn } from '../host/notes-in';
import type { Rapport } from '../host/rapport';

/** Keeps the templates in step with their folder: from the layout on, and again when settings move it. */
export function watchTemplates(owner: Component, rapport: Rapport): void {
  const { app, book, events, templates } = rapport;
  let known = '';
  const refill = (): void => {
    const now = whatDecides(book.settings);
    if (now === known) return;
    known = now;
    attempt(() => fill(rapport));
  };
  owner.register(
    events.subscribe({
      changed: (path, text) => {
        templates.setText(path, text);
      },
      gone: (path) => {
        templates.remove(path);
      },
      moved: (from, to) => {
        if (!templates.move(from, to) && isTemplatePath(to, book.settings))
          attempt(() => read(rapport, [to]));
      },
    }),
  );
  app.workspace.onLayoutReady(() => {
    refill();
    owner.register(book.onChange(refill));
  });
}

/** The settings that decide which notes are templates and how they read. */
const whatDecides = ({ templatesFolder, propertyNames, tieWords }: Settings): string =>
  JSON.stringify([templatesFolder, propertyNames, tieWords]);

async function fill(rapport: Rapport): Promise<void> {
  const { app, book, templates } = rapport;
  // Where the folder was renamed, the app may not have told of its notes yet.
  await nextBreath();
  const { templatesFolder } = book.settings;
  const folder = app.vault.getFolderByPath(templatesFolder.replace(/^\/+|\/+$/g, ''));
  const paths = folder ? notesIn(folder).map(({ path }) => path) : [];
  await read(rapport, templates.keepOnly(paths));
}

async function read({ app, templates }: Rapport, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const file = app.vault.getFileByPath(path);
    const text = file && (await app.vault.cachedRead(file).catch(() => null));
    if (text !== null && app.vault.getFileByPath(path)) templates.setText(path, text);
  }
}
