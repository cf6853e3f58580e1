import type { Brief } from '../../core/draft/brief';
import type { TemplateGroup } from '../../core/draft/choice';
import type { Message } from '../../core/draft/session';

/** All that the draft window shows. */
export interface DraftScene {
  readonly name: string;
  /** Why to write, as a sentence; null: nothing calls for it. */
  readonly why: string | null;
  readonly brief: Brief;
  readonly groups: readonly TemplateGroup[];
  readonly message: Message;
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
  | SentIntent;

/** Says that the message went out. */
export interface SentIntent {
  readonly type: 'sent';
  /** The day for the next touch, as it stands in the field. */
  readonly next: string;
  /** Whether the promise it keeps was something done for them. */
  readonly gave: boolean;
}

/** Carries an intent out. */
export type DraftAct = (intent: DraftIntent) => void;
