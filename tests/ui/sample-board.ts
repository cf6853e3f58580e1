import type { Board } from '../../src/core/board/board';
import type { Contact } from '../../src/core/contact';
import { addDays, toUtcInstant, type Day } from '../../src/core/day';
import type { Problem } from '../../src/core/problem';
import type { DashboardState } from '../../src/ui/dashboard/dashboard-state';
import { aContact, type ContactSketch } from '../builders/a-contact';
import { aPromise } from '../builders/a-promise';
import { aSearch, anOpportunity } from '../builders/a-search';
import { anEntry } from '../builders/an-entry';
import { day } from '../builders/day';
import { settings } from '../builders/settings';
import { boardOf } from '../builders/standing';

/** The day the samples are told as of: a Sunday. */
export const TODAY = '2026-11-22';

/** Days as an English reader writes them: "20 Nov". */
export const writeDay = (written: Day): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    toUtcInstant(written),
  );

/** A state of the dashboard in which nothing is the matter, apart from what the test says. */
export function aState(sketch: Partial<DashboardState> = {}): DashboardState {
  return {
    board: null,
    problems: [],
    progress: null,
    settings: settings(),
    canUndo: null,
    canRedo: null,
    where: 'in the folder People, under the tag #contact and with "type: contact"',
    ...sketch,
  };
}

const linked = (text: string): Contact['role'] => ({ text, target: null, path: null });

const PEOPLE: readonly ContactSketch[] = [
  {
    name: 'Ana Lindqvist',
    tie: 'strong',
    company: 'Northwind Analytics',
    role: linked('Head of data'),
    relations: ['reference'],
    cadence: 'default',
    log: ['2026-11-16 met (coffee): she offered to look at my CV'],
    promises: [aPromise('Send the pricing article', { due: '2026-11-25' })],
  },
  {
    name: 'Bertrand de la Villeneuve-Montgomery',
    tie: 'moderate',
    company: 'Compagnie internationale des grands travaux',
    role: linked('Directeur général adjoint'),
    cadence: 'default',
    log: ['2026-11-10 wrote: hello', '2026-11-12 replied'],
  },
  {
    name: 'Chidi Okafor',
    tie: 'weak',
    company: 'Acme',
    role: linked('Staff engineer'),
    log: ['2026-10-20 asked (referral) for [[Acme]]: sent CV and posting'],
  },
  {
    name: 'Dora Marković',
    tie: 'strong',
    relations: ['mentor'],
    cadence: 'default',
    log: ['2026-09-20 met (lunch)', '2026-09-21 thanked'],
    birthday: '--11-24',
  },
  {
    name: 'אורית כהן',
    tie: 'moderate',
    company: 'סטארט־אפ בע״מ',
    role: linked('מנהלת מוצר'),
    promises: [aPromise('לשלוח את המאמר', { due: '2026-11-20' })],
  },
  {
    name: 'Emeka Nwosu',
    tie: 'weak',
    company: 'Globex',
    relations: ['recruiter'],
    cadence: 'default',
    log: ['2026-10-19 wrote: introduced myself'],
  },
  {
    name: 'Fatima Zahra',
    tie: 'moderate',
    company: 'Initech',
    role: linked('Engineering manager'),
    log: ['2026-11-18 got (introduction): to Globex'],
  },
  {
    name: 'Grzegorz Brzęczyszczykiewicz',
    tie: 'weak',
    role: linked('Consultant'),
    cadence: '2w',
    log: ['2026-11-05 wrote'],
  },
  {
    name: 'Hana Sato 佐藤花',
    tie: 'strong',
    company: 'Umbrella',
    cadence: 'default',
    log: ['2026-10-26 wrote'],
  },
  { name: 'Ivo Petrov', tie: 'moderate', nextTouch: '2026-11-27', company: 'Hooli' },
  {
    name: 'Jo Park',
    tie: 'weak',
    company: 'Acme',
    log: ['2026-11-11 asked (advice): about the team'],
  },
  {
    name: 'Katarzyna Nowak',
    tie: 'weak',
    log: ['2026-09-20 asked (chat)', '2026-10-15 nudged'],
  },
  {
    name: 'Liam Byrne',
    tie: 'moderate',
    cadence: 'monthly',
    snoozedUntil: '2026-12-01',
    log: ['2026-09-01 wrote'],
  },
  { name: 'Mei Chen', tie: 'strong', company: 'Initech', role: linked('CTO') },
  { name: 'Noah', cadence: 'default' },
  { name: 'Olga Ivanova', cadence: 'default', company: 'Globex' },
  ...['Pia', 'Quentin', 'Rosa', 'Sven', 'Tom', 'Uma', 'Vera', 'Will'].map((name, at) => ({
    name: `${name} Example`,
    tie: 'weak' as const,
    cadence: 'default',
    log: [`2026-10-${String(10 + at)} wrote`],
    tags: ['people/uni'],
  })),
];

const SEARCH = aSearch({
  started: '2026-08-01',
  opportunities: [
    anOpportunity('Acme', { stage: 'references', since: '2026-11-19', company: linked('Acme') }),
  ],
});

/** A board of two dozen people, `done` of whom have been written to today. */
export function sampleBoard(done = 0, kind: 'usual' | 'quiet' = 'usual'): Board {
  const all = PEOPLE.map((sketch) => aContact(sketch));
  const today = all.map((contact, at) =>
    at < done
      ? { ...contact, entries: [...contact.entries, anEntry(`${TODAY} thanked`)] }
      : contact,
  );
  const board = boardOf(today, TODAY, { search: SEARCH });
  if (kind === 'usual') return board;
  return { ...board, rows: board.rows.filter(({ state }) => state !== 'late' && state !== 'due') };
}

/** A board of that many people, some in every state. */
export function longBoard(count: number): Board {
  const start = day('2026-06-01');
  const people = Array.from({ length: count }, (_, at) => {
    const last = addDays(start, (at * 7) % 170);
    return aContact({
      name: `Person ${String(at).padStart(5, '0')}`,
      tie: (['strong', 'moderate', 'weak'] as const)[at % 3] ?? null,
      company: `Company ${String(at % 300)}`,
      cadence: 'default',
      log: [`${last} wrote`],
    });
  });
  return boardOf(people, TODAY, { search: SEARCH });
}

/** Three things that could not be read. */
export function sampleProblems(): Problem[] {
  return [
    {
      path: 'People/Li Wei.md',
      property: 'last-touch',
      line: 4,
      found: '2026-02-30',
      message: 'February 2026 has 28 days.',
    },
    {
      path: 'People/Kim.md',
      property: 'cadence',
      line: 6,
      found: '3m',
      message: 'Write 3mo for three months; 3m could also be minutes.',
    },
    {
      path: 'People/Broken note.md',
      property: null,
      line: 2,
      found: '',
      message: 'The properties are not valid YAML.',
    },
  ];
}
