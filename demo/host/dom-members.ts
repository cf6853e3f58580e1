type Ctor = { new (...args: never[]): unknown; name: string };
type Value = string | number | boolean | null;

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

const withParents = (el: Element): Element[] =>
  el.parentElement ? [el, ...withParents(el.parentElement)] : [el];

/** Members that obsidian.d.ts adds to every node. */
export const nodeMembers = {
  get doc(): Document {
    return documentOf(this as unknown as Node);
  },
  get win(): Window {
    return documentOf(this as unknown as Node).defaultView ?? window;
  },
  get constructorWin(): Window {
    return documentOf(this as unknown as Node).defaultView ?? window;
  },
  detach(this: Node): void {
    this.parentNode?.removeChild(this);
  },
  empty(this: Node): void {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
    this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    return node;
  },
  indexOf(this: Node, other: Node): number {
    return [...this.childNodes].indexOf(other as ChildNode);
  },
  setChildrenInPlace(this: Node, children: Node[]): void {
    for (const old of [...this.childNodes]) if (!children.includes(old)) this.removeChild(old);
    for (const child of children) this.appendChild(child);
  },
  appendText(this: Node, text: string): void {
    this.appendChild(documentOf(this).createTextNode(text));
  },
  instanceOf(this: Node, type: Ctor): boolean {
    const own = (this.win as unknown as Record<string, unknown>)[type.name];
    return this instanceof type || (typeof own === 'function' && this instanceof own);
  },
};

/** Members that obsidian.d.ts adds to every element. */
export const elementMembers = {
  getText(this: Element): string {
    return this.textContent ?? '';
  },
  setText(this: Element, text: string | DocumentFragment): void {
    this.replaceChildren(text);
  },
  addClass(this: Element, ...classes: string[]): void {
    this.classList.add(...classes);
  },
  addClasses(this: Element, classes: string[]): void {
    this.classList.add(...classes);
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.classList.remove(...classes);
  },
  removeClasses(this: Element, classes: string[]): void {
    this.classList.remove(...classes);
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const name of [classes].flat()) this.classList.toggle(name, value);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: Value): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(this: Element, attributes: Record<string, Value>): void {
    for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  matchParent(this: Element, selector: string, last?: Element): Element | null {
    const found = this.closest(selector);
    return found && last && !last.contains(found) ? null : found;
  },
  getCssPropertyValue(this: Element, property: string, pseudo?: string): string {
    return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim();
  },
  isActiveElement(this: Element): boolean {
    return this.doc.activeElement === this;
  },
  find(this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: ParentNode, selector: string): Element[] {
    return [...this.querySelectorAll(selector)];
  },
  findAllSelf(this: Element, selector: string): Element[] {
    return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
  },
};

/** Members that obsidian.d.ts adds to HTML elements. */
export const htmlMembers = {
  show(this: HTMLElement): void {
    if (this.style.display === 'none') this.style.display = '';
  },
  hide(this: HTMLElement): void {
    this.style.display = 'none';
  },
  toggle(this: HTMLElement, show: boolean): void {
    if (show) this.show();
    else this.hide();
  },
  toggleVisibility(this: HTMLElement, visible: boolean): void {
    this.style.visibility = visible ? '' : 'hidden';
  },
  /** "Attached to the DOM and none of the parents hidden with display: none" (obsidian.d.ts). */
  isShown(this: HTMLElement): boolean {
    if (!this.isConnected) return false;
    return withParents(this).every((el) => this.win.getComputedStyle(el).display !== 'none');
  },
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, props: Record<string, string>): void {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
  get innerWidth(): number {
    return (this as unknown as HTMLElement).clientWidth;
  },
  get innerHeight(): number {
    return (this as unknown as HTMLElement).clientHeight;
  },
  trigger(this: HTMLElement, type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  },
};
