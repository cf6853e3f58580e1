import { type GroupId, indexOf, type Group } from './group';
import { GroupView, type Heading } from './group-view';
import { placeChildren } from '../parts/patch';
import type { Scene } from './scene';
import { anchorOf, scrolledTo, topOf, type Anchor, type Layout } from './scroll-anchor';
import { isSameStop, moveStop, successor, type Stop } from './stops';
import { Viewport, visibleRange } from './viewport';

/** The scrolled list of groups: draws what is visible and keeps focus and scroll through every drawing. */
export class ListView {
  readonly el: HTMLElement;
  readonly viewport: Viewport;
  private readonly views = new Map<GroupId, GroupView>();
  private resizes: ResizeObserver | null = null;
  private readonly forgetWindow: () => void;
  private anchor: Anchor | null = null;
  private rowHeight = 0;
  private shown: readonly Group[] = [];
  private at: Stop | null = null;

  /** `top` stands above the groups and scrolls with them. */
  constructor(
    parent: HTMLElement,
    private readonly scene: () => Scene,
    readonly top: HTMLElement,
  ) {
    this.el = parent.createDiv('rapport-scroll');
    this.viewport = new Viewport(this.el);
    this.el.append(top);
    this.el.addEventListener('scroll', () => this.drawWindows(), { passive: true });
    this.el.addEventListener('focusin', ({ target }) => this.follow(target as Element));
    this.watchSize();
    this.forgetWindow = this.el.onWindowMigrated(() => this.watchSize());
  }

  /** The groups as last drawn. */
  get groups(): readonly Group[] {
    return this.shown;
  }

  /** Where Tab comes to, and the keyboard goes on from. */
  get current(): Stop | null {
    return this.at;
  }

  /** Whether the focus is on a heading or in a row. */
  get hasFocus(): boolean {
    return this.el.contains(this.el.doc.activeElement);
  }

  /**
   * Draws the groups. When the focused row leaves its group, the focus goes on to the next. `real`: the
   * groups without rows that only keep their places.
   */
  draw(
    groups: readonly Group[],
    headingOf: (group: Group) => Heading,
    real: readonly Group[] = groups,
  ): void {
    const hadFocus = this.hasFocus;
    const before = this.at;
    this.at = successor(this.shown, real, before) ?? moveStop(real, null, 0);
    const hasMoved = before !== null && !isSameStop(before, this.at);
    this.shown = groups;
    const views = groups.map((group) => {
      const view = this.viewOf(group);
      view.prepare(group, headingOf(group));
      return view.el;
    });
    this.place(views);
    this.restoreScroll();
    this.drawWindows();
    if (hadFocus && (hasMoved || !this.hasFocus)) this.focus(this.at);
  }

  /** Puts the focus on a stop, scrolling no further than needed. */
  focus(stop: Stop | null): void {
    if (!stop) return;
    this.at = stop;
    const layout = this.layout();
    const top = topOf(stop, layout);
    const { heading, rows } = layout.topOf(stop.group);
    // The heading stays at the top of what is visible, and would cover the row.
    const sticky = stop.key === null ? 0 : rows - heading;
    if (top !== null) this.viewport.reveal(top, top + layout.rowHeight, sticky);
    this.drawWindows();
    this.elementOf(stop)?.focus({ preventScroll: true });
  }

  /** Scrolls back to where the list begins, and lets go of what it held on to. */
  toTop(): void {
    this.anchor = null;
    this.el.scrollTop = 0;
  }

  /** The element that takes the focus at a stop, while it is drawn. */
  elementOf(stop: Stop): HTMLElement | null {
    if (stop.key === null) return this.headingOf(stop);
    const row = this.views.get(stop.group)?.elementOf(stop.key);
    return row?.querySelector<HTMLElement>('.rapport-row-name') ?? null;
  }

  /** Stops watching; the elements go with their parent. */
  destroy(): void {
    this.resizes?.disconnect();
    this.forgetWindow();
  }

  /** An observer belongs to its window, and sees nothing in another one. */
  private watchSize(): void {
    this.resizes?.disconnect();
    const win = this.el.win as typeof window;
    this.resizes = new win.ResizeObserver(() => this.resized());
    this.resizes.observe(this.el);
  }

  private headingOf({ group }: Stop): HTMLElement | null {
    return this.views.get(group)?.button ?? null;
  }

  private viewOf(group: Group): GroupView {
    const view = this.views.get(group.id) ?? new GroupView(this.el, group, this.scene);
    this.views.set(group.id, view);
    return view;
  }

  private place(groups: readonly HTMLElement[]): void {
    const { activeElement } = this.el.doc;
    const children = [this.viewport.gauge, this.top, ...groups];
    placeChildren(this.el, children, children.find((el) => el.contains(activeElement)) ?? null);
  }

  /** Measures first and draws then, so that the browser lays out once. */
  private drawWindows(): void {
    const layout = this.layout();
    this.rowHeight = layout.rowHeight;
    this.anchor = anchorOf(layout);
    const { height } = this.viewport;
    const drawings = this.shown.flatMap((group) => {
      const view = this.views.get(group.id);
      if (!view) return [];
      const isHere = this.at?.group === group.id;
      const at = isHere && this.at?.key != null ? indexOf(group, this.at.key) : null;
      const range = visibleRange(layout, layout.topOf(group.id).rows, height);
      return [() => view.draw(range, at, isHere && this.at?.key === null)];
    });
    for (const draw of drawings) draw();
  }

  private restoreScroll(): void {
    const scrolled = this.anchor && scrolledTo(this.anchor, this.layout());
    if (scrolled !== null) this.el.scrollTop = scrolled;
  }

  private resized(): void {
    if (this.rowHeight !== this.viewport.rowHeight) this.restoreScroll();
    this.drawWindows();
  }

  private layout(): Layout {
    const tops = new Map<GroupId, { heading: number; rows: number }>();
    for (const { id } of this.shown) {
      const view = this.views.get(id);
      if (view) tops.set(id, { heading: view.el.offsetTop, rows: view.list.offsetTop });
    }
    return {
      groups: this.shown,
      scrolled: this.el.scrollTop,
      rowHeight: this.viewport.rowHeight,
      topOf: (id) => tops.get(id) ?? { heading: 0, rows: 0 },
    };
  }

  private follow(target: Element): void {
    const stop = stopOf(target);
    if (stop === null || isSameStop(stop, this.at)) return;
    this.at = stop;
    this.drawWindows();
  }
}

/** The stop an element belongs to: its heading's or its row's; null outside of all. */
export function stopOf(el: Element): Stop | null {
  const group = el.closest('.rapport-group')?.getAttribute('data-group') ?? null;
  if (group === null) return null;
  const row = el.closest('.rapport-row');
  return { group: group as GroupId, key: row?.getAttribute('data-key') ?? null };
}
