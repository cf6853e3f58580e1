import type * as api from 'obsidian';
import { Component } from './component';
import { afterEvent } from './after-event';
import { reportLater } from './events';
import { inner } from './inner';
import { MenuItem, MenuSeparator } from './menu-item';
import { bySection, moveIn } from './menu-order';

const forEvents = new WeakMap<Event, Menu>();
const childOf = new WeakMap<Menu, Menu>();

/** obsidian.d.ts `Menu`: items in sections, arrows and Enter, Escape closes; one menu is open at a time. */
export class Menu extends Component {
  static #open: Menu | null = null;
  readonly #items: (MenuItem | MenuSeparator)[] = [];
  readonly #el = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
  readonly #scroll = this.#el.createDiv({ cls: 'menu-scroll', attr: { role: 'presentation' } });
  readonly #hidden: (() => unknown)[] = [];
  #before: HTMLElement | null = null;
  #selected: MenuItem | null = null;

  setNoIcon(): this {
    this.#el.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem(() => {
      const menu = new Menu();
      childOf.set(menu, this);
      return menu;
    });
    this.#items.push(item);
    cb(item);
    const { el } = item[inner];
    el.addEventListener('mouseenter', () => this.#select(item));
    el.addEventListener('click', (event) => this.#choose(item, event));
    return this;
  }

  addSeparator(): this {
    this.#items.push(new MenuSeparator());
    return this;
  }

  /** "The items of several handlers of one event share one menu" (obsidian.d.ts, `Menu.forEvent`). */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = forEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    forEvents.set(event, menu);
    event.preventDefault();
    afterEvent(() => menu.showAtMouseEvent(event));
    return menu;
  }

  showAtMouseEvent(event: MouseEvent): this {
    const doc = (event.target as Node | null)?.doc ?? activeDocument;
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, doc);
  }

  showAtPosition(position: api.MenuPositionDef, doc: Document = activeDocument): this {
    if (!childOf.has(this)) Menu.#open?.hide();
    if (this.#items.length === 0) return this;
    if (!childOf.has(this)) Menu.#open = this;
    this.#before = doc.activeElement as HTMLElement | null;
    this.#scroll.replaceChildren(
      ...bySection(this.#items).map((entry) =>
        entry instanceof MenuItem ? entry[inner].el : entry[inner],
      ),
    );
    doc.body.append(this.#el);
    const { width, height } = this.#el.getBoundingClientRect();
    const win = doc.defaultView ?? window;
    const x = position.left ? position.x - width : position.x;
    this.#el.style.left = `${Math.max(4, Math.min(x, win.innerWidth - width - 4))}px`;
    this.#el.style.top = `${Math.max(4, Math.min(position.y, win.innerHeight - height - 4))}px`;
    this.load();
    this.registerDomEvent(doc, 'mousedown', (event: MouseEvent) => this.#outside(event), true);
    this.registerDomEvent(this.#el, 'keydown', (event: KeyboardEvent) => this.#key(event));
    this.#el.focus();
    return this;
  }

  hide(): this {
    if (!this.#el.isConnected) return this;
    for (const item of this.#items) if (item instanceof MenuItem) item[inner].submenu?.hide();
    const focused = this.#el.contains(this.#el.doc.activeElement);
    this.#el.remove();
    if (Menu.#open === this) Menu.#open = null;
    this.unload();
    if (focused && this.#before?.isConnected) this.#before.focus();
    for (const callback of this.#hidden) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hidden.push(callback);
  }

  #choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    const { click, submenu, disabled, label } = item[inner];
    if (disabled || label) return;
    if (submenu) {
      this.#openSubmenu(item);
      submenu.#step(1);
      return;
    }
    this.#hideAll();
    const done: unknown = click?.(event);
    if (done instanceof Promise) done.catch(reportLater);
  }

  #hideAll(): void {
    this.hide();
    const parent = childOf.get(this);
    if (parent) parent.#hideAll();
  }

  #select(item: MenuItem): void {
    this.#selected?.[inner].el.removeClass('selected');
    if (this.#selected !== item) this.#selected?.[inner].submenu?.hide();
    this.#selected = item;
    item[inner].el.addClass('selected');
    item[inner].el.focus();
    if (item[inner].submenu) this.#openSubmenu(item);
  }

  #openSubmenu(item: MenuItem): void {
    const { submenu, el } = item[inner];
    if (!submenu || submenu.#el.isConnected) return;
    const box = el.getBoundingClientRect();
    submenu.showAtPosition({ x: box.right, y: box.top - 6 }, el.doc);
    el.focus();
  }

  #step(by: 1 | -1): void {
    const items = [...this.#scroll.children]
      .map((el) => this.#items.find((i) => i instanceof MenuItem && i[inner].el === el))
      .filter((item): item is MenuItem => item instanceof MenuItem);
    const next = moveIn(
      items.filter((i) => !i[inner].disabled && !i[inner].label),
      this.#selected,
      by,
    );
    if (next) this.#select(next);
  }

  #key(event: KeyboardEvent): void {
    const act: Record<string, () => void> = {
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      ArrowRight: () => this.#enter(),
      ArrowLeft: () => void (childOf.has(this) && this.hide()),
      Enter: () => void (this.#selected && this.#choose(this.#selected, event)),
      ' ': () => void (this.#selected && this.#choose(this.#selected, event)),
      Escape: () => void this.hide(),
      Tab: () => void this.hide(),
    };
    const handler = act[event.key];
    event.stopPropagation();
    if (!handler) return;
    event.preventDefault();
    handler();
  }

  #enter(): void {
    const submenu = this.#selected?.[inner].submenu;
    if (submenu) submenu.#step(1);
  }

  #outside(event: MouseEvent): void {
    const inMenu = (event.target as Element | null)?.closest?.('.menu');
    if (!inMenu && !childOf.has(this)) this.hide();
  }
}
