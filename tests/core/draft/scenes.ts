import type { Contact } from '../../../src/core/contact';
import { makeDraft, type Draft } from '../../../src/core/draft/draft';
import type { Evidence, FollowUp } from '../../../src/core/follow-up';
import type { Opportunity, Search } from '../../../src/core/search';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { Situation } from '../../../src/core/situation';
import { isFault } from '../../../src/core/template/fault';
import type { Template } from '../../../src/core/template/record';
import { valuesFor } from '../../../src/core/template/values';
import type { Touch } from '../../../src/core/touch';
import type { WriteDay } from '../../../src/core/day';
import {
  aContact,
  aFollowUp,
  anOpportunity,
  aSearch,
  aTouch,
  day,
  linked,
  MOMENT,
  TODAY,
} from './people';

const MONTHS =
  'January February March April May June July August September October November December';

/** 22 November, as en-GB writes it. */
export const writeDay: WriteDay = (one) =>
  `${Number(one.slice(8))} ${MONTHS.split(' ')[Number(one.slice(5, 7)) - 1]}`;

const asked = aTouch('2026-10-28', 'asked', { detail: 'referral', text: 'sent CV and posting' });
const coffee = aTouch('2026-11-20', 'met', { detail: 'coffee', text: 'she knows the team' });
const helped = aTouch('2026-10-05', 'got', { detail: 'introduction', text: 'to Ada Berg' });

/** Somebody of whom a note can tell everything. */
export const MIRA: Contact = aContact({
  path: 'People/Mira Okonkwo.md',
  name: 'Dr. Mira Okonkwo',
  tie: 'strong',
  relations: ['mentor'],
  companies: [linked('Northwind')],
  role: linked('Head of data'),
  metAt: linked('the harbour data meetup'),
  metThrough: linked('Ada Berg'),
  emails: ['mira@northwind.example'],
  interests: ['sea swimming', 'maps'],
  needs: ['a good illustrator'],
  entries: [helped, asked, coffee],
  promises: [
    {
      text: 'Send the pricing article',
      whose: 'mine',
      due: day('2026-11-24'),
      created: null,
      line: 20,
    },
  ],
});

export const OPPORTUNITY: Opportunity = anOpportunity({
  path: 'Search/Northwind.md',
  name: 'Northwind – Staff engineer',
  company: linked('Northwind'),
  role: linked('staff engineer'),
  link: 'https://northwind.example/jobs/7',
  requirements: ['clear writing', 'calm on call', 'Postgres'],
  qualifications: ['clear writing', 'ten years of Postgres'],
});

/** A job-search note with everything in it. */
export const SEARCH: Search = aSearch({
  started: day('2026-09-01'),
  seeking: 'a staff engineer role in logistics',
  summary: 'After eight years in shipping software I am looking for a team that ships calmly.',
  pitch: 'I build the systems that tell a port which ship comes when.',
  value: 'calm systems and clear words',
  recent: ['a talk on tide tables'],
  targets: [linked('Northwind')],
  signature: 'Robin Vale',
  outcome: null,
  outcomeCompany: linked('Lakeside Freight'),
  outcomeDate: day('2026-11-19'),
  opportunities: [OPPORTUNITY],
});

export const situation = (search: Search = SEARCH): Situation => ({
  search,
  settings: DEFAULT_SETTINGS,
  today: TODAY,
});

const thanks = (touch: Touch): Evidence => ({ reason: 'thank-you', touch });
const met = (detail: string): Evidence => thanks(aTouch('2026-11-20', 'met', { detail }));
const got = (detail: string): Evidence =>
  thanks(aTouch('2026-11-20', 'got', { detail, links: [OPPORTUNITY.path] }));
const outcome: Evidence = { reason: 'outcome', opportunity: OPPORTUNITY };
const announce: Evidence = { reason: 'announce', company: 'Northwind', as: 'helper', day: TODAY };
const promised = (text: string): Evidence => ({
  reason: 'promise',
  promise: { text, whose: 'mine', due: null, created: null, line: 20 },
  due: null,
});

/** What a row of that starter goes by; the others are opened from the palette. */
const SCENES: Readonly<Record<string, Evidence>> = {
  'thank-you-meeting': met('coffee'),
  'thank-you-chat': met('informational'),
  'thank-you-interview': met('interview'),
  'thank-you-referral': got('referral'),
  'thank-you-introduction': got('introduction'),
  'thank-you-advice': got('advice'),
  'thank-you-help': got('CV review'),
  'thank-you-no': thanks(aTouch('2026-11-20', 'declined', { detail: 'referral' })),
  'thank-you-late': thanks(aTouch('2026-11-06', 'met', { detail: 'lunch' })),
  'first-note': met('fair'),
  'event-note': met('fair'),
  'feedback-thanks': got('honest feedback'),
  'thank-you-employer': thanks(
    aTouch('2026-11-20', 'declined', { detail: 'application', links: [OPPORTUNITY.path] }),
  ),
  'thank-and-pivot': thanks(aTouch('2026-11-20', 'declined')),
  nudge: { reason: 'nudge', request: asked, nudges: 0, last: asked.day },
  'second-nudge': { reason: 'nudge', request: asked, nudges: 1, last: asked.day },
  'graceful-close': { reason: 'nudge', request: asked, nudges: 1, last: asked.day },
  update: { reason: 'update', help: helped, last: asked.day },
  'update-company': { reason: 'update', help: helped, last: asked.day },
  'update-delay': { reason: 'update', help: helped, last: asked.day },
  'update-change': { reason: 'update', help: helped, last: asked.day },
  faring: { reason: 'check-in', nextTouch: null, lastTouch: coffee.day, cadence: null },
  'something-for-you': {
    reason: 'check-in',
    nextTouch: null,
    lastTouch: coffee.day,
    cadence: null,
  },
  'check-in': { reason: 'check-in', nextTouch: null, lastTouch: coffee.day, cadence: null },
  reconnect: { reason: 'reconnect', lastTouch: coffee.day, rest: null },
  'reconnect-fresh': {
    reason: 'reconnect',
    lastTouch: asked.day,
    rest: { request: asked, nudges: 2, until: TODAY },
  },
  reply: { reason: 'reply', touch: aTouch('2026-11-19', 'replied') },
  'accept-help': { reason: 'reply', touch: aTouch('2026-11-19', 'replied', { detail: 'offer' }) },
  decline: { reason: 'reply', touch: aTouch('2026-11-19', 'replied') },
  birthday: { reason: 'date', kind: 'birthday', day: TODAY },
  'work-anniversary': { reason: 'date', kind: 'work-anniversary', day: TODAY },
  'prepare-reference': { reason: 'prepare', opportunity: OPPORTUNITY },
  'outcome-interview': outcome,
  'outcome-offer': outcome,
  'outcome-accepted': outcome,
  'outcome-no': outcome,
  'outcome-withdrawn': outcome,
  'announce-joining': announce,
  'announce-elsewhere': announce,
  'announce-declined': announce,
  'announce-thanks': announce,
  'promise-delivery': promised('Send the pricing article'),
  'promise-arrived': promised('Send the pricing article'),
  'offer-introduction': promised('Introduce her to Ada'),
  'intro-made': promised('Introduce her to Ada'),
};

/** The follow-up a starter answers, or null where it is the user's own idea. */
export function sceneFor(id: string): FollowUp | null {
  const evidence = SCENES[id];
  return evidence === undefined ? null : aFollowUp(evidence);
}

/** A starter for somebody of whom everything is known. */
export function draftForMira(template: Template): Draft {
  const touch = sceneFor(template.id)?.evidence;
  const mira = template.id.startsWith('reconnect')
    ? { ...MIRA, entries: [aTouch('2026-02-10', 'met', { detail: 'lunch' })] }
    : touch && 'touch' in touch
      ? { ...MIRA, entries: [...MIRA.entries.slice(0, 2), touch.touch] }
      : MIRA;
  return drafted(template, mira, SEARCH, sceneFor(template.id));
}

/** A starter for somebody of whom only the name is known. */
export const draftForJo = (template: Template): Draft =>
  drafted(template, aContact(), aSearch(), null);

/** The draft of a template for a contact on the day of the tests. */
export function drafted(
  template: Template,
  contact: Contact,
  search: Search,
  followUp: FollowUp | null,
): Draft {
  const letter = { purpose: template.for, locale: MOMENT.locale, writeDay };
  const draft = makeDraft(
    template,
    valuesFor(contact, followUp, situation(search), letter),
    MOMENT,
  );
  if (isFault(draft)) throw new Error(`${template.id}: ${draft.fault}`);
  return draft;
}
