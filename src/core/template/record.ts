import type { Tie } from '../contact';
import type { ReasonName } from '../follow-up';

/** What a template is for: a reason to write, or a request of the user's own making. */
export type Purpose = ReasonName | 'ask';

/** The most words a message should have, unless its template says otherwise. Product, section 4. */
export const MAX_WORDS = 125;

/** The most words an update should have, unless its template says otherwise. Product, section 4. */
export const MAX_WORDS_UPDATE = 40;

/** A message in the making: the words, and the occasions they fit. */
export interface Template {
  /** The starter's name, or the path of the user's note. */
  readonly id: string;
  /** What the user picks it by. */
  readonly name: string;
  readonly for: Purpose;
  /** Null: any. */
  readonly tie: Tie | null;
  /** Words of which one must be among the occasion's details; empty: any occasion. Folded. */
  readonly detail: readonly string[];
  /** Relations of which the contact must have one; empty: any. Canonical words. */
  readonly relation: readonly string[];
  /** Mustache, one line; empty: no subject. */
  readonly subject: string;
  /** Where it is meant to be sent, such as `email`; null: anywhere. */
  readonly channel: string | null;
  readonly maxWords: number;
  /** Mustache. */
  readonly body: string;
  /** `starter`, or the path of the note it stands in. */
  readonly source: string;
}

/** The most words for a purpose when the template names no number. */
export const maxWordsFor = (purpose: Purpose): number =>
  purpose === 'update' ? MAX_WORDS_UPDATE : MAX_WORDS;

/** Whether it came with Rapport rather than from the user's notes. */
export const isStarter = (template: Template): boolean => template.source === 'starter';

/** Whether it takes a request back instead of reminding of it. */
export const isClosing = (template: Template): boolean =>
  template.for === 'nudge' && template.detail.includes('close');

/** What a reply may say only because the user wants it said. */
const DECISIONS = ['decline', 'reschedule', 'discretion'];

/** Whether it is never offered first: to decline or to move a meeting is for the user to decide. */
export const isByHand = (template: Template): boolean =>
  template.for === 'reply' && template.detail.some((one) => DECISIONS.includes(one));
