import type { GroupId } from '../../list/group';
import type { Intent } from './intent';
import type { ListView } from '../../list/list-view';
import type { Selection } from '../../list/selection';

/** What gestures act on: the list, the selection, and the way out. */
export interface Deck {
  readonly list: ListView;
  readonly selection: Selection;
  select(selection: Selection): void;
  send(intent: Intent): void;
  setFold(group: GroupId, open: boolean): void;
  toggleFilters(): void;
  focusSearch(): void;
  search(text: string): void;
  /** Takes rows away that only keep their places. */
  settle(): void;
  /** Clears the selection, else the filter; false when there was neither. */
  clear(): boolean;
}
