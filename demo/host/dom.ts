import { makeElement, makeFragment, makeSvg, type Info, type SvgInfo } from './dom-create';
import { define, pick } from './define';
import { installDelegates } from './dom-events';
import { nodeMembers, elementMembers, htmlMembers } from './dom-members';
import { arrayMembers, stringMembers, mathMembers } from './language';

type Realm = Window & typeof globalThis;

const creators = {
  createEl(this: Node, tag: keyof HTMLElementTagNameMap, info?: Info, then?: (el: never) => void) {
    return makeElement(this, tag, info, then);
  },
  createDiv(this: Node, info?: Info, then?: (el: never) => void) {
    return makeElement(this, 'div', info, then);
  },
  createSpan(this: Node, info?: Info, then?: (el: never) => void) {
    return makeElement(this, 'span', info, then);
  },
  createSvg(
    this: Node,
    tag: keyof SVGElementTagNameMap,
    info?: SvgInfo,
    then?: (el: never) => void,
  ) {
    return makeSvg(this, tag, info, then);
  },
};

const globals = {
  createEl: (tag: keyof HTMLElementTagNameMap, info?: Info, then?: (el: never) => void) =>
    makeElement(null, tag, info, then),
  createDiv: (info?: Info, then?: (el: never) => void) => makeElement(null, 'div', info, then),
  createSpan: (info?: Info, then?: (el: never) => void) => makeElement(null, 'span', info, then),
  createSvg: (tag: keyof SVGElementTagNameMap, info?: SvgInfo, then?: (el: never) => void) =>
    makeSvg(null, tag, info, then),
  createFragment: (then?: (el: DocumentFragment) => void) => makeFragment(then),
  isBoolean: (value: unknown) => typeof value === 'boolean',
  fish: (selector: string) => document.querySelector(selector),
  fishAll: (selector: string) => [...document.querySelectorAll(selector)],
  ready: (then: () => unknown) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', then);
    else then();
  },
  sleep: (ms: number) => new Promise<void>((done) => window.setTimeout(done, ms)),
  nextFrame: () => new Promise<void>((done) => window.requestAnimationFrame(() => done())),
};

/** Gives one window (the main one or a pop-out) the globals and DOM members that obsidian.d.ts declares. */
export const installDom = (realm: Realm): void => {
  define(realm.Node.prototype, nodeMembers);
  define(realm.Node.prototype, creators);
  define(realm.Element.prototype, elementMembers);
  define(realm.HTMLElement.prototype, htmlMembers);
  define(realm.SVGElement.prototype, pick(htmlMembers, 'setCssStyles', 'setCssProps'));
  for (const type of [realm.Element, realm.DocumentFragment])
    define(type.prototype, pick(elementMembers, 'find', 'findAll'));
  installDelegates(realm);
  define(realm.Array.prototype, arrayMembers);
  define(realm.String.prototype, stringMembers);
  define(realm.String, { isString: (value: unknown) => typeof value === 'string' });
  define(realm.Number, { isNumber: (value: unknown) => typeof value === 'number' });
  define(realm.Math, mathMembers);
  define(realm, globals);
  setActiveWindow(realm, realm);
};

/** Says which window has the focus: `activeWindow` and `activeDocument` in obsidian.d.ts. */
export const setActiveWindow = (realm: Realm, active: Window): void => {
  Object.defineProperties(realm, {
    activeWindow: { value: active, configurable: true, writable: true },
    activeDocument: { value: active.document, configurable: true, writable: true },
  });
};
