import { valuesOf, type Facet } from './filter';
import { TIES } from '../contact';
import { REASONS } from '../follow-up';
import { companyNameOf } from '../text/company-name';
import { STATES, type Row } from './row';
import { compareTexts } from '../text/collate';

/** One value that a list of the filter can hold. */
export interface FilterChoice {
  readonly value: string;
  /** As the notes spell it; the value itself for words of Rapport's own. */
  readonly text: string;
  /** How many rows have it. */
  readonly count: number;
}

/** What can be chosen in each list, among these rows: own words in their order, others by name. */
export function filterChoices(
  rows: readonly Row[],
): Readonly<Record<Facet, readonly FilterChoice[]>> {
  const own = (facet: Facet, values: readonly string[]): FilterChoice[] => {
    const counts = countValues(rows, facet);
    return values.flatMap((value) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, text: value, count }];
    });
  };
  return {
    states: own('states', STATES),
    reasons: own('reasons', REASONS),
    ties: own('ties', [...TIES, 'unset']),
    companies: byText(countValues(rows, 'companies'), companyTexts(rows)),
    relations: byText(countValues(rows, 'relations')),
    tags: byText(countValues(rows, 'tags')),
  };
}

function countValues(rows: readonly Row[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row, facet))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The first spelling of each company. */
function companyTexts(rows: readonly Row[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const company of rows.flatMap(({ contact }) => contact.companies)) {
    const key = companyNameOf(company);
    if (!texts.has(key)) texts.set(key, company.text.trim());
  }
  return texts;
}

function byText(
  counts: ReadonlyMap<string, number>,
  texts?: ReadonlyMap<string, string>,
): FilterChoice[] {
  return [...counts]
    .map(([value, count]) => ({ value, text: texts?.get(value) ?? value, count }))
    .sort((a, b) => compareTexts(a.text, b.text));
}
