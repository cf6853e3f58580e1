import { askBound } from '../../../rules/ask-bound';
import { inBody, type CoachRule } from '../rule';

/** A request to someone with `no-asks`, or who said no within 180 days. */
export const requestUnwelcome: CoachRule = {
  id: 'request-unwelcome',
  why: 'A no that is respected leaves the door open.',
  source: 'A no is respected',
  english: true,
  check({ message: { contact }, requests, situation }) {
    const [first] = requests;
    const bound = contact && askBound(contact, situation);
    if (!first || !bound) return [];
    const says =
      bound.kind === 'declined'
        ? 'They said no not long ago; a message without a request is better now.'
        : 'You noted not to ask them for anything now.';
    return [inBody(says, first)];
  },
};
