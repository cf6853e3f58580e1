import type { Contact } from '../../../src/core/contact';
import { makeDay, type Day } from '../../../src/core/day';
import type { Evidence, FollowUp, ReasonName } from '../../../src/core/follow-up';
import { NO_SEARCH_NOTE, type Opportunity, type Search } from '../../../src/core/search';
import type { Moment } from '../../../src/core/template/dates';
import type { Touch, Verb } from '../../../src/core/touch';
import { aText } from '../../builders/linked';

/** A day from its text, for tests. */
export function day(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const made = makeDay(year, month, date);
  if (made === null) throw new Error(`No such day: ${text}`);
  return made;
}

export const TODAY = day('2026-11-22');

/** A contact of whom only the name is known, apart from what the test says. */
export function aContact(known: Partial<Contact> = {}): Contact {
  return {
    path: 'People/Jo Lindqvist.md',
    name: 'Jo Lindqvist',
    tie: null,
    relations: [],
    cadence: null,
    nextTouch: null,
    snoozedUntil: null,
    metAt: null,
    metThrough: null,
    companies: [],
    role: null,
    emails: [],
    phones: [],
    linkedin: [],
    birthday: null,
    workAnniversary: null,
    doNotContact: false,
    archived: false,
    noAsks: false,
    minGap: null,
    channels: [],
    avoidTopics: [],
    interests: [],
    needs: [],
    canHelpWith: [],
    knows: [],
    referenceAgreed: null,
    uid: null,
    tags: [],
    entries: [],
    promises: [],
    ...known,
  };
}

export const linked = aText;

export function aTouch(on: string, verb: Verb, known: Partial<Touch> = {}): Touch {
  return {
    day: day(on),
    verb,
    detail: null,
    text: '',
    links: [],
    line: null,
    source: null,
    ...known,
  };
}

export function anOpportunity(known: Partial<Opportunity> = {}): Opportunity {
  return {
    path: 'Search/Acme.md',
    name: 'Acme – Staff engineer',
    company: linked('Acme'),
    role: linked('Staff engineer'),
    stage: 'applied',
    stageDate: day('2026-11-10'),
    helpedBy: [],
    references: null,
    decisionExpected: null,
    formal: false,
    link: null,
    requirements: [],
    qualifications: [],
    ...known,
  };
}

export const aSearch = (known: Partial<Search> = {}): Search => ({ ...NO_SEARCH_NOTE, ...known });

/** A follow-up due today for that evidence. */
export const aFollowUp = (evidence: Evidence): FollowUp & { readonly reason: ReasonName } => ({
  reason: evidence.reason,
  due: TODAY,
  lateFrom: null,
  share: null,
  evidence,
});

/** A Sunday in November, half past two. */
export const MOMENT: Moment = {
  today: TODAY,
  time: '14:30',
  title: 'Jo Lindqvist',
  locale: 'en-GB',
};
