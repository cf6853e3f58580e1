import type { Contact, LinkedText } from '../../core/contact';
import type { Day } from '../../core/day';
import type { Opportunity, Search } from '../../core/search';
import { isTouch, type Touch, type Verb } from '../../core/touch';
import type { ContactNote } from './contact-note';
import type { Finding } from '../../core/problem';
import type { Link } from '../value/links';
import { noteName } from '../../core/text/note-name';
import type { MentionNote } from './mention-note';
import type { OpportunityNote } from './opportunity-note';
import type { TextOrLink } from '../value/property-reader';
import type { SearchNote } from './search-note';

/** The path a link leads to from the note that is being put together; null when it leads nowhere. */
export type Resolve = (target: string) => string | null;

/** A meeting or daily note that links to a contact. */
export interface Mention extends Pick<MentionNote, 'kind' | 'name' | 'day'> {
  readonly path: string;
}

/** A contact from its note and the notes that mention it. */
export function toContact(
  path: string,
  note: ContactNote,
  mentions: readonly Mention[],
  resolve: Resolve,
): Contact {
  const { log, lastTouch, met, ...person } = note;
  const logged = log.map((entry): Touch => ({
    ...entry,
    links: resolveAll(entry.links, resolve),
    source: null,
  }));
  const entries = [
    ...propertyTouches(met, lastTouch, logged),
    ...mentionTouches(mentions),
    ...logged,
  ];
  return {
    ...person,
    path,
    metAt: linked(person.metAt, resolve),
    metThrough: linked(person.metThrough, resolve),
    companies: person.companies.map((one) => link(one, resolve)),
    role: linked(person.role, resolve),
    knows: person.knows.map((one) => link(one, resolve)),
    // A stable sort: on the same day the log comes last, in its own order.
    entries: entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}

/** `met`, unless the log has a touch on that day; `last-touch`, where it is later than every touch there. */
function propertyTouches(
  met: Day | null,
  lastTouch: Day | null,
  logged: readonly Touch[],
): Touch[] {
  const touches: Touch[] = [];
  const days = logged.filter(isTouch).map((entry) => entry.day);
  if (met !== null && !days.includes(met)) touches.push(plain('met', met, '', null));
  if (lastTouch !== null && days.every((day) => day < lastTouch)) {
    touches.push(plain('touch', lastTouch, '', null));
  }
  return touches;
}

function mentionTouches(mentions: readonly Mention[]): Touch[] {
  return mentions.flatMap(({ kind, name, day, path }) =>
    day === null ? [] : [plain(kind === 'meeting' ? 'met' : 'touch', day, name, path)],
  );
}

function plain(verb: Verb, day: Day, text: string, source: string | null): Touch {
  return { day, verb, detail: null, text, links: [], line: null, source };
}

/** Says of a meeting that nothing tells on which day it was. */
export const meetingWithoutDay = (path: string): Finding => ({
  property: 'date',
  line: null,
  found: noteName(path),
  message:
    'On which day was this meeting? Add a property “date”, or begin the name of the note with the date.',
});

/** An opportunity from its note. */
export function toOpportunity(path: string, note: OpportunityNote, resolve: Resolve): Opportunity {
  return {
    ...note,
    path,
    company: linked(note.company, resolve),
    role: linked(note.role, resolve),
    helpedBy: resolveAll(note.helpedBy, resolve),
    references: note.references && resolveAll(note.references, resolve),
  };
}

/** The search from its note and the opportunities. */
export function toSearch(
  note: SearchNote,
  opportunities: readonly Opportunity[],
  resolve: Resolve,
): Search {
  return {
    ...note,
    targets: note.targets.map((target) => link(target, resolve)),
    outcomeCompany: linked(note.outcomeCompany, resolve),
    opportunities,
  };
}

function linked(value: TextOrLink | null, resolve: Resolve): LinkedText | null {
  return value && link(value, resolve);
}

function link({ text, target }: TextOrLink, resolve: Resolve): LinkedText {
  return { text, target, path: target === null ? null : resolve(target) };
}

function resolveAll(links: readonly Link[], resolve: Resolve): string[] {
  return links.map((link) => resolve(link.target)).filter((path) => path !== null);
}
