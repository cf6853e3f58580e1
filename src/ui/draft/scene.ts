import type { Blank } from '../../core/template/blank';
import type { Brief } from '../../core/draft/brief';
import type { CoachFinding } from '../../core/draft/coach/coach';
import type { Day } from '../../core/day';
import type { SentStep } from '../../core/draft/sent';

/** Templates under one heading. */
export interface TemplateGroup {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** All that the draft window shows. */
export interface DraftScene {
  readonly name: string;
  /** Why to write, as a sentence; null: nothing calls for it. */
  readonly why: string | null;
  readonly brief: Brief;
  readonly groups: readonly TemplateGroup[];
  /** The id of the template chosen. */
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  readonly subjectBlanks: readonly Blank[];
  readonly blanks: readonly Blank[];
  readonly words: number;
  readonly maxWords: number;
  readonly findings: readonly CoachFinding[];
  /** Why the template could not be filled in; null: it could. */
  readonly fault: string | null;
  /** The day from which the text was kept; null: it is new. */
  readonly keptFrom: Day | null;
  /** What can be gone back to. */
  readonly restart: 'again' | 'back' | null;
  readonly step: SentStep;
  /** The day to offer for the next touch. */
  readonly next: Day | null;
}

/** A part of the message. */
export type Place = 'subject' | 'body';

/** What a gesture in the draft window asks for. */
export type DraftIntent =
  | { readonly type: 'choose'; readonly template: string }
  | { readonly type: 'edit'; readonly subject: string; readonly body: string }
  | { readonly type: 'restart' }
  | { readonly type: 'copy'; readonly place: Place }
  | { readonly type: 'mail' }
  | { readonly type: 'insert' }
  | { readonly type: 'keep' }
  | { readonly type: 'sent'; readonly next: string };

/** Carries an intent out. */
export type DraftAct = (intent: DraftIntent) => void;
