import type { LogAction } from '../action';
import type { Day } from '../day';
import type { Verb } from '../touch';

/** Where the user met several people, or did something else with all of them. */
export interface Gathering {
  readonly day: Day;
  readonly verb: Verb;
  readonly detail: string | null;
  /** What it was, as text or as a link; empty where it is not said. */
  readonly what: string;
}

/** What a gathering is until the user says otherwise. */
export const gatheringOn = (day: Day): Gathering => ({
  day,
  verb: 'met',
  detail: 'event',
  what: '',
});

/** The touch that goes into the log of one of the people, with what is to be remembered of them. */
export function gatheringTouch({ day, verb, detail, what }: Gathering, words: string): LogAction {
  const text = [what, words].map((part) => part.trim()).filter((part) => part !== '');
  return {
    kind: 'log',
    day,
    verb,
    detail,
    text: text.join(': '),
    link: null,
    nextTouch: null,
    kept: null,
  };
}
