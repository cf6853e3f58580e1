import { define, pick } from './define';

type Listener = (this: unknown, event: Event, target: HTMLElement) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;
type Delegate = { type: string; selector: string; listener: Listener; callback: EventListener };

const delegates = new WeakMap<EventTarget, Delegate[]>();
const migrations = new WeakMap<HTMLElement, Set<(win: Window) => unknown>>();

const members = {
  on(this: HTMLElement, type: string, selector: string, listener: Listener, options?: Options) {
    const callback = (event: Event): void => {
      const target = (event.target as Element | null)?.closest?.<HTMLElement>(selector);
      if (target && this.contains(target)) listener.call(this, event, target);
    };
    delegates.set(this, [...(delegates.get(this) ?? []), { type, selector, listener, callback }]);
    this.addEventListener(type, callback, options);
  },
  off(this: HTMLElement, type: string, selector: string, listener: Listener, options?: Options) {
    for (const known of delegates.get(this) ?? [])
      if (known.type === type && known.selector === selector && known.listener === listener)
        this.removeEventListener(type, known.callback, options);
  },
  onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: Options) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
    let inside = this.isConnected;
    const observer = new MutationObserver(() => {
      const now = this.isConnected;
      if (now && !inside) {
        if (once) observer.disconnect();
        listener();
      }
      inside = now;
    });
    observer.observe(this.doc, { childList: true, subtree: true });
    return () => observer.disconnect();
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
    const listeners = migrations.get(this) ?? new Set();
    migrations.set(this, listeners.add(listener));
    return () => void listeners.delete(listener);
  },
};

const eventMembers = {
  get targetNode(): Node | null {
    return (this as unknown as Event).target as Node | null;
  },
  get win(): Window {
    return (this as unknown as UIEvent).view ?? window;
  },
  get doc(): Document {
    return ((this as unknown as UIEvent).view ?? window).document;
  },
  instanceOf(this: UIEvent, type: { new (...args: never[]): unknown; name: string }): boolean {
    const own = (this.win as unknown as Record<string, unknown>)[type.name];
    return this instanceof type || (typeof own === 'function' && this instanceof own);
  },
};

/** Adds `on`, `off`, `onClickEvent`, `onNodeInserted`, `onWindowMigrated` and the members of UI events. */
export const installDelegates = (realm: Window & typeof globalThis): void => {
  define(realm.HTMLElement.prototype, members);
  define(realm.Document.prototype, pick(members, 'on', 'off'));
  define(realm.UIEvent.prototype, eventMembers);
};

/** Tells the listeners of `onWindowMigrated` in a subtree that it now lives in another window. */
export const tellMigrated = (root: HTMLElement, win: Window): void => {
  for (const el of [root, ...root.querySelectorAll<HTMLElement>('*')])
    for (const listener of migrations.get(el) ?? []) listener(win);
};
