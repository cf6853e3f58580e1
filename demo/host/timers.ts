import { afterEvent } from './after-event';

/** When the host does what Obsidian does a while later: index a note, save an editor. */
export interface Timers {
  /** Runs `task` after `ms` and returns how to call it off. */
  after(ms: number, task: () => unknown): () => void;
  /** The host's clock, milliseconds; used for file times only. */
  now(): number;
}

/** Timers that run by themselves, for the browser. */
export const realTimers = (): Timers => ({
  after(ms, task) {
    const id = window.setTimeout(task, ms);
    return () => window.clearTimeout(id);
  },
  now: () => Date.now(),
});

/** Timers that run when told to, for tests. */
export interface ManualTimers extends Timers {
  /** Runs what is due within `ms` (all there is, when not given), in order, and what that asks for in turn. */
  run(ms?: number): Promise<void>;
}

/** See `ManualTimers`. Time begins at 0 and moves only in `run`. */
export const manualTimers = (): ManualTimers => {
  let clock = 0;
  let tasks: { due: number; task: () => unknown }[] = [];
  const next = (until: number) =>
    tasks
      .filter(({ due }) => due <= until)
      .reduce<(typeof tasks)[number] | null>((a, b) => (a && a.due <= b.due ? a : b), null);
  return {
    after(ms, task) {
      const entry = { due: clock + ms, task };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    now: () => clock,
    async run(ms = Infinity) {
      const until = clock + ms;
      await settle();
      for (let entry = next(until); entry; entry = next(until)) {
        const chosen = entry;
        tasks = tasks.filter((other) => other !== chosen);
        clock = Math.max(clock, chosen.due);
        await chosen.task();
        await settle();
      }
      if (until !== Infinity) clock = until;
    },
  };
};

/** Lets pending promise callbacks run; a macrotask, so that long chains end. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise<void>((done) => afterEvent(done));
};
