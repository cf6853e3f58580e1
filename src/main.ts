import { parseYaml, Plugin, type WorkspaceLeaf } from 'obsidian';
import { Actions } from './app/actions';
import { Book } from './app/book';
import { localDay, type Day } from './core/day';
import { addCommands, addMenus } from './obsidian/contact/commands';
import { withMovedFolder } from './app/settings/moved-folder';
import { watchDay } from './obsidian/host/day-watch';
import { Desk } from './obsidian/contact/desk';
import { addDrafts } from './obsidian/draft/feature';
import { DUE_VIEW, DueView } from './obsidian/due/due-view';
import { KeysModal } from './obsidian/due/keys-modal';
import { offerFirstRun, trySample } from './obsidian/first-run/first-run';
import { SettingsStore } from './obsidian/settings/store';
import { RapportSettingTab } from './obsidian/settings/tab';
import { statusBarCount } from './obsidian/due/status-bar';
import { nextBreath } from './obsidian/host/notes-in';
import { VaultEvents } from './obsidian/host/vault-events';
import { vaultPort } from './obsidian/host/vault-port';
import { directorySource, VaultReader } from './obsidian/host/vault-reader';
import { KEYS } from './ui/dashboard/keys/keys';

/** The calendar day on the user's clock. */
const today = (): Day => localDay(new Date());

/** Rapport: wires clock, notes, views, commands and settings together. */
export default class RapportPlugin extends Plugin {
  readonly #store = new SettingsStore(this);
  #welcome = (): void => undefined;

  override async onload(): Promise<void> {
    const { app } = this;
    const { isFirst } = await this.#store.load();
    const book = new Book(directorySource(app), this.#store.current(), today());
    const notes = vaultPort(app);
    const reader = new VaultReader(app, book);
    const events = new VaultEvents(app);
    const actions = new Actions(
      notes,
      (yaml) => parseYaml(yaml) as unknown,
      () => book,
    );
    this.register(
      events.subscribe({
        folderMoved: (from, to) => {
          const followed = withMovedFolder(book.settings, from, to);
          if (!book.adopt(followed)) return;
          desk.attempt(() => this.#store.change(followed));
          // What else the app tells of the folder comes first: who is known by then needs no reading.
          desk.attempt(() => nextBreath().then(() => reader.fillRest()));
        },
      }),
    );
    this.register(events.subscribe(reader.events));
    this.register(
      events.subscribe({
        moved: (from, to) => {
          actions.renamed(from, to);
        },
      }),
    );
    const desk = new Desk(app, book, actions, {
      draft: (contact, reason) => {
        drafts.openDraft(contact, reason);
      },
      chooseFolder: () => {
        desk.attempt(askWhere);
      },
      trySample: () => {
        desk.attempt(sample);
      },
      showKeys: () => {
        new KeysModal(app, KEYS).open();
      },
    });
    const sample = (): Promise<void> => trySample(notes, desk);
    const askWhere = (): Promise<void> => offerFirstRun(app, this.#store, sample);
    this.#welcome = () => {
      desk.attempt(() => this.#openView());
      if (isFirst) desk.attempt(askWhere);
    };
    const now = (): Date => new Date();
    const drafts = addDrafts(this, { app, book, actions, desk, events, notes, now });
    this.registerView(DUE_VIEW, (leaf: WorkspaceLeaf) => {
      return new DueView(leaf, book, desk, drafts.templates);
    });
    this.#addControls(book, desk);
    this.#store.onChange((settings) => {
      if (book.adopt(settings)) desk.attempt(() => reader.refill());
    });
    app.workspace.onLayoutReady(() => {
      events.watch(this);
      this.#start(book, reader, desk);
    });
  }

  override onUserEnable(): void {
    this.#welcome();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#store.load();
  }

  #addControls(book: Book, desk: Desk): void {
    const open = (): void => {
      desk.attempt(() => this.#openView());
    };
    this.addRibbonIcon('users', 'Open due follow-ups', open);
    const draw = statusBarCount(this.addStatusBarItem(), book, open);
    this.register(book.onChange(draw));
    draw();
    this.addSettingTab(new RapportSettingTab(this.app, this, this.#store));
    addCommands(this, desk, () => this.#openView());
    addMenus(this, desk);
  }

  #start(book: Book, reader: VaultReader, desk: Desk): void {
    this.register(() => {
      reader.stop();
    });
    desk.attempt(() => reader.fill());
    let isSettled = false;
    this.registerEvent(
      this.app.metadataCache.on('resolved', () => {
        if (isSettled) return;
        isSettled = true;
        desk.attempt(() => reader.fillRest());
      }),
    );
    watchDay(this, () => {
      desk.attempt(() => reader.reread(book.turnTo(today())));
    });
  }

  async #openView(): Promise<void> {
    const { workspace } = this.app;
    const leaf =
      workspace.getLeavesOfType(DUE_VIEW)[0] ??
      (await workspace.ensureSideLeaf(DUE_VIEW, 'right', { active: true }));
    await workspace.revealLeaf(leaf);
  }
}
