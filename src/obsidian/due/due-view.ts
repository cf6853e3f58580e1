import {
  ItemView,
  Platform,
  setIcon,
  setTooltip,
  type ViewStateResult,
  type WorkspaceLeaf,
} from 'obsidian';
import type { Book } from '../../app/book';
import type { Templates } from '../../app/draft/templates';
import { compareProblems, type Problem } from '../../core/problem';
import type { Settings } from '../../core/settings';
import { Dashboard } from '../../ui/dashboard/dashboard';
import type { DashboardState } from '../../ui/dashboard/dashboard-state';
import type { Desk } from '../contact/desk';
import { drawSoon } from '../host/draw-soon';
import { dayWriter } from '../host/write-day';

/** The type of the view of due follow-ups. */
export const DUE_VIEW = 'rapport-due';

/** Due follow-ups: the dashboard in a tab or side leaf. */
export class DueView extends ItemView {
  #dashboard: Dashboard | null = null;
  #restored: unknown = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly book: Book,
    private readonly desk: Desk,
    private readonly templates: Templates,
  ) {
    super(leaf);
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

  override getState(): Record<string, unknown> {
    return { ...super.getState(), dashboard: this.#dashboard?.viewState() ?? this.#restored };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#restored = (state as { dashboard?: unknown } | null)?.dashboard ?? null;
    if (this.#restored !== null) this.#dashboard?.restore(this.#restored);
  }

  protected override onOpen(): Promise<void> {
    const write = dayWriter(this.book);
    const surface = { setIcon, setTooltip, writeDay: write, isMobile: Platform.isMobile };
    const dashboard = new Dashboard(this.contentEl, surface, (intent) => {
      if (intent.type === 'view-changed') void this.app.workspace.requestSaveLayout();
      else this.desk.act(intent);
    });
    this.#dashboard = dashboard;
    if (this.#restored !== null) dashboard.restore(this.#restored);
    const draw = drawSoon(this.contentEl, () => {
      this.#dashboard?.draw(this.#state());
    });
    this.register(this.book.onChange(draw));
    this.register(
      this.desk.onChange((done) => {
        // Several people were dealt with as one, so that selection has done its work.
        if (done.length > 1) dashboard.clearSelection();
        draw();
      }),
    );
    this.register(this.templates.onChange(draw));
    dashboard.draw(this.#state());
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#dashboard?.destroy();
    this.#dashboard = null;
    return Promise.resolve();
  }

  /** What could not be read, in notes and in templates. */
  #problems(): readonly Problem[] {
    const inTemplates = this.templates.problems();
    const inNotes = this.book.problems();
    return inTemplates.length === 0 ? inNotes : [...inNotes, ...inTemplates].sort(compareProblems);
  }

  #state(): DashboardState {
    const { book, desk } = this;
    return {
      board: book.board(),
      problems: this.#problems(),
      progress: book.progress,
      settings: book.settings,
      canUndo: desk.undoable,
      canRedo: desk.redoable,
      where: whereWords(book.settings),
    };
  }
}

/** Where contacts are looked for, as a clause. */
function whereWords({ contactFolders, contactTags, contactTypes }: Settings): string {
  const places = [
    ...contactFolders.map((folder) => `in the folder ${folder}`),
    ...contactTags.map((tag) => `under the tag #${tag}`),
    ...contactTypes.map((type) => `with "type: ${type}"`),
  ];
  const last = places.pop() ?? 'nowhere yet';
  return places.length === 0 ? last : `${places.join(', ')} and ${last}`;
}
