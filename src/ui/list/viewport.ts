import type { Range } from './window-list';

/** Rows drawn beyond the visible ones on either side, so that scrolling never shows a gap. */
const BEYOND = 8;
/** What is taken for a height where nothing is laid out, as in tests: pixels. */
const UNKNOWN = { row: 60, view: 900 };

/** The scrolled part of the view, measured. */
export class Viewport {
  /** Has the height of a row, and is seen by nobody. */
  readonly gauge: HTMLElement;

  constructor(readonly el: HTMLElement) {
    this.gauge = el.createDiv({ cls: 'rapport-gauge', attr: { 'aria-hidden': 'true' } });
  }

  /** The height of one row in pixels, as the style sheet has it at this width. */
  get rowHeight(): number {
    return this.gauge.getBoundingClientRect().height || UNKNOWN.row;
  }

  /** The visible height in pixels. */
  get height(): number {
    return this.el.clientHeight || UNKNOWN.view;
  }

  /** How many whole rows are visible at once; at least one. */
  get page(): number {
    return Math.max(1, Math.floor(this.height / this.rowHeight) - 1);
  }

  /** Scrolls as little as needed to show from `top` to `bottom`, in pixels of the content. */
  reveal(top: number, bottom: number, above: number): void {
    const { el, height } = this;
    if (top - above < el.scrollTop) el.scrollTop = Math.max(0, top - above);
    else if (bottom > el.scrollTop + height) el.scrollTop = bottom - height;
  }
}

/** The items of a list that are visible, and some beyond; `top`: where the list begins, in pixels. */
export function visibleRange(
  { scrolled, rowHeight }: { readonly scrolled: number; readonly rowHeight: number },
  top: number,
  height: number,
): Range {
  const above = scrolled - top;
  return {
    from: Math.floor(above / rowHeight) - BEYOND,
    to: Math.ceil((above + height) / rowHeight) + BEYOND,
  };
}
