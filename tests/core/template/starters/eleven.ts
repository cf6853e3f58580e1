import type { Contact } from '../../../../src/core/contact';
import type { Search } from '../../../../src/core/search';
import { aContact, anOpportunity, aTouch, day, linked } from '../../draft/people';
import { MIRA, SEARCH } from '../../draft/scenes';

const promised = (text: string): Contact['promises'] => [
  { text, whose: 'mine', due: null, created: null, line: 20 },
];

interface Kind {
  readonly contact: Contact;
  readonly search: Search;
}

const of = (known: Partial<Contact>, search: Search = SEARCH): Kind => ({
  contact: aContact(known),
  search,
});

/** Eleven people as real notes tell of them, from everything to next to nothing. */
export const ELEVEN: Readonly<Record<string, Kind>> = {
  'everything known': { contact: MIRA, search: SEARCH },
  'only a name': of({ name: 'Jo Lindqvist' }, { ...SEARCH, signature: null, pitch: null }),
  'a name in Japanese': of({
    name: '山田太郎',
    companies: [linked('Aozora Works, Inc.')],
    metAt: linked('at the data meetup in Kyoto'),
    entries: [aTouch('2026-11-21', 'met', { detail: 'meetup' })],
  }),
  'a recruiter': of({
    name: 'Dana Whitlock (Talent)',
    relations: ['recruiter'],
    companies: [linked('Hirewell Ltd.')],
    entries: [aTouch('2026-11-17', 'met', { detail: 'phone screen' })],
    promises: promised("Get back to her w/ salary expectations (min 95k, don't say!)"),
  }),
  'a friend silent for three years': of({
    name: 'Tomas Brandt',
    tie: 'strong',
    relations: ['friend'],
    interests: ['his kids (2)', 'sea kayaks'],
    entries: [aTouch('2023-11-12', 'met', { detail: 'dinner' })],
  }),
  'a note taken in a hurry': of({
    name: 'dave miller',
    companies: [linked('ACME CORP.')],
    metAt: linked('A barbecue'),
    entries: [
      aTouch('2026-10-20', 'asked', { detail: 'Look at my CV.' }),
      aTouch('2026-11-20', 'met', { detail: 'mtg w/ boss' }),
    ],
    promises: promised('SEND DECK'),
  }),
  'a note in German': of({
    name: 'Prof. Dr. Ute Krämer',
    companies: [linked('Hafenblick GmbH & Co. KG')],
    metAt: linked('https://lu.ma/abc123'),
    entries: [
      aTouch('2026-11-02', 'got', { detail: 'Tipp' }),
      aTouch('2026-11-18', 'met', { detail: 'Kaffee' }),
    ],
    promises: promised('Lebenslauf schicken'),
  }),
  'private remarks in details': of({
    name: 'Priya Anand',
    companies: [linked('Globex')],
    entries: [
      aTouch('2026-10-01', 'asked', { detail: 'loan' }),
      aTouch('2026-11-10', 'got', { detail: 'pity intro' }),
      aTouch('2026-11-20', 'met', { detail: 'awkward lunch, she cried' }),
    ],
  }),
  'private remarks in promises': of({
    name: 'MARIA LOPEZ',
    promises: promised('Send Maria the pricing comparison, she keeps whining about it'),
    entries: [aTouch('2026-11-19', 'got', { detail: 'she caved' })],
  }),
  'private remarks in properties': of({
    name: 'Anna/Acme',
    companies: [linked('Globex (toxic!)')],
    metAt: linked('AA meeting'),
    metThrough: linked('Jake (her ex)'),
    interests: ['wine, too much of it'],
    entries: [aTouch('2026-11-12', 'declined', { detail: 'referral' })],
  }),
  'an address for a name, a firm to be kept quiet': of(
    {
      name: 'jo@acme.example',
      companies: [linked('Umbra Börse')],
      entries: [aTouch('2026-09-12', 'asked', { detail: 'CV review' })],
    },
    {
      ...SEARCH,
      confidential: ['Umbra Börse AG'],
      opportunities: [
        anOpportunity({
          company: linked('Lakeside, Inc.'),
          role: null,
          link: '[Careers](https://lakeside.example/42)',
          helpedBy: ['People/Jo Lindqvist.md'],
          decisionExpected: day('2026-11-30'),
          qualifications: ['I have 6 years of Python', 'Led a team of 4'],
          requirements: ['5+ yrs Python', 'Strong stakeholder mgmt.'],
        }),
      ],
    },
  ),
};
