import { places } from '../reading';
import { inBody, type CoachRule } from '../rule';

const JOB = String.raw`(?:job|jobs|opening|openings|vacancy|vacancies|position|positions)`;

const ASKS = new RegExp(
  [
    String.raw`\b(?:do you|does your (?:company|team|firm)|do they|is there|are there) (?:\w+ ){0,4}?${JOB}\b`,
    String.raw`\b(?:hire|employ) me\b|\bget me (?:a job|in|hired|an interview)\b`,
    String.raw`\b(?:give|offer|find) me (?:a |an )?(?:${JOB}|chance)\b`,
    String.raw`\b(?:i )?need (?:a|this|the|that) job\b|\bany ${JOB} (?:for me|at your|in your|on your|with you)\b`,
  ].join('|'),
  'gi',
);

/** Asking for a job where advice would open more doors. */
export const asksForJob: CoachRule = {
  id: 'asks-for-job',
  why: 'Few people have a job to give; nearly everyone has advice, and it often leads to one.',
  source: 'Ask for advice, not a job',
  check: ({ body }) =>
    places(body, ASKS).map((span) => inBody('This asks for a job; ask for advice instead.', span)),
};
