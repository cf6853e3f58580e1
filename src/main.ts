import { parseYaml, Plugin, type WorkspaceLeaf } from 'obsidian';
import { Actions } from './app/actions';
import { Book } from './app/book';
import { localDay, type Day } from './core/day';
import { addCommands, addMenus } from './obsidian/contact/commands';
import { watchDay } from './obsidian/host/day-watch';
import { Desk } from './obsidian/contact/desk';
import { addDrafts } from './obsidian/draft/feature';
import { DUE_VIEW, DueView } from './obsidian/due/due-view';
import { KeysModal } from './obsidian/due/keys-modal';
import { offerFirstRun, trySample } from './obsidian/first-run/first-run';
import { SettingsStore } from './obsidian/settings/store';
import { RapportSettingTab } from './obsidian/settings/tab';
import { statusBarCount } from './obsidian/due/status-bar';
import { directorySource, VaultNotes } from './obsidian/host/vault-notes';
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
    const notes: VaultNotes = new VaultNotes(app, book, (from, to) => {
      actions.renamed(from, to);
    });
    const actions = new Actions(
      notes,
      (yaml) => parseYaml(yaml) as unknown,
      () => book,
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
    const drafts = addDrafts(this, { app, book, actions, desk, notes, now });
    this.registerView(DUE_VIEW, (leaf: WorkspaceLeaf) => {
      return new DueView(leaf, book, desk, drafts.templates);
    });
    this.#addControls(book, desk);
    this.#store.onChange((settings) => {
      book.adopt(settings);
      desk.attempt(() => notes.refill());
    });
    app.workspace.onLayoutReady(() => {
      this.#start(book, notes, desk);
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

  #start(book: Book, notes: VaultNotes, desk: Desk): void {
    notes.watch(this);
    desk.attempt(() => notes.fill());
    let isSettled = false;
    this.registerEvent(
      this.app.metadataCache.on('resolved', () => {
        if (isSettled) return;
        isSettled = true;
        desk.attempt(() => notes.fillRest());
      }),
    );
    watchDay(this, today, (day) => {
      desk.attempt(() => notes.reread(book.turnTo(day)));
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
