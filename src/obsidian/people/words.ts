import type { SeveralLine } from '../../app/people/several';
import type { Match } from '../../core/people/same-person';
import { noteName } from '../../core/text/note-name';

/** What the forms about new people say. */
export const WORDS = {
  addPerson: 'Add a person',
  addSeveral: 'Add several people',
  aboutSeveral:
    'One a line: name, company, role; or a name with an e-mail in angle brackets; or cells copied from a table.',
  people: 'People',
  listHint: 'Mara Ellison, Kestrelway Transit, Depot manager',
  possibleToo: 'Add those as well who may be there already',
  nobodyNew: 'Nobody in this list is new, so there is nothing to add.',
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

/** What becomes of a line of a list. */
export function lineWords({ text, verdict, name, path }: SeveralLine): string {
  switch (verdict) {
    case 'new':
      return `New: ${noteName(path ?? name)}`;
    case 'same':
      return `There already: ${name}`;
    case 'possible':
      return `May be there already, left out: ${name}`;
    case 'unreadable':
      return `Cannot be read, left out: ${text}`;
  }
}

/** What adding several people did. */
export const addedWords = (count: number): string =>
  `Added ${String(count)} ${count === 1 ? 'person' : 'people'}`;

/** Says that new people's notes begin empty, as their template is not there. */
export const noTemplate = (path: string): string =>
  `The template for new people was not found: ${path}. Their note begins without it.`;
