import type { Span } from '../../../text/phrases';
import type { Wish } from '../../../text/requests';
import type { Reading } from '../reading';
import { inBody, type CoachRule } from '../rule';

/** How many questions are a conversation rather than a form. */
export const MOST_QUESTIONS = 3;

/** More than one request, or more than three questions. */
export const manyRequests: CoachRule = {
  id: 'many-requests',
  why: 'One simple request is easy to say yes to; two are easy to put off.',
  source: 'Purpose, value, one simple ask',
  english: true,
  check(reading) {
    const second = secondRequest(reading);
    if (second) return [inBody('There is more than one request here.', second)];
    const { sentences, body } = reading;
    const questions = sentences.filter(({ from, to }) => /\?["'”)]*$/.test(body.slice(from, to)));
    const next = questions[MOST_QUESTIONS];
    return next ? [inBody(`There are ${questions.length} questions; three are plenty.`, next)] : [];
  },
};

/** Another way to the same thing. */
const INSTEAD = /^(?:or|otherwise|if (?:not|that|it|this|you(?:'d)? (?:prefer|rather)))\b/i;

/** The sentence in which a second thing is asked for. The same thing in other words is no second one. */
function secondRequest({ requests, body }: Reading): Span | null {
  const aims = requests.filter(
    ({ wishes, from, to }) => !wishes.has('answer') && !INSTEAD.test(body.slice(from, to)),
  );
  const asked = new Set<Wish>();
  for (const request of aims) {
    // Advice and a talk to get it are how the other things begin.
    const wishes = [...request.wishes].filter((wish) => wish !== 'talk' || aims.length === 1);
    const isNew = wishes.some((wish) => !asked.has(wish));
    if (wishes.length > 1 || (isNew && asked.size > 0)) return request;
    for (const wish of wishes) asked.add(wish);
  }
  return null;
}
