import type { Contact } from '../contact';
import type { Day } from '../day';
import type { ReasonName } from '../follow-up';
import type { Situation } from '../situation';
import type { Touch } from '../touch';
import { followUps } from './follow-ups';
import { snoozed } from './guards';

/** What keeps people in touch when nothing else calls for a message. */
const PACING: readonly ReasonName[] = ['nudge', 'update', 'check-in', 'reconnect'];

/**
 * The first day after today on which the rules ask for another message, once these entries are logged; null:
 * none. A `next-touch` of the user's is left out: it is their word and not the rules'.
 */
export function nextDay(
  contact: Contact,
  logged: readonly Touch[],
  situation: Situation,
): Day | null {
  const { today } = situation;
  const after = { ...contact, nextTouch: null, entries: [...contact.entries, ...logged] };
  const days = followUps(after, situation)
    .filter(({ reason }) => PACING.includes(reason))
    .map((followUp) => snoozed(followUp, after, today).due)
    .filter((due) => due !== null)
    .filter((due) => due > today);
  return days.sort()[0] ?? null;
}
