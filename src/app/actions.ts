import type { Action } from '../core/action';
import type { Day } from '../core/day';
import type { Problem } from '../core/problem';
import type { Settings } from '../core/settings';
import { applyEdits } from '../notes/edit/apply-edits';
import { refused, refusedFor, type Edited } from '../notes/edit/text/edited';
import { repeat, revert, type Write } from '../notes/edit/text/revert';
import type { ParseYaml } from '../notes/value/front-matter';
import { parseNote } from '../notes/kind/read-note';
import { planEdits, type FreshNote } from './plan';
import type { NotesPort } from './port';

/** What is done about one contact, all of it in one change to their note. */
export interface Change {
  readonly path: string;
  readonly actions: readonly Action[];
}

/** What came of a step: the notes that changed, and for the others why not. */
export interface Outcome {
  readonly done: readonly string[];
  readonly refusals: readonly Problem[];
}

interface Step {
  readonly label: string;
  readonly writes: readonly (Write & { readonly path: string })[];
}

/** How many steps can be taken back: a long day's work, some megabytes of text at the most. */
const REMEMBERED = 1_000;

/** What the actions go by at the moment they are done. */
export interface ActionContext {
  readonly settings: Settings;
  readonly today: Day;
}

/** Changes to notes, each step with its undo; nothing is kept of a note that was not changed. */
export class Actions {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  constructor(
    private readonly port: NotesPort,
    private readonly parseYaml: ParseYaml,
    private readonly context: () => ActionContext,
  ) {}

  /** Does several changes as one step. `label` says in the user's words what was done. */
  async run(label: string, changes: readonly Change[]): Promise<Outcome> {
    const { settings, today } = this.context();
    return this.step(
      label,
      changes.map(({ path, actions }) => ({
        path,
        change: (text) => this.#edit(path, text, actions, settings, today),
      })),
    );
  }

  /** Does several changes of text as one step that can be taken back. */
  async step(
    label: string,
    changes: readonly { readonly path: string; readonly change: (text: string) => Edited }[],
  ): Promise<Outcome> {
    const writes: Step['writes'][number][] = [];
    const refusals: Problem[] = [];
    for (const { path, change } of changes) {
      const result = await this.#write(path, change);
      if (result.problem) refusals.push(result.problem);
      else if (result.write) writes.push({ path, ...result.write });
    }
    if (writes.length > 0) this.#remember({ label, writes });
    return { done: writes.map(({ path }) => path), refusals };
  }

  /** What undo would take back, in the user's words; null: nothing. */
  get undoable(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  /** What redo would do again. */
  get redoable(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** Takes the last step back: all of its notes, or none when one of them has changed since. */
  async undo(): Promise<Outcome> {
    return this.#move(this.#done, this.#undone, revert);
  }

  /** Does the step taken back last again. */
  async redo(): Promise<Outcome> {
    return this.#move(this.#undone, this.#done, repeat);
  }

  /** Steps keep to a note that is renamed. */
  renamed(from: string, to: string): void {
    for (const steps of [this.#done, this.#undone]) {
      steps.forEach(({ label, writes }, at) => {
        const moved = writes.map((write) => (write.path === from ? { ...write, path: to } : write));
        steps[at] = { label, writes: moved };
      });
    }
  }

  async #move(
    from: Step[],
    to: Step[],
    change: (write: Write, current: string) => Edited,
  ): Promise<Outcome> {
    const step = from.at(-1);
    if (!step) return { done: [], refusals: [] };
    const stale = await this.#refusals(step, change);
    // A step that cannot be moved any more would stand in the way of the ones before it.
    from.pop();
    if (stale.length > 0) return { done: [], refusals: stale };
    const done: string[] = [];
    const refusals: Problem[] = [];
    for (const write of step.writes) {
      const result = await this.#write(write.path, (text) => change(write, text));
      if (result.problem) refusals.push(result.problem);
      else done.push(write.path);
    }
    to.push({ ...step, writes: step.writes.filter(({ path }) => done.includes(path)) });
    return { done, refusals };
  }

  async #refusals(
    { writes }: Step,
    change: (write: Write, current: string) => Edited,
  ): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const write of writes) {
      const text = await this.port.read(write.path).catch(() => null);
      const result =
        text === null ? refused('The note is not there any more.') : change(write, text);
      if (result.kind === 'refused') problems.push({ path: write.path, ...result.problem });
    }
    return problems;
  }

  async #write(
    path: string,
    change: (text: string) => Edited,
  ): Promise<{ readonly write?: Write; readonly problem?: Problem }> {
    let before = '';
    const result = await this.port.write(path, (text) => {
      before = text;
      return change(text);
    });
    if (result.kind === 'refused') return { problem: { path, ...result.problem } };
    return result.text === before ? {} : { write: { before, after: result.text } };
  }

  #edit(
    path: string,
    text: string,
    actions: readonly Action[],
    settings: Settings,
    today: Day,
  ): Edited {
    const fresh = this.#read(path, text, settings, today);
    if ('kind' in fresh) return fresh;
    const edits = actions.flatMap((action) => planEdits(action, fresh, settings, today));
    return applyEdits(text, edits, this.parseYaml);
  }

  /** The note as it reads at the moment of writing, or why it is not to be written to. */
  #read(path: string, text: string, settings: Settings, today: Day): FreshNote | Edited {
    const parsed = parseNote(path, text, this.parseYaml, { settings, today });
    const [finding] = parsed?.findings ?? [];
    if (parsed?.kind === 'unparsable' && finding) return refusedFor(finding);
    if (parsed?.kind !== 'contact') return refused('This note is not a contact any more.');
    const unreadable = parsed.findings
      .map((found) => found.property)
      .filter((name) => name !== null);
    return { note: parsed.note, unreadable: new Set(unreadable) };
  }

  #remember(step: Step): void {
    this.#done.push(step);
    if (this.#done.length > REMEMBERED) this.#done.shift();
    this.#undone.length = 0;
  }
}
