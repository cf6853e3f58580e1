import { places, quote } from '../reading';
import { inBody, type CoachRule } from '../rule';

const EMPTY =
  /\b(?:(?:just )?checking in\b(?! at\b)|just wanted to check in|touch(?:ing)? base|circl(?:e|ing) back|just following up|bumping this|pinging you|(?:i )?hope (?:that )?(?:this|my) (?:e-?mail|message|note|letter)? ?finds you)\b/gi;

/** Openers that say nothing. */
export const emptyOpener: CoachRule = {
  id: 'empty-opener',
  why: 'The first words decide whether the rest is read; these could stand in any message.',
  source: 'Nudge refers to the earlier message',
  check: ({ body }) =>
    places(body, EMPTY).map((span) =>
      inBody(`${quote(body, span)} says little; begin with the reason.`, span),
    ),
};
