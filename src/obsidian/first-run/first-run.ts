import type { App } from 'obsidian';
import type { NotesPort } from '../../app/port';
import type { Desk } from '../contact/desk';
import { likelyFolders } from './folders';
import { openFirstRun } from './modal';
import { sampleContact } from './sample';
import type { SettingsKeeper } from '../settings/draft';

/** Asks where contacts live and keeps the answer; `trySample` is for those who have no notes yet. */
export async function offerFirstRun(
  app: App,
  store: SettingsKeeper,
  trySample: () => unknown,
): Promise<void> {
  const choice = await openFirstRun(app, likelyFolders(app), store.current());
  if (choice?.kind === 'sample') await trySample();
  if (choice?.kind !== 'folders') return;
  await store.change({ ...store.current(), contactFolders: choice.folders });
}

/** Makes the sample contact where contacts live, unless it is there already, and opens it. */
export async function trySample(
  notes: Pick<NotesPort, 'create'>,
  desk: Pick<Desk, 'app' | 'book' | 'open'>,
): Promise<void> {
  const { settings, today } = desk.book;
  const { path, text } = sampleContact(settings.contactFolders[0] ?? '', today);
  if (desk.app.vault.getFileByPath(path) === null) await notes.create(path, text);
  desk.open(path, 'tab');
}
