import { addDays, daysBetween } from '../day';
import { isOpen, isRestOver, requestsOf, type Request } from '../rules/request';
import type { Situation } from '../situation';
import type { Measure } from './measure';

/** What became of requests. */
export interface Replies {
  readonly answered: number;
  /** Days until an answer came, as a rule; null where none did. */
  readonly median: number | null;
  /** Those still waited for. */
  readonly waiting: number;
  readonly silent: number;
}

/** How far back requests count, in days. */
const WINDOW = 365;

/** Measures how requests were answered. */
export const replies: Measure<Replies> = ({ situation }) => {
  const counts = { waiting: 0, silent: 0 };
  const days: number[] = [];
  const from = addDays(situation.today, 1 - WINDOW);
  return {
    add(person) {
      const requests = requestsOf(person, situation);
      for (const request of requests) {
        if (request.asked.day < from) continue;
        if (request.answer) days.push(daysBetween(request.asked.day, request.answer.day));
        // What was closed without an answer was not met with silence either.
        else if (request.closedBy === null) {
          const waits = request === requests.at(-1) && isWaiting(request, situation);
          counts[waits ? 'waiting' : 'silent'] += 1;
        }
      }
    },
    value: () => ({ answered: days.length, median: median(days), ...counts }),
  };
};

/** Whether the latest request may still be answered. */
const isWaiting = (request: Request, situation: Situation): boolean =>
  isOpen(request) && !isRestOver(request, situation);

/** The middle of some numbers, or the mean of the two in the middle. */
function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
