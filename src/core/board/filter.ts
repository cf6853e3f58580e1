import { inOrder, type BoardOrder } from './order';
import type { Tie } from '../contact';
import type { ReasonName } from '../follow-up';
import type { Row, State } from './row';
import { companyNameOf } from '../text/company-name';
import { finds } from './search';

/** A tie, or that none is set. */
export type TieChoice = Tie | 'unset';

/** Which rows to show: one of each list that is not empty, and every word of the text. */
export interface BoardFilter {
  readonly text: string;
  readonly states: readonly State[];
  /** A row with one of these reasons, first or further. */
  readonly reasons: readonly ReasonName[];
  readonly ties: readonly TieChoice[];
  /** Names of companies as they are compared. */
  readonly companies: readonly string[];
  readonly relations: readonly string[];
  /** Tags without `#`; a tag stands for those below it too. */
  readonly tags: readonly string[];
}

/** The lists of a filter: everything but the text. */
export type Facet = Exclude<keyof BoardFilter, 'text'>;
export const FACETS = ['states', 'reasons', 'ties', 'companies', 'relations', 'tags'] as const;

/** The filter that lets every row through. */
export const EVERYONE: BoardFilter = {
  text: '',
  states: [],
  reasons: [],
  ties: [],
  companies: [],
  relations: [],
  tags: [],
};

/** Whether a filter leaves anything out. */
export function isFiltering(filter: BoardFilter): boolean {
  return filter.text.trim() !== '' || FACETS.some((facet) => filter[facet].length > 0);
}

/** The rows a filter lets through, in that order; the same array when there is nothing to do. */
export function filterRows(
  rows: readonly Row[],
  filter: BoardFilter,
  order: BoardOrder,
): readonly Row[] {
  const ordered = inOrder(rows, order);
  if (!isFiltering(filter)) return ordered;
  const isFound = finds(filter.text);
  return ordered.filter((row) => passes(row, filter) && isFound(row.contact));
}

function passes(row: Row, filter: BoardFilter): boolean {
  return FACETS.every((facet) => {
    const wanted: readonly string[] = filter[facet];
    return wanted.length === 0 || valuesOf(row, facet).some((value) => wanted.includes(value));
  });
}

/** What a row counts as in a list of the filter. */
export function valuesOf({ state, followUp, also, contact }: Row, facet: Facet): readonly string[] {
  switch (facet) {
    case 'states':
      return [state];
    case 'reasons':
      return followUp === null ? [] : [followUp.reason, ...also.map(({ reason }) => reason)];
    case 'ties':
      return [contact.tie ?? 'unset'];
    case 'companies':
      return contact.companies.map(companyNameOf).filter((name) => name !== '');
    case 'relations':
      return contact.relations;
    case 'tags':
      return contact.tags.flatMap(withParents);
  }
}

/** A nested tag with the tags above it: `a/b` is also an `a`. */
const withParents = (tag: string): string[] =>
  tag.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
