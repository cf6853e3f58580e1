import { EVERYONE, isFiltering, type BoardFilter, type Facet } from '../../core/board/filter';
import type { BoardOrder } from '../../core/board/order';
import type { GroupId } from '../list/group';
import { NOBODY, selectOnly, stillThere, type Selection } from '../list/selection';
import { FRESH_VIEW, readViewState, type ViewState } from './view-state';

/** What of the view has changed: a new filter begins at the top again. */
export type ViewChange = 'filter' | 'other';

/** What the user makes of the view: filter, order, folds and selection, and each change told. */
export class ViewChoices {
  private state: ViewState = FRESH_VIEW;
  private chosen: Selection = NOBODY;

  constructor(private readonly changed: (what: ViewChange) => void) {}

  /** The view as it is now. */
  get view(): ViewState {
    return this.state;
  }

  /** Who is selected. */
  get selection(): Selection {
    return this.chosen;
  }

  /** The same as one value for JSON. */
  save(): ViewState {
    return { ...this.state, selected: [...this.chosen.paths] };
  }

  /** Takes a value back from JSON, without telling. */
  restore(value: unknown): void {
    this.state = readViewState(value);
    this.chosen = selectOnly(this.state.selected);
  }

  /** Selects exactly these. */
  select(selection: Selection): void {
    this.chosen = selection;
    this.changed('other');
  }

  /** Selects nobody any more who is not there, without telling. */
  keepOnly(isThere: (path: string) => boolean): void {
    this.chosen = stillThere(this.chosen, isThere);
  }

  /** Searches for a text. */
  search(text: string): void {
    this.filterBy({ ...this.state.filter, text });
  }

  /** Adds a value to a list of the filter, or takes it away. */
  toggleChoice(facet: Facet, value: string): void {
    const chosen: readonly string[] = this.state.filter[facet];
    const next = chosen.includes(value)
      ? chosen.filter((each) => each !== value)
      : [...chosen, value];
    this.filterBy({ ...this.state.filter, [facet]: next });
  }

  /** Lets everyone through again. */
  clearFilter(): void {
    this.filterBy(EVERYONE);
  }

  /** Sorts the rows another way. */
  orderBy(order: BoardOrder): void {
    this.state = { ...this.state, order };
    this.changed('filter');
  }

  /** Shows or hides the lists of the filter. */
  toggleFilters(): void {
    this.state = { ...this.state, filtersShown: !this.state.filtersShown };
    this.changed('other');
  }

  /** Opens or folds a group. */
  setFold(group: GroupId, open: boolean): void {
    const which = isFiltering(this.state.filter) ? 'filteredFolds' : 'folds';
    this.state = { ...this.state, [which]: { ...this.state[which], [group]: open } };
    this.changed('other');
  }

  /** Clears the selection, else the filter; false when there was neither. */
  clear(): boolean {
    if (this.chosen.paths.size > 0) this.select(NOBODY);
    else if (isFiltering(this.state.filter)) this.clearFilter();
    else return false;
    return true;
  }

  private filterBy(filter: BoardFilter): void {
    const filteredFolds = isFiltering(filter) ? this.state.filteredFolds : {};
    this.state = { ...this.state, filter, filteredFolds };
    this.changed('filter');
  }
}
