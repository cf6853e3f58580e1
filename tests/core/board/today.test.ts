import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import { dayProgress } from '../../../src/core/board/today';
import { aContact } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { settings } from '../../builders/settings';
import { boardOf } from '../../builders/standing';

const TODAY = '2026-11-22';
const five = settings({ todaysSet: 5 });

/** So many people who are due, each with a promise of an earlier day. */
const due = (count: number): Contact[] =>
  Array.from({ length: count }, (_, at) =>
    aContact({
      name: `Due ${String(at)}`,
      promises: [aPromise('Send it', { due: `2026-11-${String(10 + at)}` })],
    }),
  );
const done = (...logs: string[]): Contact[] =>
  logs.map((line, at) => aContact({ name: `Done ${String(at)}`, log: [`${TODAY} ${line}`] }));

const progress = (contacts: readonly Contact[]): string => {
  const { done: finished, of, left } = dayProgress(boardOf(contacts, TODAY), five);
  return `${String(finished)} of ${String(of)}, ${String(left.length)} left`;
};

describe("today's set with progress", () => {
  it('begins as the first of the late and due', () => {
    expect(progress(due(7))).toBe('0 of 5, 5 left');
    expect(progress(due(2))).toBe('0 of 2, 2 left');
    expect(progress([])).toBe('0 of 0, 0 left');
  });

  it('shrinks as people are done, and nobody moves up into it', () => {
    const set = dayProgress(boardOf(due(7), TODAY), five).left.map(({ contact }) => contact.name);
    const after = [...due(7).slice(1), ...done('wrote')];
    const left = dayProgress(boardOf(after, TODAY), five).left.map(({ contact }) => contact.name);
    expect(progress(after)).toBe('1 of 5, 4 left');
    expect(left).toEqual(set.slice(1));
  });

  it('counts who was written to, met or skipped today', () => {
    expect(progress(done('wrote', 'met', 'skipped (nudge)', 'asked', 'gave', 'in passing'))).toBe(
      '6 of 6, 0 left',
    );
  });

  it('does not count what came in, what was only seen, or what was before today', () => {
    const before = aContact({ name: 'Before', log: ['2026-11-21 wrote'] });
    expect(progress([...done('replied', 'got', 'declined', 'social'), before])).toMatch(/^0 of/);
  });

  it('looks behind a later entry of the same day', () => {
    const both = aContact({ log: [`${TODAY} wrote`, `${TODAY} replied`] });
    expect(progress([both])).toMatch(/^1 of/);
  });

  it('leaves out who is done and due for another reason: one message a day is enough', () => {
    const again = aContact({
      log: [`${TODAY} wrote`],
      promises: [aPromise('Send it', { due: '2026-11-01' })],
    });
    expect(progress([again])).toBe('1 of 1, 0 left');
    expect(progress([again, ...due(7)])).toBe('1 of 5, 4 left');
  });

  it('goes beyond the set when the user does', () => {
    expect(
      progress([...due(3), ...done('wrote', 'wrote', 'wrote', 'wrote', 'wrote', 'wrote')]),
    ).toBe('6 of 6, 0 left');
  });
});
