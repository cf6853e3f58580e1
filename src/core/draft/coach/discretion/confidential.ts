import { named } from './named';
import type { CoachRule } from '../rule';

/** A name that the job-search note keeps confidential. */
export const confidential: CoachRule = {
  id: 'confidential',
  why: 'Messages get forwarded.',
  source: 'Ask for discretion',
  check: (reading) =>
    named(
      reading,
      reading.situation.search.confidential,
      (name) => `You keep ${name} confidential.`,
    ),
};
