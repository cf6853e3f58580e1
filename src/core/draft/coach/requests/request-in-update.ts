import { inBody, type CoachRule } from '../rule';

/** A request in an update. */
export const requestInUpdate: CoachRule = {
  id: 'request-in-update',
  why: 'An update is a gift of news; with a request in it, the next one will be opened with care.',
  source: 'An update asks for nothing',
  english: true,
  check: ({ purpose, requests }) =>
    purpose === 'update'
      ? requests.map((span) => inBody('This update asks for something.', span))
      : [],
};
