import type { Contact } from '../contact';
import { addDays, daysBetween, type Day } from '../day';
import { isSkip } from '../rules/history';
import { callsForThanks } from '../rules/reasons/thank-you';
import type { Touch } from '../touch';
import type { Measure } from './measure';

/** How occasions for thanks were answered: within two days, later, or not yet. */
export interface Thanks {
  readonly within: number;
  readonly later: number;
  readonly open: number;
}

/** An occasion for thanks that counts, with the thanks that followed. */
export interface Occasion {
  readonly touch: Touch;
  readonly thanked: Touch | null;
}

/** How far back occasions count, in days. */
const WINDOW = 180;

/** Days an occasion must be old: until then thanks are not late yet. */
const SETTLED = 3;

/** Days within which thanks are prompt. */
const PROMPT = 2;

const isSkipped = isSkip('thank-you');

/** Measures how soon thanks were said. */
export const thanks: Measure<Thanks> = ({ situation: { today } }) => {
  const counts = { within: 0, later: 0, open: 0 };
  const from = addDays(today, 1 - WINDOW);
  const to = addDays(today, -SETTLED);
  return {
    add(person) {
      for (const occasion of occasionsOf(person, from)) {
        if (occasion.touch.day <= to) counts[howSoon(occasion)] += 1;
      }
    },
    value: () => counts,
  };
};

/** How soon thanks followed an occasion. */
export function howSoon({ touch, thanked }: Occasion): keyof Thanks {
  if (thanked === null) return 'open';
  return daysBetween(touch.day, thanked.day) <= PROMPT ? 'within' : 'later';
}

/**
 * Occasions for thanks from a day on, latest first. Until someone was thanked only the last one counts, and none
 * that was passed over.
 */
export function occasionsOf(person: Contact, from: Day): readonly Occasion[] {
  const occasions: Occasion[] = [];
  let thanked: Touch | null = null;
  let isSettled = false;
  for (let at = person.entries.length - 1; at >= 0; at -= 1) {
    const entry = person.entries[at];
    if (entry === undefined || entry.day < from) break;
    if (entry.verb === 'thanked') {
      thanked = entry;
      isSettled = false;
    } else if (isSettled) continue;
    else if (isSkipped(entry)) isSettled = true;
    else if (callsForThanks(person, entry)) {
      occasions.push({ touch: entry, thanked });
      isSettled = true;
    }
  }
  return occasions;
}
