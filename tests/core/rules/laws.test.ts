import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { makeBoard, type Board } from '../../../src/core/board/board';
import type { Contact } from '../../../src/core/contact';
import { followUps } from '../../../src/core/rules/follow-ups';
import { rankOf } from '../../../src/core/follow-up';
import { compareNames, compareRows, isDue, STATES, type Row } from '../../../src/core/board/row';
import { whyRow } from '../../../src/core/board/why';
import { LAW_DAY, somePeople } from '../../builders/arbitraries';
import { aSearch } from '../../builders/a-search';
import { settings } from '../../builders/settings';

// There is much to do here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const SITUATION = { search: aSearch(), settings: settings(), today: LAW_DAY };

const boardOf = (people: readonly Contact[]): Board => makeBoard(people, SITUATION);

const compare = (a: Row, b: Row): number => Math.sign(compareRows(a, b, LAW_DAY));

/** A row without what hangs on the others: which of those due to reconnect have the two places. */
function byItself(row: Row): unknown {
  const { contact } = row;
  return { path: contact.path, standing: followUps(contact, SITUATION) };
}

const wantsPlace = (row: Row): boolean =>
  [row.followUp, ...row.also].some((followUp) => followUp?.reason === 'reconnect');

describe('the order of rows', () => {
  it('is total: each pair has one order, and none but the same contact are equal', () => {
    fc.assert(
      fc.property(somePeople(12), (people) => {
        const { rows } = boardOf(people);
        for (const [i, a] of rows.entries()) {
          for (const [j, b] of rows.entries()) {
            expect(compare(a, b)).toBe(Math.sign(i - j));
            expect(compare(a, b) + compare(b, a)).toBe(0);
          }
        }
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(somePeople(10), fc.nat(9), fc.nat(9), fc.nat(9), (people, i, j, k) => {
        const { rows } = boardOf(people);
        const [a, b, c] = [rows[i], rows[j], rows[k]];
        if (!a || !b || !c || compare(a, b) > 0 || compare(b, c) > 0) return;
        expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('does not hang on the order in which notes are read', () => {
    const shuffled = somePeople(15).chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([people, others]) => {
        expect(boardOf(others)).toEqual(boardOf(people));
      }),
    );
  });

  it('is the order of states, reasons and names', () => {
    fc.assert(
      fc.property(somePeople(15), (people) => {
        const { rows } = boardOf(people);
        const keys = rows.map(({ state, followUp }) => [
          STATES.indexOf(state),
          followUp ? rankOf(followUp.reason) : 99,
        ]);
        const sorted = [...keys].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y);
        expect(keys).toEqual(sorted);
      }),
    );
  });
});

describe('a row', () => {
  it('never depends on other contacts, except for the two places to reconnect', () => {
    fc.assert(
      fc.property(somePeople(12), (people) => {
        for (const row of boardOf(people).rows) {
          const [alone] = boardOf([row.contact]).rows;
          if (wantsPlace(row)) expect(alone && byItself(alone)).toEqual(byItself(row));
          else expect(row).toEqual(alone);
        }
      }),
    );
  });

  it('is undated by others for reconnecting only, and for all but two of those who wait', () => {
    fc.assert(
      fc.property(somePeople(20), (people) => {
        const { rows } = boardOf(people);
        const wants = rows.filter((row) => {
          const [alone] = boardOf([row.contact]).rows;
          const reasons = alone ? [alone.followUp, ...alone.also] : [];
          const isOpen = reasons.some(
            (followUp) => followUp?.reason === 'reconnect' && isDue(followUp, LAW_DAY),
          );
          return isOpen && alone?.state !== 'snoozed';
        });
        const undated = rows.filter((row) =>
          [row.followUp, ...row.also].some(
            (followUp) => followUp !== null && followUp.due === null,
          ),
        );
        expect(undated).toHaveLength(Math.max(0, wants.length - 2));
        expect(undated.every((row) => wants.includes(row))).toBe(true);
      }),
    );
  });

  it('stays as it is when more people come', () => {
    fc.assert(
      fc.property(somePeople(14), fc.nat(14), (people, some) => {
        const before = boardOf(people.slice(0, some)).rows;
        const after = boardOf(people).rows;
        for (const row of before.filter((one) => !wantsPlace(one))) {
          expect(after).toContainEqual(row);
        }
        const paths = after.map((row) => row.contact.path);
        const kept = before.filter((row) => !wantsPlace(row)).map((row) => row.contact.path);
        expect(paths.filter((path) => kept.includes(path))).toEqual(kept);
      }),
    );
  });

  it('stands for each listed contact, once', () => {
    fc.assert(
      fc.property(somePeople(15), (people) => {
        const listed = people.filter((contact) => !contact.archived).sort(compareNames);
        const shown = boardOf(people).rows.map((row) => row.contact);
        expect([...shown].sort(compareNames)).toEqual(listed);
      }),
    );
  });

  it('says why in a sentence of its own', () => {
    fc.assert(
      fc.property(somePeople(8), (people) => {
        for (const row of boardOf(people).rows) {
          expect(whyRow(row, LAW_DAY, (day) => day)).toMatch(/^[A-Z].+[.!?]$/);
        }
      }),
    );
  });

  it('has a reason that is due before any that is not, and each reason once', () => {
    fc.assert(
      fc.property(somePeople(8), (people) => {
        for (const { followUp, also } of boardOf(people).rows) {
          const all = followUp ? [followUp, ...also] : [];
          const due = all.map((one) => isDue(one, LAW_DAY));
          expect(due).toEqual([...due].sort((a, b) => Number(b) - Number(a)));
          expect(new Set(all.map((one) => one.reason)).size).toBe(all.length);
        }
      }),
    );
  });
});
