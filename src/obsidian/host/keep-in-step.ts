import { withMovedFolder } from '../../app/settings/moved-folder';
import { attempt } from './attempt';
import { watchDay } from './day-watch';
import { nextBreath } from './notes-in';
import type { Feature, Rapport } from './rapport';

/** Keeps the book in step with notes, settings and the day. */
export const keepInStep: Feature = (plugin, rapport) => {
  const { actions, app, book, drafts, events, reader, settings } = rapport;
  const folderMoved = (from: string, to: string): void => {
    followFolder(rapport, from, to);
  };
  const moved = (from: string, to: string): void => {
    actions.renamed(from, to);
    drafts.renamed(from, to);
  };
  for (const subscriber of [{ folderMoved }, reader.events, { moved }])
    plugin.register(events.subscribe(subscriber));
  plugin.register(
    settings.onChange((next) => {
      if (book.adopt(next)) attempt(() => reader.refill());
    }),
  );
  plugin.register(() => {
    reader.stop();
  });
  app.workspace.onLayoutReady(() => {
    events.watch(plugin);
    attempt(() => reader.fill());
    let isSettled = false;
    plugin.registerEvent(
      app.metadataCache.on('resolved', () => {
        if (isSettled) return;
        isSettled = true;
        attempt(() => reader.fillRest());
      }),
    );
    watchDay(plugin, () => {
      attempt(() => reader.reread(book.turnTo(rapport.today())));
    });
  });
};

/** The folders that settings name follow one that has another path. */
function followFolder({ book, reader, settings }: Rapport, from: string, to: string): void {
  const followed = withMovedFolder(book.settings, from, to);
  if (!book.adopt(followed)) return;
  attempt(() => settings.change(followed));
  // What else the app tells of the folder comes first: who is known by then needs no reading.
  attempt(() => nextBreath().then(() => reader.fillRest()));
}
