import type { Span } from '../../text/phrases';
import type { Reading } from './reading';

/** One thing a rule noticed. */
export interface Hit {
  /** What could hurt, as a sentence for the user. */
  readonly says: string;
  readonly place: 'subject' | 'body';
  /** Where in that text; null: it is about the whole. */
  readonly span: Span | null;
}

/** One thing to look out for in a draft. */
export interface CoachRule {
  readonly id: string;
  /** Why it could hurt, for the user. */
  readonly why: string;
  /** The practice it comes from, in plain words. */
  readonly source: string;
  /** It knows English words only, so it is silent on other texts. */
  readonly english?: true;
  readonly check: (reading: Reading) => readonly Hit[];
}

/** A hit in the body. */
export const inBody = (says: string, span: Span | null): Hit => ({ says, place: 'body', span });

/** A hit on the text as a whole, where something holds. */
export const ifSo = (holds: boolean, says: string): readonly Hit[] =>
  holds ? [inBody(says, null)] : [];
