import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact';
import { GAP_NAMES, type Gap } from '../../../src/core/network/gaps';
import { aContact } from '../../builders/a-contact';
import type { SearchSketch } from '../../builders/a-search';
import { anEntry } from '../../builders/an-entry';
import { aText } from '../../builders/linked';
import { measured } from './network';

/** A network without a gap, to take something away from. */
const whole = (): Contact[] => {
  const agreed = { relations: ['reference'], referenceAgreed: true } as const;
  return [
    aContact({ name: 'A', tie: 'strong', ...agreed }),
    aContact({ name: 'B', tie: 'strong', ...agreed }),
    aContact({ name: 'C', tie: 'strong', ...agreed }),
    aContact({ name: 'D', tie: 'weak', relations: ['mentor'] }),
    aContact({ name: 'E', tie: 'weak', relations: ['recruiter'] }),
    aContact({ name: 'F', tie: 'weak', log: ['2026-09-24 met'], company: 'Acme' }),
  ];
};

const log = (...lines: string[]): Partial<Contact> => ({
  entries: lines.map((line) => anEntry(line)),
});

const gaps = (
  changes: Readonly<Record<string, Partial<Contact>>>,
  search: SearchSketch = {},
): readonly Gap[] =>
  measured(
    whole().map((one) => ({ ...one, ...changes[one.name] })),
    { targets: [aText('Acme')], ...search },
  ).gaps;

describe('gaps', () => {
  it('are none where nothing is missing', () => {
    expect(gaps({})).toEqual([]);
  });

  it.each<[string, Record<string, Partial<Contact>>, Gap[]]>([
    ['two references agreed', { A: { referenceAgreed: null } }, ['references']],
    [
      'a third said no',
      { A: log('2026-10-01 asked (reference)', '2026-10-02 declined') },
      ['references'],
    ],
    ['no mentor', { D: { relations: [] } }, ['mentor']],
    ['no recruiter', { E: { relations: [] } }, ['recruiter']],
    ['a target out of reach', { F: { companies: [aText('Bright')] } }, ['reach']],
    [
      'a target in reach through someone',
      { F: { companies: [aText('Bright')] }, A: { knows: [aText('Acme')] } },
      [],
    ],
    ['nobody new', { F: log('2026-09-23 met') }, ['new']],
    ['a first touch today', { F: log('2026-11-22 met') }, []],
    ['only a like that is old', { F: log('2020-01-01 liked', '2026-10-01 met') }, []],
    ['an old friend met again', { F: log('2020-01-01 met', '2026-10-01 met') }, ['new']],
    ['two strong ties', { A: { tie: 'moderate' } }, ['advocates']],
    ['fewer weak ties than strong', { D: { tie: null } }, ['weak']],
  ])('%s', (_, changes, expected) => {
    expect(gaps(changes)).toEqual(expected);
  });

  it('name a missing target', () => {
    expect(gaps({}, { targets: [] })).toEqual(['targets']);
  });

  it('hold still with an agreement that is worth affirming', () => {
    const old = measured([]).today;
    expect(gaps({ A: { referenceAgreed: old } })).toEqual([]);
  });

  it('are none with no people, and most with one', () => {
    const jo = aContact({ tie: 'strong' });
    expect(measured([]).gaps).toEqual([]);
    expect(measured([{ ...jo, archived: true }]).gaps).toEqual([]);
    expect(measured([jo]).gaps).toEqual(GAP_NAMES.filter((gap) => gap !== 'reach'));
  });
});
