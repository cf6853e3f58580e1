import { openNote } from '../host/open-note';
import type { Rapport } from '../host/rapport';
import { likelyFolders } from './folders';
import { openFirstRun } from './modal';
import { sampleContact } from './sample';

/** Asks where contacts live and keeps the answer; the sample is for those who have no notes yet. */
export async function offerFirstRun(
  rapport: Pick<Rapport, 'app' | 'settings'>,
  sample: () => unknown,
): Promise<void> {
  const { app, settings } = rapport;
  const choice = await openFirstRun(app, likelyFolders(app), settings.current());
  if (choice?.kind === 'sample') await sample();
  if (choice?.kind !== 'folders') return;
  await settings.change({ ...settings.current(), contactFolders: choice.folders });
}

/** Makes the sample contact where contacts live, unless it is there already, and opens it. */
export async function trySample({
  app,
  actions,
  book,
  steps,
}: Pick<Rapport, 'app' | 'actions' | 'book' | 'steps'>): Promise<void> {
  const { settings, today } = book;
  const note = sampleContact(settings.contactFolders[0] ?? '', today);
  if (app.vault.getFileByPath(note.path) === null)
    steps.tell(await actions.step('Made the sample contact', [note]));
  await openNote(app, note.path, 'tab');
}
