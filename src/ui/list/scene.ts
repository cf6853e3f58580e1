import type { Day } from '../../core/day';
import type { Row } from '../../core/board/row';
import type { Surface } from '../parts/surface';

/** What every item of the list is drawn by, besides its own value. */
export interface Scene {
  readonly surface: Surface;
  /** The day the rows are told as of; null before there are any. */
  readonly today: Day | null;
  /** Whether a row has left and only keeps its place. */
  readonly isHeld: (row: Row) => boolean;
  readonly isSelected: (path: string) => boolean;
  /** A new id for an element that another one is described by. */
  readonly newId: () => string;
}

/** Where an item stands in its list, counted from 0. */
export interface Place {
  readonly at: number;
  readonly of: number;
  readonly isCurrent: boolean;
}

/** The element of one item, which may be handed to another item later. */
export interface ItemView<Item> {
  readonly el: HTMLElement;
  draw(item: Item, place: Place): void;
}
