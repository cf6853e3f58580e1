import { Notice } from 'obsidian';
import type { Actions, Outcome, StepId } from '../../app/actions';
import { listeners } from '../../app/listeners';
import type { Problem } from '../../core/problem';
import { fullStop } from '../../core/text/full-stop';
import { noteName } from '../../core/text/note-name';
import { attempt } from './attempt';

/** How long a notice with an undo button stays, in milliseconds. */
const UNDO_SHOWN = 8_000;

/** Says what steps did, each with a way to take just that step back. */
export class StepNotices {
  readonly #news = listeners<[done: readonly string[]]>();

  constructor(private readonly actions: Actions) {}

  /** Calls back after each step, with the paths of the notes it changed; returns what ends that. */
  onStep(listener: (done: readonly string[]) => void): () => void {
    return this.#news.add(listener);
  }

  /** Says what a step did, and offers to undo it; `words` where there is more to say than its label. */
  tell(outcome: Outcome, words = outcomeWords(outcome.label, outcome)): void {
    this.#news.tell(outcome.done);
    if (words === '') return;
    if (outcome.step === null) new Notice(words);
    else this.#offerUndo(words, outcome.step);
  }

  /** Takes a step back, the last one when none is named, and says so. */
  undo(step: StepId | null = null): void {
    attempt(async () => {
      const outcome = await (step === null ? this.actions.undo() : this.actions.undo(step));
      this.#said(`Undone: ${outcome.label}`, outcome);
    });
  }

  /** Does the step taken back last again, and says so. */
  redo(): void {
    attempt(async () => {
      const outcome = await this.actions.redo();
      this.#said(`Done again: ${outcome.label}`, outcome);
    });
  }

  #said(label: string, outcome: Outcome): void {
    this.#news.tell(outcome.done);
    const words = outcomeWords(label, outcome);
    if (words !== '') new Notice(words);
  }

  #offerUndo(words: string, step: StepId): void {
    const notice = new Notice(words, UNDO_SHOWN);
    const button = notice.messageEl.createEl('button', { text: 'Undo', cls: 'rapport-undo' });
    button.addEventListener('click', () => {
      notice.hide();
      this.undo(step);
    });
  }
}

/** What a step did, with what it could not do. */
function outcomeWords(label: string, { done, refusals }: Outcome): string {
  if (done.length === 0) return refusalWords(refusals);
  return refusals.length === 0 ? fullStop(label) : `${fullStop(label)} ${refusalWords(refusals)}`;
}

/** Why nothing was written. */
export function refusalWords(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first) return '';
  const line = first.line === null ? '' : ` (line ${String(first.line)})`;
  const more = problems.length > 1 ? ` And ${String(problems.length - 1)} more.` : '';
  return `Not changed: ${noteName(first.path)}${line}. ${first.message}${more}`;
}
