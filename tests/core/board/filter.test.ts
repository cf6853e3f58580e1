import { describe, expect, it } from 'vitest';
import {
  EVERYONE,
  filterRows,
  isFiltering,
  type BoardFilter,
} from '../../../src/core/board/filter';
import { filterChoices } from '../../../src/core/board/filter-choices';
import type { Row } from '../../../src/core/board/row';
import { aContact } from '../../builders/a-contact';
import { aPromise } from '../../builders/a-promise';
import { boardOf } from '../../builders/standing';
import type { LinkedText } from '../../../src/core/contact';

const linked = (text: string, path: string | null = null): LinkedText => ({
  text,
  target: path,
  path,
});

const people = [
  aContact({
    name: 'Zoë Ångström',
    tie: 'strong',
    company: linked('Acme Inc', 'Companies/Acme.md'),
    role: linked('Head of data'),
    relations: ['mentor', 'reference'],
    tags: ['people/uni'],
    cadence: '30d',
    log: ['2026-09-01 met (coffee)', '2026-09-02 thanked'],
    promises: [aPromise('Send the slides', { due: '2026-12-20' })],
  }),
  aContact({
    name: 'Łukasz Żak',
    tie: 'weak',
    companies: [linked('ACME'), linked('Bright')],
    log: ['2026-11-10 replied'],
    tags: ['people'],
  }),
  aContact({ name: 'Straße Müller', cadence: 'default' }),
  aContact({ name: '佐藤花', tie: 'moderate', nextTouch: '2026-11-25', log: ['2026-11-01 wrote'] }),
];
const { rows } = boardOf(people, '2026-11-22');
const names = (found: readonly Row[]): string[] => found.map(({ contact }) => contact.name);
const find = (filter: Partial<BoardFilter>): string[] =>
  names(filterRows(rows, { ...EVERYONE, ...filter }, 'board')).sort();

describe('filtering the board', () => {
  it('hands the same rows back when there is nothing to filter or sort', () => {
    expect(filterRows(rows, { ...EVERYONE, text: '  ' }, 'board')).toBe(rows);
    expect(isFiltering(EVERYONE)).toBe(false);
  });

  it.each([
    ['zoe', 'Zoë Ångström'],
    ['ANGSTROM', 'Zoë Ångström'],
    ['strom', 'Zoë Ångström'],
    ['Zoë', 'Zoë Ångström'],
    ['head data', 'Zoë Ångström'],
    ['mentor', 'Zoë Ångström'],
    ['uni', 'Zoë Ångström'],
    ['lukasz', 'Łukasz Żak'],
    ['zak', 'Łukasz Żak'],
    ['strasse', 'Straße Müller'],
    ['佐藤', '佐藤花'],
  ])('finds by "%s", whatever the case and accents', (text, name) => {
    expect(find({ text })).toEqual([name]);
  });

  it('wants every word, and no word across two fields', () => {
    expect(find({ text: 'acme zoe' })).toEqual(['Zoë Ångström']);
    expect(find({ text: 'zoe lukasz' })).toEqual([]);
    expect(find({ text: 'incHead' })).toEqual([]);
  });

  it('does not look at the reasons, which change from day to day', () => {
    expect(find({ text: 'replied' })).toEqual([]);
  });

  it('takes one of each list, and all lists together', () => {
    expect(find({ ties: ['strong', 'unset'] })).toEqual(['Straße Müller', 'Zoë Ångström']);
    expect(find({ ties: ['strong'], relations: ['recruiter'] })).toEqual([]);
    expect(find({ states: ['unsorted'] })).toEqual(['Straße Müller']);
    expect(find({ reasons: ['reply'] })).toEqual(['Łukasz Żak']);
  });

  it('counts further reasons too', () => {
    expect(find({ reasons: ['promise'] })).toEqual(['Zoë Ångström']);
  });

  it('knows a company by its note or its name', () => {
    expect(find({ companies: ['acme'] })).toEqual(['Zoë Ångström', 'Łukasz Żak']);
    expect(find({ companies: ['bright'] })).toEqual(['Łukasz Żak']);
    expect(find({ text: 'bright' })).toEqual(['Łukasz Żak']);
  });

  it('takes a tag for all below it', () => {
    expect(find({ tags: ['people'] })).toEqual(['Zoë Ångström', 'Łukasz Żak']);
    expect(find({ tags: ['people/uni'] })).toEqual(['Zoë Ångström']);
  });
});

describe('ordering the board', () => {
  const sorted = (order: 'name' | 'soonest' | 'longest-silence'): string[] =>
    names(filterRows(rows, EVERYONE, order));

  it('sorts by name as a person would', () => {
    expect(sorted('name')).toEqual(['Łukasz Żak', 'Straße Müller', 'Zoë Ångström', '佐藤花']);
  });

  it('puts what is due soonest first, and no day last', () => {
    expect(sorted('soonest').at(-1)).toBe('Straße Müller');
    expect(sorted('soonest')[0]).toBe('Zoë Ångström');
  });

  it('puts the longest silence first, and those never touched last', () => {
    expect(sorted('longest-silence')).toEqual([
      'Zoë Ångström',
      '佐藤花',
      'Łukasz Żak',
      'Straße Müller',
    ]);
  });

  it('sorts once: the same rows in the same order are the same array', () => {
    expect(filterRows(rows, EVERYONE, 'name')).toBe(filterRows(rows, EVERYONE, 'name'));
  });
});

describe('what can be chosen', () => {
  const choices = filterChoices(rows);

  it('lists only what occurs, in its own order, with counts', () => {
    expect(choices.ties.map(({ value, count }) => `${value} ${String(count)}`)).toEqual([
      'strong 1',
      'moderate 1',
      'weak 1',
      'unset 1',
    ]);
    expect(choices.states.map(({ value }) => value)).not.toContain('resting');
  });

  it('names companies as the notes do, by name', () => {
    expect(choices.companies).toHaveLength(2);
    expect(choices.companies[0]).toMatchObject({ value: 'acme', count: 2 });
  });

  it('counts a nested tag among those above it', () => {
    expect(choices.tags.map(({ value, count }) => `${value} ${String(count)}`)).toEqual([
      'people 2',
      'people/uni 1',
    ]);
  });

  it('finds each person under each of the values', () => {
    for (const { value, count } of choices.relations) {
      expect(find({ relations: [value] })).toHaveLength(count);
    }
  });
});
