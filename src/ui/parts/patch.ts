/** Sets an element's text where it differs, so that nothing else is laid out again. */
export function patchText(el: Element, text: string): void {
  if (el.textContent !== text) el.textContent = text;
}

/** Sets or removes an attribute where it differs. */
export function patchAttr(el: Element, name: string, value: string | null): void {
  if (el.getAttribute(name) === value) return;
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, value);
}

/** Gives or takes a class where that makes a difference. */
export function patchClass(el: Element, name: string, on: boolean): void {
  if (el.classList.contains(name) !== on) el.classList.toggle(name, on);
}

/** Sets a CSS custom property where it differs. */
export function patchProp(el: HTMLElement, name: string, value: string): void {
  if (el.style.getPropertyValue(name) !== value) el.style.setProperty(name, value);
}

/**
 * Makes `wanted` the children of `parent`, in that order, with as few moves as it can; `still` is never
 * moved, because an element that moves loses the focus.
 */
export function placeChildren(
  parent: Element,
  wanted: readonly Element[],
  still: Element | null = null,
): void {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  const pivot = still && keep.has(still) ? wanted.indexOf(still) : -1;
  placeBefore(parent, wanted.slice(0, Math.max(0, pivot)), parent.firstElementChild, still);
  const after = pivot < 0 ? parent.firstElementChild : (still?.nextElementSibling ?? null);
  placeBefore(parent, wanted.slice(pivot + 1), after, null);
}

/** Puts the elements in order, starting at `cursor` and never going beyond `end`. */
function placeBefore(
  parent: Element,
  wanted: readonly Element[],
  cursor: Element | null,
  end: Element | null,
): void {
  let next = cursor;
  for (const el of wanted) {
    if (el === next && next !== end) next = next.nextElementSibling;
    else parent.insertBefore(el, next);
  }
}
