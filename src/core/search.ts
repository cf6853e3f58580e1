import type { LinkedText } from './contact';
import type { Day } from './day';

/** What the user is doing; `paused` stops updates, check-ins and reconnecting. */
export type Mode = 'searching' | 'maintaining' | 'paused';

/** Stages of an opportunity, in the order they usually come. */
export const STAGES = [
  'lead',
  'applied',
  'interviewing',
  'references',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * A job the user is after, as its note tells of it. `Text` is what may be a link, `Note` a link to a person:
 * led to its path, or still as it stands in the note.
 */
export interface Opportunity<Text = LinkedText, Note = string> {
  readonly path: string;
  readonly name: string;
  readonly company: Text | null;
  readonly role: Text | null;
  readonly stage: Stage | null;
  readonly stageDate: Day | null;
  /** Contacts who helped. */
  readonly helpedBy: readonly Note[];
  /** Contacts named as references; null when the note names none at all. */
  readonly references: readonly Note[] | null;
  readonly decisionExpected: Day | null;
  readonly formal: boolean;
  readonly link: string | null;
  readonly requirements: readonly string[];
  readonly qualifications: readonly string[];
}

/** How the user rated the network on a day: how many of five questions they answered with yes. */
export interface Rating {
  readonly day: Day;
  readonly score: number;
}

/** The job search: what the job-search note says, and every opportunity. `Text` is what may be a link. */
export interface Search<Text = LinkedText> {
  /** The mode as written; see `effectiveMode`. */
  readonly mode: Mode;
  /** Null: since for ever. */
  readonly started: Day | null;
  readonly seeking: string | null;
  readonly summary: string | null;
  readonly pitch: string | null;
  readonly value: string | null;
  readonly recent: readonly string[];
  readonly targets: readonly Text[];
  readonly signature: string | null;
  /** Which of the values above drafts may use. */
  readonly disclosure: string | null;
  readonly confidential: readonly string[];
  readonly outcome: 'accepted' | 'ended' | null;
  readonly outcomeDate: Day | null;
  readonly outcomeCompany: Text | null;
  /** Oldest first, one a day; days ahead included. */
  readonly ratings: readonly Rating[];
  /** By path. */
  readonly opportunities: readonly Opportunity[];
}

/** The search when there is no job-search note: searching, since for ever. */
export const NO_SEARCH_NOTE: Search = {
  mode: 'searching',
  started: null,
  seeking: null,
  summary: null,
  pitch: null,
  value: null,
  recent: [],
  targets: [],
  signature: null,
  disclosure: null,
  confidential: [],
  outcome: null,
  outcomeDate: null,
  outcomeCompany: null,
  ratings: [],
  opportunities: [],
};

/** Whether an opportunity is over and done with, one way or the other. */
export const isClosed = ({ stage }: Pick<Opportunity, 'stage'>): boolean =>
  stage === 'accepted' || stage === 'rejected' || stage === 'withdrawn';

/** The mode the rules go by: a search with an outcome counts as maintaining, unless it is paused. */
export function effectiveMode(search: Search): Mode {
  return search.outcome !== null && search.mode !== 'paused' ? 'maintaining' : search.mode;
}
