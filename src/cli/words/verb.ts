import type { Asked, Known, Wrong } from './arguments';
import type { Surroundings } from './surroundings';

/** Something the command line does. */
export interface Verb extends Known {
  readonly name: string;
  /** What stands behind the verb, for the help: `VAULT [--json]`. */
  readonly usage: string;
  /** What it does, in one sentence for the help. */
  readonly summary: string;
  /**
   * Does it. The exit status: 0; 1 when a folder or file cannot be read; others as the verb says. What was asked
   * wrongly is said by the caller, with status 2.
   */
  readonly run: (asked: Asked, around: Surroundings) => Promise<number | Wrong>;
}
