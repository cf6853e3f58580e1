/** What `createEl` takes in obsidian.d.ts: a class, or a record. */
export type Info = DomElementInfo | string | undefined;
/** What `createSvg` takes. */
export type SvgInfo = SvgElementInfo | string | undefined;

const classes = (cls: string | string[] | undefined): string[] =>
  (Array.isArray(cls) ? cls : (cls ?? '').split(' ')).map((name) => name.trim()).filter(Boolean);

const place = (parent: Node | null | undefined, el: Node, first = false): void => {
  if (!parent) return;
  if (first) parent.insertBefore(el, parent.firstChild);
  else parent.appendChild(el);
};

const documentOf = (parent: Node | null | undefined): Document =>
  parent ? (parent.ownerDocument ?? (parent as Document)) : document;

const apply = (el: Element, info: DomElementInfo | SvgElementInfo): void => {
  el.classList.add(...classes(info.cls));
  for (const [name, value] of Object.entries(info.attr ?? {})) {
    if (value === null) el.removeAttribute(name);
    else el.setAttribute(name, String(value));
  }
};

/** `createEl` of obsidian.d.ts. */
export const makeElement = <T extends HTMLElement>(
  parent: Node | null,
  tag: string,
  given?: Info,
  then?: (el: never) => void,
): T => {
  const info = typeof given === 'string' ? { cls: given } : (given ?? {});
  const target = parent ?? info.parent;
  const el = documentOf(target).createElement(tag) as HTMLInputElement;
  apply(el, info);
  if (info.text !== undefined) el.append(typeof info.text === 'string' ? info.text : info.text);
  if (info.title !== undefined) el.title = info.title;
  if (info.type !== undefined) el.setAttribute('type', info.type);
  if (info.placeholder !== undefined) el.placeholder = info.placeholder;
  if (info.href !== undefined) el.setAttribute('href', info.href);
  if (info.value !== undefined) el.value = info.value;
  then?.(el as never);
  place(target, el, info.prepend);
  return el as unknown as T;
};

/** `createSvg` of obsidian.d.ts. */
export const makeSvg = (
  parent: Node | null,
  tag: string,
  given?: SvgInfo,
  then?: (el: never) => void,
): SVGElement => {
  const info = typeof given === 'string' ? { cls: given } : (given ?? {});
  const target = parent ?? info.parent;
  const el = documentOf(target).createElementNS('http://www.w3.org/2000/svg', tag);
  apply(el, info);
  then?.(el as never);
  place(target, el, info.prepend);
  return el;
};

/** `createFragment` of obsidian.d.ts. */
export const makeFragment = (then?: (el: DocumentFragment) => void): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  then?.(fragment);
  return fragment;
};
