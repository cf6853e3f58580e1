import { parseYaml, type App, type Plugin } from 'obsidian';
import { Actions } from '../../app/actions';
import { Book } from '../../app/book';
import { Drafts } from '../../app/draft/kept-drafts';
import { Templates } from '../../app/draft/templates';
import type { NotesPort } from '../../app/port';
import { localDay, type Day } from '../../core/day';
import type { Settings } from '../../core/settings';
import { StepNotices } from './notices';
import { VaultEvents } from './vault-events';
import { vaultPort } from './vault-port';
import { directorySource, VaultReader } from './vault-reader';

/** Where settings are kept. */
export interface SettingsPlace {
  current(): Settings;
  change(next: Settings): Promise<void>;
  onChange(listener: (settings: Settings) => void): () => void;
}

/** What features work with. */
export interface Rapport {
  readonly app: App;
  readonly settings: SettingsPlace;
  readonly book: Book;
  readonly notes: NotesPort;
  readonly events: VaultEvents;
  readonly reader: VaultReader;
  readonly actions: Actions;
  readonly steps: StepNotices;
  readonly templates: Templates;
  readonly drafts: Drafts;
  readonly today: () => Day;
  /** The instant on the user's clock. */
  readonly now: () => Date;
}

/** Something Rapport can do: adds its views, commands and menus to the plugin, which takes them away again. */
export type Feature = (plugin: Plugin, rapport: Rapport) => void;

/** Under this name unsent drafts are kept on the device. */
const STORED_AS = 'rapport-drafts';

/** What features work with, over a vault that is not read yet. */
export function openRapport(app: App, settings: SettingsPlace, now: () => Date): Rapport {
  const today = (): Day => localDay(now());
  const book = new Book(directorySource(app), settings.current(), today());
  const notes = vaultPort(app);
  const yaml = (text: string): unknown => parseYaml(text) as unknown;
  const actions = new Actions(notes, yaml, () => book);
  const drafts = new Drafts({
    load: () => app.loadLocalStorage(STORED_AS) as unknown,
    save: (kept) => {
      app.saveLocalStorage(STORED_AS, kept);
    },
  });
  return {
    app,
    settings,
    book,
    notes,
    events: new VaultEvents(app),
    reader: new VaultReader(app, book),
    actions,
    steps: new StepNotices(actions),
    templates: new Templates(yaml, () => book.settings),
    drafts,
    today,
    now,
  };
}
