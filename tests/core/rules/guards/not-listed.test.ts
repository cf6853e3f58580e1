import { describe, expect, it } from 'vitest';
import { aContact } from '../../../builders/a-contact';
import { aPromise } from '../../../builders/a-promise';
import { boardOf } from '../../../builders/standing';

const overdue = { log: ['2026-11-01 met'], promises: [aPromise('Send it', { due: '2026-11-01' })] };
const names = (...people: ReturnType<typeof aContact>[]): string[] =>
  boardOf(people, '2026-11-22').rows.map((row) => row.contact.name);

describe('guard 1: people without a row', () => {
  it('are those not to be contacted', () => {
    expect(names(aContact({ ...overdue, doNotContact: true }))).toEqual([]);
  });

  it('are those put away', () => {
    expect(names(aContact({ ...overdue, archived: true }))).toEqual([]);
  });

  it('take no place from others', () => {
    const silent = { cadence: '30', tie: 'strong', log: ['2020-01-01 wrote'] } as const;
    const rows = boardOf(
      [
        aContact({ name: 'Ada', ...silent, doNotContact: true }),
        aContact({ name: 'Bo', ...silent, archived: true }),
        aContact({ name: 'Cy', ...silent }),
        aContact({ name: 'Di', ...silent }),
      ],
      '2026-11-22',
    ).rows;
    expect(rows.map((row) => [row.contact.name, row.state])).toEqual([
      ['Cy', 'due'],
      ['Di', 'due'],
    ]);
  });
});
