import { FACETS } from '../../core/board/filter';
import type { WriteDay } from '../../core/day';
import { filterChoices } from '../../core/board/filter-choices';
import type { Row } from '../../core/board/row';
import { Announcer } from '../parts/announcer';
import type { DashboardState } from './dashboard-state';
import { DayCard } from './day-card';
import type { Deck } from './keys/deck';
import { EmptyState } from './empty-state';
import { FilterPanel, type Choices } from './filter-panel';
import type { Group } from '../list/group';
import { HeldRows } from '../list/held-rows';
import type { OnIntent } from './keys/intent';
import { listenToKeys } from './keys/keyboard';
import { ListView, stopOf } from '../list/list-view';
import { patchClass } from '../parts/patch';
import { listenToPointer } from './keys/pointer';
import { ProgressBar } from '../parts/progress-bar';
import type { Scene } from '../list/scene';
import { NOBODY } from '../list/selection';
import { SelectionBar, type SelectionAction } from './selection-bar';
import type { Surface } from '../parts/surface';
import { Toolbar } from './toolbar';
import { ViewChoices, type ViewChange } from './view-choices';
import { headingOf, makeView } from './view-model';
import type { ViewState } from './view-state';
import { WORDS, foundWords, readingShare } from './words';

let dashboards = 0;

type Hold = (groups: readonly Group[], rows: readonly Row[]) => readonly Group[];
const asIs: Hold = (groups) => groups;

/** The view of due follow-ups: draws a state, and turns gestures into intents. */
export class Dashboard {
  private readonly el: HTMLElement;
  private readonly choices = new ViewChoices((what) => this.chosen(what));
  private readonly toolbar: Toolbar;
  private readonly filters: FilterPanel;
  private readonly reading: ProgressBar;
  private readonly card: DayCard;
  private readonly empty: EmptyState;
  private readonly list: ListView;
  private readonly held: HeldRows;
  private readonly bar: SelectionBar;
  private readonly announcer: Announcer;
  private readonly prefix = `rapport-${String((dashboards += 1))}-`;
  private isOnRow = false;
  private ids = 0;
  private state: DashboardState | null = null;
  private offered: { readonly rows: readonly Row[]; readonly choices: Choices } | null = null;

  constructor(
    parent: HTMLElement,
    private readonly surface: Surface,
    private readonly on: OnIntent,
  ) {
    const { choices } = this;
    this.el = parent.createDiv('rapport-view');
    const head = this.el.createDiv('rapport-head');
    this.toolbar = new Toolbar(head, surface, {
      search: (text) => this.search(text),
      toggleFilters: () => choices.toggleFilters(),
      addPerson: () => on({ type: 'add-person' }),
      undo: () => on({ type: 'undo' }),
      redo: () => on({ type: 'redo' }),
      showKeys: () => on({ type: 'show-keys' }),
    });
    this.filters = new FilterPanel(head, surface, {
      toggle: (facet, value) => choices.toggleChoice(facet, value),
      order: (order) => choices.orderBy(order),
      clear: () => choices.clearFilter(),
    });
    this.reading = new ProgressBar(head, WORDS.reading);
    const top = this.el.createDiv('rapport-top');
    this.card = new DayCard(top);
    this.empty = new EmptyState(top, surface, (action) =>
      action === 'clear-filter' ? this.clearFilter() : on({ type: action }),
    );
    this.list = new ListView(this.el, () => this.scene(), top);
    this.held = new HeldRows(this.list.el, () => this.refresh());
    this.bar = new SelectionBar(this.el, surface, (action, at) => this.actOnAll(action, at));
    this.announcer = new Announcer(this.el);
    this.el.addEventListener('focusin', ({ target }) => {
      this.isOnRow = stopOf(target as Element)?.key != null;
    });
    listenToKeys(this.el, this.deck());
    listenToPointer(this.deck());
  }

  /** Draws what is known now; focus, scroll, filter, folds and selection stay. */
  draw(state: DashboardState): void {
    this.state = state;
    this.refresh((groups, rows) => this.held.hold(this.list.groups, groups, rows));
  }

  /** Puts the focus on a person's row, opening its group; nothing when the filter hides it. */
  focusRow(path: string): void {
    const group = this.list.groups.find(
      (each) => each.kind === 'rows' && each.items.some((row) => row.contact.path === path),
    );
    if (!group) return;
    if (!group.open) this.choices.setFold(group.id, true);
    this.list.focus({ group: group.id, key: path });
  }

  /** The button that clears the filter goes with it, so the focus goes on to the list. */
  private clearFilter(): void {
    this.choices.clearFilter();
    this.focus();
  }

  /** The path of the person in focus, or in focus before another part of the app took it; null: it was on nobody. */
  get person(): string | null {
    const stop = this.isOnRow ? this.list.current : null;
    const group = this.list.groups.find(({ id }) => id === stop?.group);
    return group?.kind === 'rows' ? (stop?.key ?? null) : null;
  }

  /** Puts the focus where the keyboard last stood in the list; into the search while it is empty. */
  focus(): void {
    if (this.list.current) this.list.focus(this.list.current);
    else this.focusSearch();
  }

  /** Puts the focus into the search. */
  focusSearch(): void {
    this.toolbar.search.focus();
    this.toolbar.search.select();
  }

  /** Selects nobody any more. */
  clearSelection(): void {
    this.choices.select(NOBODY);
  }

  /** Lets screen readers say, politely, what happened. */
  say(text: string): void {
    this.announcer.say(text);
  }

  /** What the user made of the view, for JSON. */
  viewState(): ViewState {
    return this.choices.save();
  }

  /** Brings back a view state from JSON; whatever is not understood is left out. */
  restore(value: unknown): void {
    this.choices.restore(value);
    this.refresh();
  }

  /** Takes the view out of the document and stops watching. */
  destroy(): void {
    this.list.destroy();
    this.el.remove();
  }

  private refresh(hold = asIs): void {
    const { state, surface } = this;
    if (state === null) return;
    const rows = state.board?.rows ?? [];
    this.forgetTheGone(rows);
    const { view } = this.choices;
    const write: WriteDay = (day, precision) => surface.writeDay(day, precision);
    const made = makeView(state, view, write, (groups) => hold(groups, rows));
    const chosen = FACETS.reduce((sum, facet) => sum + view.filter[facet].length, 0);
    this.toolbar.draw({ ...state, ...view, text: view.filter.text, chosen });
    this.filters.draw(view.filter, view.order, view.filtersShown, () => this.choicesIn(rows));
    this.reading.draw(made.empty ? null : readingShare(state.progress));
    this.card.draw(made.card);
    this.empty.draw(made.empty);
    this.list.draw(made.groups, (group) => headingOf(group, made.share), made.real);
    this.drawBar();
  }

  private drawBar(): void {
    const { paths } = this.choices.selection;
    const shown = this.list.groups.flatMap((group) =>
      group.kind === 'rows' && group.open && paths.size > 0 ? group.items : [],
    );
    const seen = new Set(shown.map((row) => row.contact.path).filter((path) => paths.has(path)));
    patchClass(this.el, 'has-selection', paths.size > 0);
    this.bar.draw(paths.size, paths.size - seen.size);
  }

  /** While notes are still being read, whoever is missing may yet come. */
  private forgetTheGone(rows: readonly Row[]): void {
    const { selection } = this.choices;
    if (selection.paths.size === 0 || this.state?.board == null || this.state.progress) return;
    const known = new Set(rows.map((row) => row.contact.path));
    this.choices.keepOnly((path) => known.has(path));
  }

  private choicesIn(rows: readonly Row[]): Choices {
    if (this.offered?.rows !== rows) this.offered = { rows, choices: filterChoices(rows) };
    return this.offered.choices;
  }

  private chosen(what: ViewChange): void {
    if (what === 'filter') this.list.toTop();
    this.refresh();
    this.on({ type: 'view-changed' });
  }

  private search(text: string): void {
    this.choices.search(text);
    const { groups } = this.list;
    const found = groups.reduce((sum, { kind, count }) => sum + (kind === 'rows' ? count : 0), 0);
    this.say(foundWords(found));
  }

  private actOnAll(action: SelectionAction, at: HTMLElement): void {
    const paths = [...this.choices.selection.paths];
    if (action === 'clear') this.clearSelection();
    else if (action === 'more') this.on({ type: 'more', paths, at });
    else this.on({ type: action, paths });
  }

  private scene(): Scene {
    const { paths } = this.choices.selection;
    return {
      surface: this.surface,
      today: this.state?.board?.today ?? null,
      isHeld: (row) => this.held.isHeld(row),
      isSelected: (path) => paths.has(path),
      newId: () => `${this.prefix}${String((this.ids += 1))}`,
    };
  }

  private deck(): Deck {
    const { choices } = this;
    return {
      list: this.list,
      get selection() {
        return choices.selection;
      },
      select: (selection) => choices.select(selection),
      send: (intent) => this.on(intent),
      setFold: (group, open) => choices.setFold(group, open),
      toggleFilters: () => choices.toggleFilters(),
      focusSearch: () => this.focusSearch(),
      search: (text) => this.search(text),
      clear: () => choices.clear(),
      settle: () => this.held.letGo(),
    };
  }
}
