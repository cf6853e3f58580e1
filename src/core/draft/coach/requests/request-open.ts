import { openRequest } from '../../../rules/request';
import { inBody, type CoachRule } from '../rule';

/** A second request while the first has no answer; a nudge is the first one again. */
export const requestOpen: CoachRule = {
  id: 'request-open',
  why: 'A second request makes the first one heavier.',
  source: 'One open request at a time',
  english: true,
  check({ message: { contact }, purpose, requests, situation }) {
    const [first] = requests;
    if (!first || !contact || purpose === 'nudge') return [];
    if (openRequest(contact, situation) === null) return [];
    return [inBody('An earlier request to them is still without an answer.', first)];
  },
};
