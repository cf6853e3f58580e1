import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveBoard } from '../../../src/core/board/live-board';
import { makeBoard } from '../../../src/core/board/board';
import type { Contact } from '../../../src/core/contact';
import { NO_SEARCH_NOTE } from '../../../src/core/search';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { aContact } from '../../builders/a-contact';
import { day } from '../../builders/day';

const today = day('2026-11-18');
const situation = { search: NO_SEARCH_NOTE, settings: DEFAULT_SETTINGS, today };

/** Contacts of whom several wait for one of the two places of `reconnect`. */
const anyContact: fc.Arbitrary<Contact> = fc
  .record({
    name: fc.constantFrom('Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'),
    tie: fc.constantFrom('strong' as const, 'moderate' as const, 'weak' as const, null),
    log: fc.constantFrom(
      [],
      ['2024-01-10 met: long ago'],
      ['2025-03-01 wrote'],
      ['2026-11-17 met (coffee)'],
      ['2026-11-16 replied'],
      ['2026-10-20 asked (advice)'],
    ),
    archived: fc.boolean(),
    snoozedUntil: fc.constantFrom(undefined, '2026-12-01'),
  })
  .map(({ snoozedUntil, ...sketch }) =>
    aContact({ cadence: 'default', ...sketch, ...(snoozedUntil ? { snoozedUntil } : {}) }),
  );

const anyStep = fc.oneof(
  { weight: 4, arbitrary: anyContact.map((contact) => ({ path: contact.path, contact })) },
  {
    weight: 1,
    arbitrary: anyContact.map(({ path }) => ({ path, contact: null })),
  },
);

describe('the live board', () => {
  it('is always the board that would be made afresh', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const live = new LiveBoard(situation);
        const contacts = new Map<string, Contact>();
        for (const { path, contact } of steps) {
          if (contact) contacts.set(path, contact);
          else contacts.delete(path);
          live.update(path, contact);
          const fresh = makeBoard([...contacts.values()], situation);
          expect(live.board()).toEqual(fresh);
        }
      }),
    );
  });

  it('keeps the rows of everyone else as they were', () => {
    const live = new LiveBoard(situation);
    const people = ['Ana', 'Bo', 'Cy'].map((name) =>
      aContact({ name, log: ['2026-11-17 met (coffee)'] }),
    );
    live.reset(people, situation);
    const before = live.row('People/Ana.md');
    live.update('People/Bo.md', aContact({ name: 'Bo', log: ['2026-11-16 replied'] }));
    expect(live.row('People/Ana.md')).toBe(before);
    expect(live.board()).not.toBe(before);
    expect(live.board()).toBe(live.board());
  });

  it('starts over for another day', () => {
    const live = new LiveBoard(situation);
    const jo = aContact({ log: ['2026-11-17 met (coffee)'] });
    live.reset([jo], situation);
    expect(live.row(jo.path)?.state).toBe('due');
    live.reset([jo], { ...situation, today: day('2026-11-21') });
    expect(live.row(jo.path)?.state).toBe('late');
  });
});
