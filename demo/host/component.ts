import type { EventRef } from 'obsidian';
import { release } from './events';

const loading = new WeakMap<Component, unknown>();

/** What a component's `onload` returned: for plugins, a promise to wait for. */
export const loadingOf = (component: Component): unknown => loading.get(component);

/** obsidian.d.ts `Component`: loads and unloads with its children, and undoes what it registered. */
export class Component {
  #loaded = false;
  #children: Component[] = [];
  #undo: (() => unknown)[] = [];

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    loading.set(this, this.onload());
    for (const child of this.#children) child.load();
  }

  onload(): unknown {
    return undefined;
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of this.#children.splice(0).reverse()) child.unload();
    for (const undo of this.#undo.splice(0).reverse()) undo();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    this.#children = this.#children.filter((child) => child !== component);
    component.unload();
    return component;
  }

  register(cb: () => unknown): void {
    this.#undo.push(cb);
  }

  registerEvent(eventRef: EventRef): void {
    this.register(() => release(eventRef));
  }

  registerDomEvent(
    el: Window | Document | HTMLElement,
    type: string,
    callback: (this: HTMLElement, event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    el.addEventListener(type, callback as EventListener, options);
    this.register(() => el.removeEventListener(type, callback as EventListener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
