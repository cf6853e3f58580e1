import type * as api from 'obsidian';
import { Platform } from './platform';

type Handler = api.KeymapEventHandler & { func: api.KeymapEventListener };

const modifiersOf = (event: KeyboardEvent | MouseEvent | TouchEvent): string => {
  const names: string[] = [];
  if (event.ctrlKey) names.push(Platform.isMacOS ? 'Ctrl' : 'Mod');
  if (event.metaKey) names.push(Platform.isMacOS ? 'Mod' : 'Meta');
  if (event.altKey) names.push('Alt');
  if (event.shiftKey) names.push('Shift');
  return names.sort().join(',');
};

const written = (modifiers: readonly string[]): string =>
  modifiers
    .map((name) => (name === (Platform.isMacOS ? 'Meta' : 'Ctrl') ? 'Mod' : name))
    .sort()
    .join(',');

const handlers = new WeakMap<Scope, Handler[]>();
const parents = new WeakMap<Scope, Scope>();

/** obsidian.d.ts `Scope`: "receives keyboard events and binds callbacks to given hotkeys". */
export class Scope {
  constructor(parent?: Scope) {
    handlers.set(this, []);
    if (parent) parents.set(this, parent);
  }

  /** No modifiers given (null) means whatever they are; no key, every key. A handler's `false` prevents the default. */
  register(
    modifiers: api.Modifier[] | null,
    key: string | null,
    func: api.KeymapEventListener,
  ): api.KeymapEventHandler {
    const handler: Handler = {
      scope: this,
      modifiers: modifiers === null ? null : written(modifiers),
      key,
      func,
    };
    handlers.get(this)?.push(handler);
    return handler;
  }

  unregister(handler: api.KeymapEventHandler): void {
    handlers.set(
      this,
      (handlers.get(this) ?? []).filter((known) => known !== handler),
    );
  }
}

const tryKey = (scope: Scope, event: KeyboardEvent): boolean => {
  const modifiers = modifiersOf(event);
  for (const handler of [...(handlers.get(scope) ?? [])].reverse()) {
    if (handler.modifiers !== null && handler.modifiers !== modifiers) continue;
    if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
    const result: unknown = handler.func(event, { modifiers, key: event.key, vkey: event.key });
    if (result === false) event.preventDefault();
    return true;
  }
  const parent = parents.get(scope);
  return parent ? tryKey(parent, event) : false;
};

/** obsidian.d.ts `Keymap`: a stack of scopes; the last one pushed gets the keys, then its parents. */
export class Keymap {
  readonly #stack: Scope[] = [];

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.#stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.#stack.indexOf(scope);
    if (at >= 0) this.#stack.splice(at, 1);
  }

  static isModifier(
    event: MouseEvent | TouchEvent | KeyboardEvent,
    modifier: api.Modifier,
  ): boolean {
    return modifiersOf(event)
      .split(',')
      .includes(written([modifier]));
  }

  /** "'tab' for Mod or middle click, 'split' for Mod+Alt, 'window' for Mod+Alt+Shift" (obsidian.d.ts). */
  static isModEvent(event?: api.UserEvent | null): api.PaneType | boolean {
    if (!event) return false;
    const held = modifiersOf(event).split(',');
    const middle = 'button' in event && event.button === 1;
    if (!held.includes('Mod') && !middle) return false;
    if (held.includes('Alt')) return held.includes('Shift') ? 'window' : 'split';
    return 'tab';
  }

  /** Gives a key to the scope in charge, which is `base` when none was pushed; what prevented it before does not matter. */
  static dispatch(keymap: Keymap, base: Scope, event: KeyboardEvent): void {
    if (event.isComposing) return;
    tryKey(keymap.#stack[keymap.#stack.length - 1] ?? base, event);
  }
}
