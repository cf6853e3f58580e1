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

/** Every verb with its direction and its other words. */
export const VERBS: Readonly<Record<Verb, VerbMeaning>> = {
  met: {
    direction: 'both',
    also: [
      'meeting',
      'call',
      'called',
      'coffee',
      'lunch',
      'interview',
      'interviewed',
      'chatted',
      'spoke',
      'talked',
      'zoom',
      'video',
    ],
  },
  wrote: {
    direction: 'out',
    also: ['emailed', 'messaged', 'texted', 'dm', 'sent', 'reached out', 'pinged'],
  },
  asked: { direction: 'out', also: ['requested'] },
  nudged: { direction: 'out', also: ['followed up', 'reminded'] },
  thanked: { direction: 'out', also: ['thanks', 'thank you', 'sent thanks'] },
  updated: { direction: 'out', also: ['told', 'update'] },
  congratulated: { direction: 'out', also: ['congrats', 'wished'] },
  gave: { direction: 'out', also: ['helped', 'shared', 'introduced', 'referred them'] },
  replied: { direction: 'in', also: ['answered', 'heard', 'heard back', 'wrote back'] },
  got: { direction: 'in', also: ['received', 'helped me', 'referred me', 'introduced me'] },
  declined: { direction: 'in', also: ['said no'] },
  social: { direction: 'none', also: ['liked', 'commented'] },
  skipped: { direction: 'none', also: [] },
  touch: { direction: 'both', also: [] },
};

/** One dated entry about a contact, from its log, its properties or another note. */
export interface Touch {
  readonly day: Day;
  readonly verb: Verb;
  /** What stood in parentheses behind the verb; null when nothing did. */
  readonly detail: string | null;
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
