import { inBody, type CoachRule } from '../rule';

/** How many questions are a conversation rather than a form. */
export const MOST_QUESTIONS = 3;

/** More than one request, or more than three questions. */
export const manyRequests: CoachRule = {
  id: 'many-requests',
  why: 'One simple request is easy to say yes to; two are easy to put off.',
  source: 'Purpose, value, one simple ask',
  check({ requests, sentences, body }) {
    const [, second] = requests;
    if (second) return [inBody('There is more than one request here.', second)];
    const questions = sentences.filter(({ from, to }) => /\?["'”)]*$/.test(body.slice(from, to)));
    const next = questions[MOST_QUESTIONS];
    return next ? [inBody(`There are ${questions.length} questions; three are plenty.`, next)] : [];
  },
};
