import type { LogAction } from '../../src/core/action';
import type { SentStep } from '../../src/core/draft/sent';
import { day } from './day';

/** What "Sent" does on 22 November 2026: it logs `wrote`, and the rules give a day in January. */
export const aSentStep = (
  log: Partial<LogAction> = {},
  step: Partial<Omit<SentStep, 'log'>> = {},
): SentStep => ({
  log: {
    kind: 'log',
    day: day('2026-11-22'),
    verb: 'wrote',
    detail: null,
    text: '',
    link: null,
    nextTouch: null,
    kept: null,
    ...log,
  },
  then: [],
  opportunity: null,
  next: day('2027-01-21'),
  isOwnDay: false,
  ...step,
});
