import { named } from './named';
import type { CoachRule } from '../rule';

/** A topic this person would rather leave alone. */
export const avoidTopics: CoachRule = {
  id: 'avoid-topics',
  why: 'You noted this so as not to press them on it.',
  source: 'Topics not to press',
  check: (reading) =>
    named(
      reading,
      reading.message.contact?.avoidTopics ?? [],
      (topic) => `${topic} is a topic to avoid with them.`,
    ),
};
