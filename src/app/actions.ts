import type { Action } from '../core/action';
import type { Day } from '../core/day';
import type { Problem } from '../core/problem';
import type { Settings } from '../core/settings';
import { applyEdits } from '../notes/edit/apply-edits';
import { refused, refusedFor, type Edited } from '../notes/edit/text/edited';
import { readNote, type ParseYaml } from '../notes/value/front-matter';
import { PropertyFinder } from '../notes/value/property-names';
import { parseNote } from '../notes/kind/read-note';
import { planEdits, type FreshNote } from './plan';
import { hindrance, make, move, type Direction, type NewNote, type NoteWrite } from './note-write';
import type { NotesPort } from './port';

/** What is done about one contact, all of it in one change to their note. */
export interface Change {
  readonly path: string;
  readonly actions: readonly Action[];
}

/** A change of a note's text. */
export interface TextChange {
  readonly path: string;
  readonly change: (text: string) => Edited;
}

/** What is done, in the user's words; where it names notes, from the paths of those that changed. */
export type Label = string | ((done: readonly string[]) => string);

/** What came of a step: the notes that changed, and for the others why not. */
export interface Outcome {
  readonly done: readonly string[];
  readonly refusals: readonly Problem[];
  /** What was done, in the user's words. */
  readonly label: string;
  /** What `undo` takes back; null: nothing was done. */
  readonly step: StepId | null;
}

/** Names a step, for as long as it is remembered. */
export type StepId = number;

interface Step {
  readonly id: StepId;
  readonly label: string;
  readonly writes: readonly NoteWrite[];
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
  #steps = 0;

  constructor(
    private readonly port: NotesPort,
    private readonly parseYaml: ParseYaml,
    private readonly context: () => ActionContext,
  ) {}

  /** Does several changes to contacts as one step. */
  async run(label: Label, changes: readonly Change[]): Promise<Outcome> {
    const context = this.context();
    return this.step(
      label,
      changes.map(({ path, actions }) => ({
        path,
        change: (text) => this.#edit(path, text, actions, context),
      })),
    );
  }

  /** Changes and makes notes as one step that can be taken back. */
  async step(label: Label, changes: readonly (TextChange | NewNote)[]): Promise<Outcome> {
    const writes: NoteWrite[] = [];
    const refusals: Problem[] = [];
    const said = (): string =>
      typeof label === 'string' ? label : label(writes.map(({ path }) => path));
    this.#steps += 1;
    const id = this.#steps;
    try {
      for (const one of changes) {
        const result = 'text' in one ? await this.#make(one) : await this.#change(one);
        if (result && 'kind' in result) writes.push(result);
        else if (result) refusals.push(result);
      }
    } finally {
      // What was written before the disk failed can be taken back all the same.
      if (writes.length > 0) this.#remember({ id, label: said(), writes });
    }
    const done = writes.map(({ path }) => path);
    return { done, refusals, label: said(), step: done.length > 0 ? id : null };
  }

  /** What undo would take back, in the user's words; null: nothing. */
  get undoable(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  /** What redo would do again. */
  get redoable(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /**
   * Takes a step back, the last one when none is named: all changes, or none when one of their notes has changed
   * since; and of the notes it made those that are as they were made. A step is not taken back past a later one that changed a note of it.
   */
  async undo(id: StepId | null = this.#done.at(-1)?.id ?? null): Promise<Outcome> {
    if (id === null) return nothing([]);
    const step = this.#done.find((one) => one.id === id);
    if (!step) return nothing(this.#whyNot(id));
    const later = this.#done.slice(this.#done.indexOf(step) + 1);
    const covered = step.writes.filter(({ path }) =>
      later.some(({ writes }) => writes.some((write) => write.path === path)),
    );
    if (covered.length > 0) return nothing(covered.map(({ path }) => problem(path, COVERED)));
    return this.#move(step, this.#done, this.#undone, 'back');
  }

  /** Does the step taken back last again. */
  async redo(): Promise<Outcome> {
    const step = this.#undone.at(-1);
    return step ? this.#move(step, this.#undone, this.#done, 'again') : nothing([]);
  }

  /** Steps keep to a note that is renamed. */
  renamed(from: string, to: string): void {
    for (const steps of [this.#done, this.#undone]) {
      steps.forEach((step, at) => {
        const writes = step.writes.map((write) =>
          write.path === from ? { ...write, path: to } : write,
        );
        steps[at] = { ...step, writes };
      });
    }
  }

  async #move(step: Step, from: Step[], to: Step[], direction: Direction): Promise<Outcome> {
    const { id, label } = step;
    const stale = await this.#stale(step, direction);
    // A step that cannot be moved any more would stand in the way of the ones before it.
    const at = from.findIndex((one) => one.id === id);
    if (at >= 0) from.splice(at, 1);
    if (stale !== null) return nothing(stale);
    const writes: NoteWrite[] = [];
    const refusals: Problem[] = [];
    for (const write of step.writes) {
      const problem = await move(this.port, write, direction);
      if (problem) refusals.push(problem);
      else writes.push(write);
    }
    to.push({ ...step, writes });
    return { done: writes.map(({ path }) => path), refusals, label, step: id };
  }

  /** Why a step is not to be moved now; null: it is. A note that was made stands in nobody's way but its own. */
  async #stale({ writes }: Step, direction: Direction): Promise<readonly Problem[] | null> {
    const problems: Problem[] = [];
    let isStuck = false;
    for (const write of writes) {
      const found = await hindrance(this.port, write, direction);
      if (!found) continue;
      problems.push(found);
      isStuck ||= write.kind === 'change';
    }
    return isStuck || problems.length === writes.length ? problems : null;
  }

  /** Why a step that is not among the done ones cannot be taken back. */
  #whyNot(id: StepId): Problem[] {
    const writes = this.#undone.find((one) => one.id === id)?.writes ?? [];
    return writes.slice(0, 1).map(({ path }) => problem(path, 'This has been undone already.'));
  }

  async #make(note: NewNote): Promise<NoteWrite | Problem> {
    const { path, text } = note;
    return (await make(this.port, note)) ?? { kind: 'create', path, after: text };
  }

  async #change({ path, change }: TextChange): Promise<NoteWrite | Problem | null> {
    let before = '';
    const result = await this.port.write(path, (text) => {
      before = text;
      return change(text);
    });
    if (result.kind === 'refused') return { path, ...result.problem };
    const { text: after } = result;
    return after === before ? null : { kind: 'change', path, before, after };
  }

  #edit(
    path: string,
    text: string,
    actions: readonly Action[],
    { settings, today }: ActionContext,
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
    return {
      note: parsed.note,
      unreadable: new Set(unreadable),
      form: (names) => formOf(text, names, this.parseYaml),
    };
  }

  #remember(step: Step): void {
    this.#done.push(step);
    if (this.#done.length > REMEMBERED) this.#done.shift();
    this.#undone.length = 0;
  }
}

/** How a property stands in a note; null: it does not. */
function formOf(
  text: string,
  names: readonly string[],
  parseYaml: ParseYaml,
): 'text' | 'list' | null {
  const read = readNote(text, parseYaml);
  const found = read.ok ? new PropertyFinder(read.properties).find(names) : null;
  return found && (Array.isArray(found.value) ? 'list' : 'text');
}

const COVERED = 'A later change to this note is to be undone first.';

const problem = (path: string, message: string): Problem => ({
  path,
  message,
  property: null,
  line: null,
  found: '',
});

/** Nothing was done, for these reasons. */
const nothing = (refusals: readonly Problem[]): Outcome => ({
  done: [],
  refusals,
  label: '',
  step: null,
});
