import { patchProp, placeChildren } from '../parts/patch';
import type { ItemView } from './scene';

/** The part of a list that is to be in the document: from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many elements without an item are kept for the next ones. */
const MOST_SPARE = 24;

/**
 * A list of which only a window is in the document. All items have one height, which the style sheet
 * sets; elements go by their item's key, and are handed on when it leaves the window.
 */
export class WindowList<Item> {
  readonly el: HTMLUListElement;
  private views = new Map<string, ItemView<Item>>();
  private readonly spare: ItemView<Item>[] = [];

  constructor(
    parent: HTMLElement,
    private readonly make: (parent: HTMLElement) => ItemView<Item>,
  ) {
    this.el = parent.createEl('ul', { cls: 'rapport-list', attr: { role: 'list' } });
  }

  /** Draws the items of the range, and the current one wherever it is. */
  draw(
    items: readonly Item[],
    range: Range,
    keyAt: (at: number) => string,
    current: number | null,
  ): void {
    patchProp(this.el, '--rapport-count', String(items.length));
    const wanted = placesOf(range, items.length, current).map((at) => ({ at, key: keyAt(at) }));
    this.retire(new Set(wanted.map(({ key }) => key)));
    const drawn = wanted.map(({ at, key }) => {
      const view = this.views.get(key) ?? this.spare.pop() ?? this.make(this.el);
      this.views.set(key, view);
      const item = items[at];
      if (item !== undefined) view.draw(item, { at, of: items.length, isCurrent: at === current });
      return view.el;
    });
    placeChildren(this.el, drawn, drawn.find((el) => el.contains(el.doc.activeElement)) ?? null);
    this.spare.length = Math.min(this.spare.length, MOST_SPARE);
  }

  /** The element of the item with that key, while it is drawn. */
  elementOf(key: string): HTMLElement | null {
    return this.views.get(key)?.el ?? null;
  }

  private retire(keys: ReadonlySet<string>): void {
    for (const [key, view] of this.views) {
      if (keys.has(key)) continue;
      this.views.delete(key);
      // The focus belongs to the person, not to the element.
      if (view.el.contains(view.el.doc.activeElement)) continue;
      // Out at once: a spare element left in front would make all others move past it.
      view.el.remove();
      this.spare.push(view);
    }
  }
}

/** The places to draw, in order: the range as far as there are items, and the current one. */
function placesOf({ from, to }: Range, count: number, current: number | null): number[] {
  const start = Math.max(0, from);
  const end = Math.min(count, to);
  const places = Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
  if (current === null || current < 0 || current >= count) return places;
  if (current < start) return [current, ...places];
  return current >= end ? [...places, current] : places;
}
