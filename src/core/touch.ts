import type { Day } from './day';

/** What happened, by its canonical word; `touch` is a plain touch without a known verb. */
export type Verb =
  | 'met'
  | 'wrote'
  | 'asked'
  | 'nudged'
  | 'thanked'
  | 'updated'
  | 'congratulated'
  | 'gave'
  | 'replied'
  | 'got'
  | 'declined'
  | 'social'
  | 'skipped'
  | 'touch';

/** Who the message or conversation came from. */
export type Direction = 'both' | 'out' | 'in' | 'none';

interface VerbMeaning {
  readonly direction: Direction;
  /** Other first words of a log line that mean the same. */
  readonly also: readonly string[];
}

/** Every verb with its direction and its other words, which are looked for as people say them: longest first. */
export const VERBS: Readonly<Record<Verb, VerbMeaning>> = {
  met: {
    direction: 'both',
    also: [
      ...['meeting', 'call', 'called', 'coffee', 'lunch', 'breakfast', 'dinner', 'drinks'],
      ...['visit', 'visited', 'walk', 'interview', 'interviewed', 'screening', 'chat', 'chatted'],
      ...['catch up', 'caught up', 'conversation', 'spoke', 'talk', 'talked', 'zoom', 'video'],
      ...['1:1', 'introduced myself'],
    ],
  },
  wrote: {
    direction: 'out',
    also: [
      ...['email', 'emailed', 'message', 'messaged', 'text', 'texted', 'dm', 'letter', 'sent'],
      ...['reached out', 'pinged', 'voicemail', 'left a voicemail'],
    ],
  },
  asked: { direction: 'out', also: ['requested'] },
  nudged: {
    direction: 'out',
    also: [
      ...['followed up', 'follow up', 'reminded', 'reminder', 'sent a reminder', 'sent reminder'],
      'chased',
    ],
  },
  thanked: {
    direction: 'out',
    also: [
      ...['thanks', 'thank you', 'sent thanks', 'emailed thanks', 'sent a thank you'],
      'sent thank you',
    ],
  },
  updated: { direction: 'out', also: ['told', 'sent an update', 'update sent'] },
  congratulated: { direction: 'out', also: ['congrats', 'wished'] },
  gave: { direction: 'out', also: ['helped', 'shared', 'introduced', 'referred them'] },
  replied: {
    direction: 'in',
    also: [
      ...['reply', 'answered', 'answer', 'responded', 'response', 'heard back', 'heard from'],
      ...['wrote back', 'got back to me', 'got a reply', 'got an answer'],
    ],
  },
  got: { direction: 'in', also: ['received', 'helped me', 'referred me', 'introduced me'] },
  declined: {
    direction: 'in',
    also: ['said no', 'turned down', 'got rejected', 'got a rejection'],
  },
  social: { direction: 'none', also: ['liked', 'commented'] },
  skipped: { direction: 'none', also: [] },
  touch: { direction: 'both', also: [] },
};

/** One dated entry about a contact, from its log, its properties or another note. */
export interface Touch {
  readonly day: Day;
  readonly verb: Verb;
  /** What stood in parentheses behind the verb, else what its wording tells; null when neither does. */
  readonly detail: string | null;
  /** Whether the detail is but the wording: "coffee with her", where nobody wrote `(coffee)`. */
  readonly worded?: boolean;
  readonly text: string;
  /** Paths of the notes linked in the entry, as far as they resolve. */
  readonly links: readonly string[];
  /** Line in the contact note, counted from 1; null when it comes from elsewhere. */
  readonly line: number | null;
  /** The note it was read from when that is not the contact's own. */
  readonly source: string | null;
}

/** Whether the rules count it: `social` and `skipped` entries are no touches. */
export const isTouch = ({ verb }: Pick<Touch, 'verb'>): boolean =>
  verb !== 'social' && verb !== 'skipped';

/** Whether it is an out touch: written by the user, or a conversation. */
export function isOut(entry: Touch): boolean {
  const { direction } = VERBS[entry.verb];
  return isTouch(entry) && (direction === 'out' || direction === 'both');
}

/** Wordings that tell as much as a detail in parentheses does. */
const TELLING = ['interview', 'screening'];

/** The detail as the rules count it: what stood in parentheses, or an interview by its wording; else null. */
export function countedDetail({ detail, worded }: Pick<Touch, 'detail' | 'worded'>): string | null {
  return worded !== true || (detail !== null && TELLING.includes(detail)) ? detail : null;
}
