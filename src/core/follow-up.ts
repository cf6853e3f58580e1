import type { Cadence } from './cadence';
import type { Day } from './day';
import type { Promised } from './promise';
import type { Opportunity } from './search';
import type { Touch } from './touch';

/** The reasons to write, by rank: the first named counts first. */
export const REASONS = [
  'promise',
  'reply',
  'thank-you',
  'nudge',
  'prepare',
  'outcome',
  'announce',
  'date',
  'update',
  'check-in',
  'reconnect',
] as const;
export type ReasonName = (typeof REASONS)[number];

/** The rank of a reason: 1 for `promise` to 11 for `reconnect`. */
export const rankOf = (reason: ReasonName): number => REASONS.indexOf(reason) + 1;

/** What a reason goes by: who did what when, and what is missing. */
export type Evidence =
  | { readonly reason: 'promise'; readonly promise: Promised; readonly due: Day | null }
  | { readonly reason: 'reply'; readonly touch: Touch }
  | { readonly reason: 'thank-you'; readonly touch: Touch }
  | {
      readonly reason: 'nudge';
      readonly request: Touch;
      readonly nudges: number;
      readonly last: Day;
    }
  | { readonly reason: 'prepare'; readonly opportunity: Opportunity }
  | { readonly reason: 'outcome'; readonly opportunity: Opportunity }
  | {
      readonly reason: 'announce';
      readonly company: string | null;
      readonly as: 'joining' | 'helper' | 'other';
      readonly day: Day;
    }
  | {
      readonly reason: 'date';
      readonly kind: 'birthday' | 'work-anniversary';
      readonly day: Day;
    }
  | { readonly reason: 'update'; readonly help: Touch; readonly last: Day }
  | {
      readonly reason: 'check-in';
      readonly nextTouch: Day | null;
      readonly lastTouch: Day | null;
      readonly cadence: Cadence | null;
      /** Whether the cadence is the usual one of a tie or relation, not one the note names. */
      readonly isUsual?: boolean;
    }
  | {
      readonly reason: 'reconnect';
      readonly lastTouch: Day;
      /** The unanswered request whose rest ends, where that is why. */
      readonly rest: {
        readonly request: Touch;
        readonly nudges: number;
        readonly until: Day;
      } | null;
    };

/** One reason to write to a contact, with the day it is due. */
export interface FollowUp {
  readonly reason: ReasonName;
  /** Null: it stands without a due day. */
  readonly due: Day | null;
  /** From this day on it is late; null: never. */
  readonly lateFrom: Day | null;
  /** Days by which being past due is measured, for check-ins: the cadence's length. Null: plain days. */
  readonly share: number | null;
  readonly evidence: Evidence;
}
