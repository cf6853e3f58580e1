import fc from 'fast-check';
import type { CadenceChoice } from '../../src/core/cadence';
import { TIES, type Contact } from '../../src/core/contact';
import { addDays, makeDay, type Day } from '../../src/core/day';
import { REASONS } from '../../src/core/follow-up';
import type { Promised } from '../../src/core/promise';
import { VERBS, type Touch, type Verb } from '../../src/core/touch';
import { aContact } from './a-contact';
import { day } from './day';

/** Any day from the year 200 to 9000, from which steps of a century stay in the calendar. */
export const anyDay: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 200, max: 9000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map((parts) => makeDay(...parts))
  .filter((made) => made !== null);

/** Any cadence a note can hold. */
export const anyCadence: fc.Arbitrary<CadenceChoice> = fc.oneof(
  fc.constant('never' as const),
  fc.record({ unit: fc.constant('days' as const), count: fc.integer({ min: 1, max: 36_525 }) }),
  fc.record({ unit: fc.constant('months' as const), count: fc.integer({ min: 1, max: 1_178 }) }),
);

/** The day the generated people are looked at on. */
export const LAW_DAY = day('2026-11-22');

const aroundToday = fc.integer({ min: -420, max: 60 }).map((days) => addDays(LAW_DAY, days));
const behind = fc.integer({ min: -420, max: 0 }).map((days) => addDays(LAW_DAY, days));
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });

const entry: fc.Arbitrary<Touch> = fc.record({
  day: behind,
  verb: fc.constantFrom(...(Object.keys(VERBS) as Verb[])),
  detail: orNull(fc.constantFrom('coffee', 'referral', ...REASONS)),
  text: fc.constant(''),
  links: fc.constant([]),
  line: fc.constant(null),
  source: fc.constant(null),
});

const promised: fc.Arbitrary<Promised> = fc.record({
  text: fc.constant('Send it'),
  whose: fc.constantFrom('mine' as const, 'theirs' as const),
  due: orNull(aroundToday),
  created: orNull(behind),
  line: fc.constant(1),
});

/** A contact with any history of the last year or so; a few names and paths, so that namesakes come up. */
export const anyContact: fc.Arbitrary<Contact> = fc
  .record({
    name: fc.constantFrom('Ada', 'Bo', 'Cy', 'ada'),
    path: fc.nat(1_000_000).map((id) => `People/${String(id)}.md`),
    tie: orNull(fc.constantFrom(...TIES)),
    relations: fc.subarray(['reference', 'mentor', 'recruiter', 'peer'], { maxLength: 2 }),
    cadence: orNull(
      fc.oneof(
        fc.constant('never' as const),
        fc.record({
          unit: fc.constantFrom('days' as const, 'months' as const),
          count: fc.integer({ min: 1, max: 12 }),
        }),
      ),
    ),
    nextTouch: orNull(aroundToday),
    snoozedUntil: fc.option(aroundToday, { nil: null, freq: 5 }),
    minGap: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null, freq: 5 }),
    archived: fc.constantFrom(false, false, false, true),
    entries: fc
      .array(entry, { maxLength: 6 })
      .map((entries) => [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))),
    promises: fc.array(promised, { maxLength: 2 }),
  })
  .map((known) => ({ ...aContact(), ...known }));

/** People with paths of their own. */
export const somePeople = (maxLength: number): fc.Arbitrary<Contact[]> =>
  fc.uniqueArray(anyContact, { maxLength, selector: (contact) => contact.path });
