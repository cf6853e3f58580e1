import {
  getLanguage,
  ItemView,
  Platform,
  setIcon,
  setTooltip,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import { compareProblems, type Problem } from '../../core/problem';
import type { Settings } from '../../core/settings';
import { Dashboard } from '../../ui/dashboard/dashboard';
import type { DashboardState } from '../../ui/dashboard/dashboard-state';
import type { Intent } from '../../ui/dashboard/keys/intent';
import { KEYS } from '../../ui/dashboard/keys/keys';
import { Desk } from '../contact/desk';
import { showContactMenu } from '../contact/menu';
import { openDraft } from '../draft/open';
import { offerFirstRun, trySample } from '../first-run/first-run';
import { attempt } from '../host/attempt';
import { drawSoon } from '../host/draw-soon';
import type { PeopleView } from '../host/person-at-hand';
import { openNote } from '../host/open-note';
import type { Rapport } from '../host/rapport';
import { dayWriter } from '../../core/write-day';
import { addPerson } from '../people/add-person';
import { KeysModal } from './keys-modal';

/** The type of the view of due follow-ups. */
export const DUE_VIEW = 'rapport-due';

/** Due follow-ups: the dashboard in a tab or side leaf. */
export class DueView extends ItemView implements PeopleView {
  #dashboard: Dashboard | null = null;
  #restored: unknown = null;

  readonly #desk: Desk;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly rapport: Rapport,
  ) {
    super(leaf);
    this.#desk = new Desk(rapport);
    this.navigation = false;
  }

  override getViewType(): string {
    return DUE_VIEW;
  }

  override getDisplayText(): string {
    return 'Due follow-ups';
  }

  override getIcon(): string {
    return 'users';
  }

  get person(): string | null {
    return this.#dashboard?.person ?? null;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), dashboard: this.#dashboard?.viewState() ?? this.#restored };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#restored = (state as { dashboard?: unknown } | null)?.dashboard ?? null;
    if (this.#restored !== null) this.#dashboard?.restore(this.#restored);
  }

  protected override onOpen(): Promise<void> {
    const { book, steps, templates } = this.rapport;
    const write = dayWriter(getLanguage(), book.today, 'short');
    const surface = { setIcon, setTooltip, writeDay: write, isMobile: Platform.isMobile };
    const dashboard = new Dashboard(this.contentEl, surface, (intent) => {
      this.#act(intent);
    });
    this.#dashboard = dashboard;
    if (this.#restored !== null) dashboard.restore(this.#restored);
    const draw = drawSoon(this.contentEl, () => {
      this.#dashboard?.draw(this.#state());
    });
    this.register(book.onChange(draw));
    this.register(
      steps.onStep((done) => {
        // Several people were dealt with as one, so that selection has done its work.
        if (done.length > 1) dashboard.clearSelection();
        draw();
      }),
    );
    this.register(templates.onChange(draw));
    dashboard.draw(this.#state());
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#dashboard?.destroy();
    this.#dashboard = null;
    return Promise.resolve();
  }

  #act(intent: Intent): void {
    const { app, book, steps } = this.rapport;
    switch (intent.type) {
      case 'open':
        attempt(() => openNote(app, intent.path, intent.where));
        return;
      case 'open-problem':
        attempt(() => openNote(app, intent.path, 'here', intent.line));
        return;
      case 'draft': {
        const contact = book.contact(intent.path);
        if (contact) openDraft(this.rapport, contact);
        return;
      }
      case 'log':
      case 'snooze':
      case 'skip':
        this.#desk[intent.type](intent.paths);
        return;
      case 'more':
        showContactMenu(this.#desk, intent.paths, intent.at);
        return;
      case 'undo':
      case 'redo':
        steps[intent.type]();
        return;
      case 'add-person':
        addPerson(this.rapport);
        return;
      case 'choose-folder':
        attempt(() => offerFirstRun(this.rapport, () => trySample(this.rapport)));
        return;
      case 'try-sample':
        attempt(() => trySample(this.rapport));
        return;
      case 'show-keys':
        new KeysModal(app, KEYS).open();
        return;
      case 'view-changed':
        attempt(() => app.workspace.requestSaveLayout());
        return;
    }
  }

  /** What could not be read, in notes and in templates. */
  #problems(): readonly Problem[] {
    const { book, templates } = this.rapport;
    const inTemplates = templates.problems();
    const inNotes = book.problems();
    return inTemplates.length === 0 ? inNotes : [...inNotes, ...inTemplates].sort(compareProblems);
  }

  #state(): DashboardState {
    const { actions, book } = this.rapport;
    return {
      board: book.board(),
      problems: this.#problems(),
      progress: book.progress,
      settings: book.settings,
      canUndo: actions.undoable,
      canRedo: actions.redoable,
      where: whereWords(book.settings),
    };
  }
}

/** Where contacts are looked for, as a clause. */
function whereWords({ contactFolders, contactTags, contactTypes }: Settings): string {
  const places = [
    ...contactFolders.map((folder) => `in the folder ${folder}`),
    ...contactTags.map((tag) => `under the tag #${tag}`),
    ...contactTypes.map((type) => `with “type: ${type}”`),
  ];
  const last = places.pop() ?? 'nowhere yet';
  return places.length === 0 ? last : `${places.join(', ')} and ${last}`;
}
