import type { Match } from '../../core/people/same-person';

/** What the forms about new people say. */
export const WORDS = {
  addPerson: 'Add a person',
  add: 'Add',
  whoIsIt: 'Say who it is.',
  happenedHint: 'yesterday met (coffee): offered to look at my CV',
  happened: 'What happened',
  log: 'Log',
  logLine: 'Log in one line',
  nothingYet: 'Nothing yet.',
  openNote: 'Open note',
  pressAgain: 'Press Add again for a note of their own.',
} as const;

/** Says of somebody new who they are already, or may be. */
export const thereAlready = (kind: Match['kind'], name: string): string =>
  kind === 'same' ? `${name} has a note already.` : `This may be ${name}, who has a note already.`;

/** The title of the form for one line. */
export const logLineTitle = (name: string): string => `Log in one line: ${name}`;

/** Says that new people's notes begin empty, as their template is not there. */
export const noTemplate = (path: string): string =>
  `The template for new people was not found: ${path}. Their note begins without it.`;
