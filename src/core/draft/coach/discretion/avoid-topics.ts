import { named } from './named';
import type { CoachRule } from '../rule';

/** A topic this person would rather leave alone. */
export const avoidTopics: CoachRule = {
  id: 'avoid-topics',
  why: 'You noted this so as not to press them on it.',
  source: 'Topics not to press',
  check: (reading) =>
    (reading.message.contact?.avoidTopics ?? []).flatMap((topic) =>
      formsOf(topic).flatMap((form) => named(reading, form, `You noted to leave out: ${topic}.`)),
    ),
};

/** Shorter words have forms that are other words. */
const SHORTEST = 5;

/** A topic and its nearest English forms: divorce, divorces, divorced, divorcing. */
function formsOf(topic: string): readonly string[] {
  const plain = topic.trim();
  if (plain.length < SHORTEST || !/[a-z]$/i.test(plain)) return [plain];
  const stem = plain.replace(/(?:e|s)$/i, '');
  return [...new Set([plain, ...['', 'e', 's', 'es', 'd', 'ed', 'ing'].map((end) => stem + end)])];
}
