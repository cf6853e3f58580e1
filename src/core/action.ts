import type { CadenceChoice } from './cadence';
import type { Tie } from './contact';
import type { Day } from './day';
import type { ReasonName } from './follow-up';
import type { Promised } from './promise';
import type { Verb } from './touch';

/** A touch to be written into the log, and what goes with it in the same step. */
export interface LogAction {
  readonly kind: 'log';
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  readonly text: string;
  /** The link to the opportunity the touch was for, as it is to be written. */
  readonly link: string | null;
  /** The day to be in touch next, where the user sets one. */
  readonly nextTouch: Day | null;
  /** A promise that the touch keeps. */
  readonly kept: Pick<Promised, 'text' | 'line'> | null;
}

/** A touch to be written into the log as the user typed it. */
export interface LogLineAction {
  readonly kind: 'log-line';
  readonly day: Day;
  readonly verb: Verb;
  /** The day, and behind it what was typed. */
  readonly line: string;
}

/** What a user can do about a contact; each is one change to one note. */
export type Action =
  | LogAction
  | LogLineAction
  | { readonly kind: 'skip'; readonly reason: ReasonName }
  | { readonly kind: 'snooze'; readonly until: Day | null }
  | { readonly kind: 'next-touch'; readonly day: Day | null }
  | { readonly kind: 'cadence'; readonly cadence: CadenceChoice | null }
  | { readonly kind: 'tie'; readonly tie: Tie | null }
  /** Relations as words in lower case; none: the property goes. */
  | { readonly kind: 'relation'; readonly relations: readonly string[] }
  | { readonly kind: 'do-not-contact'; readonly set: boolean }
  | { readonly kind: 'archive'; readonly set: boolean }
  | { readonly kind: 'promise'; readonly text: string; readonly due: Day | null }
  | { readonly kind: 'keep'; readonly promise: Pick<Promised, 'text' | 'line'> };
