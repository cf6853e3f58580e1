import { patchClass } from './patch';
import { EVERYONE, FACETS, isFiltering, type BoardFilter, type Facet } from '../core/board-filter';
import { filterChoices } from '../core/filter-choices';
import type { Day } from '../core/day';
import type { Row } from '../core/row';
import { Announcer } from './announcer';
import type { DashboardState } from './dashboard-state';
import { DayCard } from './day-card';
import type { Deck } from './deck';
import { EmptyState, type EmptyAction } from './empty-state';
import { FilterPanel, type Choices } from './filter-panel';
import type { Group, GroupId } from './groups';
import { HeldRows } from './held-rows';
import type { OnIntent } from './intent';
import { listenToKeys } from './keyboard';
import { ListView } from './list-view';
import { listenToPointer } from './pointer';
import { ProgressBar, readingShare } from './progress-bar';
import type { Scene } from './scene';
import { NOBODY, selectOnly, stillThere, type Selection } from './selection';
import { SelectionBar, type SelectionAction } from './selection-bar';
import type { Surface } from './surface';
import { Toolbar } from './toolbar';
import { headingOf, makeView } from './view-model';
import { FRESH_VIEW, readViewState, type ViewState } from './view-state';
import { foundWords, WORDS } from './words';

let dashboards = 0;

const asIs = (groups: readonly Group[]): readonly Group[] => groups;

/** The view of due follow-ups: draws a state, and turns gestures into intents. */
export class Dashboard {
  private readonly el: HTMLElement;
  private readonly list: ListView;
  private readonly toolbar: Toolbar;
  private readonly filters: FilterPanel;
  private readonly reading: ProgressBar;
  private readonly card: DayCard;
  private readonly empty: EmptyState;
  private readonly held: HeldRows;
  private readonly bar: SelectionBar;
  private readonly announcer: Announcer;
  private readonly prefix = `rapport-${String((dashboards += 1))}-`;
  private ids = 0;
  private state: DashboardState | null = null;
  private view: ViewState = FRESH_VIEW;
  private selection: Selection = NOBODY;
  private choices: { readonly rows: readonly Row[]; readonly all: Choices } | null = null;

  constructor(
    parent: HTMLElement,
    private readonly surface: Surface,
    private readonly on: OnIntent,
  ) {
    const el = parent.createDiv('rapport-view');
    this.el = el;
    const head = el.createDiv('rapport-head');
    this.toolbar = new Toolbar(head, surface, {
      search: (text) => this.search(text),
      toggleFilters: () => this.toggleFilters(),
      undo: () => on({ type: 'undo' }),
      redo: () => on({ type: 'redo' }),
      showKeys: () => on({ type: 'show-keys' }),
    });
    this.filters = new FilterPanel(head, surface, {
      toggle: (facet, value) => this.toggleChoice(facet, value),
      order: (order) => this.change({ order }),
      clear: () => this.clearFilter(),
    });
    this.reading = new ProgressBar(head, WORDS.reading);
    const top = el.createDiv('rapport-top');
    this.card = new DayCard(top);
    this.empty = new EmptyState(top, surface, (action) => this.help(action));
    this.list = new ListView(el, () => this.scene(), top);
    this.held = new HeldRows(this.list.el, () => this.refresh());
    this.bar = new SelectionBar(el, surface, (action, at) => this.actOnSelection(action, at));
    this.announcer = new Announcer(el);
    listenToKeys(el, this.deck());
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
    if (!group.open) this.setFold(group.id, true);
    this.list.focus({ group: group.id, key: path });
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
    this.select(NOBODY);
  }

  /** Lets screen readers say, politely, what happened. */
  say(text: string): void {
    this.announcer.say(text);
  }

  /** What the user made of the view, for JSON. */
  viewState(): ViewState {
    return { ...this.view, selected: [...this.selection.paths] };
  }

  /** Brings back a view state from JSON; whatever is not understood is left out. */
  restore(value: unknown): void {
    this.view = readViewState(value);
    this.selection = selectOnly(this.view.selected);
    this.refresh();
  }

  /** Takes the view out of the document and stops watching. */
  destroy(): void {
    this.list.destroy();
    this.el.remove();
  }

  private refresh(
    hold: (groups: readonly Group[], rows: readonly Row[]) => readonly Group[] = asIs,
  ): void {
    const { state, view, surface } = this;
    if (state === null) return;
    const rows = state.board?.rows ?? [];
    this.forgetTheGone(rows);
    const write = (day: Day): string => surface.writeDay(day);
    const made = makeView(state, view, write, (groups) => hold(groups, rows));
    const { groups, real, share, card, empty } = made;
    const chosen = FACETS.reduce((sum, facet) => sum + view.filter[facet].length, 0);
    this.toolbar.draw({ ...state, ...view, text: view.filter.text, chosen });
    this.filters.draw(view.filter, view.order, view.filtersShown, () => this.choicesOf(rows));
    this.reading.draw(empty ? null : readingShare(state.progress));
    this.card.draw(card);
    this.empty.draw(empty);
    this.list.draw(groups, (group) => headingOf(group, share), real);
    this.drawBar();
  }

  private drawBar(): void {
    const { paths } = this.selection;
    const shown = this.list.groups.flatMap((group) =>
      group.kind === 'rows' && group.open && paths.size > 0 ? group.items : [],
    );
    const seen = shown.filter((row) => paths.has(row.contact.path)).length;
    patchClass(this.el, 'has-selection', paths.size > 0);
    this.bar.draw(paths.size, paths.size - seen);
  }

  private forgetTheGone(rows: readonly Row[]): void {
    if (this.selection.paths.size === 0 || this.state?.board == null || this.state.progress) return;
    const known = new Set(rows.map((row) => row.contact.path));
    this.selection = stillThere(this.selection, (path) => known.has(path));
  }

  private choicesOf(rows: readonly Row[]): Choices {
    if (this.choices?.rows !== rows) this.choices = { rows, all: filterChoices(rows) };
    return this.choices.all;
  }

  private scene(): Scene {
    const { paths } = this.selection;
    return {
      surface: this.surface,
      today: this.state?.board?.today ?? null,
      isHeld: (row) => this.held.isHeld(row),
      isSelected: (path) => paths.has(path),
      newId: () => `${this.prefix}${String((this.ids += 1))}`,
    };
  }

  private deck(): Deck {
    const selection = (): Selection => this.selection;
    return {
      list: this.list,
      get selection() {
        return selection();
      },
      select: (next) => this.select(next),
      send: (intent) => this.on(intent),
      setFold: (group, open) => this.setFold(group, open),
      toggleFilters: () => this.toggleFilters(),
      focusSearch: () => this.focusSearch(),
      search: (text) => this.search(text),
      clear: () => this.clear(),
      settle: () => this.held.letGo(),
    };
  }

  private change(part: Partial<ViewState>): void {
    this.view = { ...this.view, ...part };
    this.refresh();
    this.on({ type: 'view-changed' });
  }

  private select(selection: Selection): void {
    this.selection = selection;
    this.change({});
  }

  private search(text: string): void {
    this.filterBy({ ...this.view.filter, text });
    const found = this.list.groups.flatMap((group) => (group.kind === 'rows' ? group.items : []));
    this.say(foundWords(found.length));
  }

  private toggleChoice(facet: Facet, value: string): void {
    const chosen: readonly string[] = this.view.filter[facet];
    const next = chosen.includes(value)
      ? chosen.filter((each) => each !== value)
      : [...chosen, value];
    this.filterBy({ ...this.view.filter, [facet]: next });
  }

  private filterBy(filter: BoardFilter): void {
    this.list.toTop();
    this.change({ filter, filteredFolds: isFiltering(filter) ? this.view.filteredFolds : {} });
  }

  private clearFilter(): void {
    this.filterBy(EVERYONE);
  }

  private toggleFilters(): void {
    this.change({ filtersShown: !this.view.filtersShown });
  }

  private setFold(group: GroupId, open: boolean): void {
    const which = isFiltering(this.view.filter) ? 'filteredFolds' : 'folds';
    this.change({ [which]: { ...this.view[which], [group]: open } });
  }

  private clear(): boolean {
    const hadSelection = this.selection.paths.size > 0;
    if (hadSelection) this.select(NOBODY);
    else if (isFiltering(this.view.filter)) this.clearFilter();
    else return false;
    return true;
  }

  private help(action: EmptyAction): void {
    if (action === 'clear-filter') this.clearFilter();
    else this.on({ type: action });
  }

  private actOnSelection(action: SelectionAction, at: HTMLElement): void {
    const paths = [...this.selection.paths];
    if (action === 'clear') this.select(NOBODY);
    else if (action === 'more') this.on({ type: 'more', paths, at });
    else this.on({ type: action, paths });
  }
}
