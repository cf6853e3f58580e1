import type { EventRef } from 'obsidian';

type Callback = (...data: never[]) => unknown;
type Ref = EventRef & { owner: Events; name: string; callback: Callback; context: unknown };

const counts = new WeakMap<Events, () => number>();

/** obsidian.d.ts `Events`: named events with references to take them back by. */
export class Events {
  readonly #refs = new Map<string, Ref[]>();

  constructor() {
    counts.set(this, () => [...this.#refs.values()].reduce((sum, refs) => sum + refs.length, 0));
  }

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const ref: Ref = { owner: this, name, callback, context: ctx };
    this.#refs.set(name, [...(this.#refs.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.#keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.#keep((ref as Ref).name, (known) => known !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** A listener that throws must not keep the others from hearing: the error is reported later. */
  tryTrigger(evt: EventRef, args: unknown[]): void {
    const { callback, context } = evt as Ref;
    try {
      callback.apply(context, args as never[]);
    } catch (error) {
      reportLater(error);
    }
  }

  #keep(name: string, keep: (ref: Ref) => boolean): void {
    this.#refs.set(name, (this.#refs.get(name) ?? []).filter(keep));
  }
}

/** How many listeners an object of events has. */
export const listenerCount = (events: Events): number => counts.get(events)?.() ?? 0;

/** Takes an event reference back from whoever gave it. */
export const release = (ref: EventRef): void => (ref as Ref).owner.offref(ref);

/** Lets an error surface as an uncaught one without stopping what is under way. */
export const reportLater = (error: unknown): void => {
  queueMicrotask(() => {
    throw error;
  });
};
