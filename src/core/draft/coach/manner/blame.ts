import { places, quote } from '../reading';
import { inBody, type CoachRule } from '../rule';

const BLAME = new RegExp(
  [
    String.raw`\bstill waiting\b|\b(?:i've|i have) been waiting\b`,
    String.raw`\b(?<fine>(?:if|in case|should|when|until) )?you (?:haven't|have not|never|didn't|did not|forgot|failed|ignored)\b`,
    String.raw`\b(?:as )?per my (?:last|previous|earlier)\b|\bas i (?:already )?(?:said|wrote|mentioned) before\b`,
    String.raw`\bno (?:reply|answer|response|word) from you\b|\b(?:haven't|have not|didn't|never) (?:heard|hear|had|got|get|received?) (?:\w+ ){0,2}(?:from you|back)\b`,
    String.raw`\bdisappointed (?:that|in|with) you\b|\b(?:second|third|fourth|last) reminder\b`,
  ].join('|'),
  'gi',
);

/** Words that hold a silence against them. */
export const blame: CoachRule = {
  id: 'blame',
  why: 'People fall silent for reasons you cannot see; blame makes it harder to come back.',
  source: 'Friendly, no blame',
  check: ({ body }) =>
    places(body, BLAME).map((span) => inBody(`${quote(body, span)} can read as blame.`, span)),
};
