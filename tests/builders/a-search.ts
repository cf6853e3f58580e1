import type { LinkedText } from '../../src/core/contact';
import { NO_SEARCH_NOTE, type Opportunity, type Search } from '../../src/core/search';
import { opportunityPath } from './an-entry';
import { dayOrNull } from './day';
import { aText } from './linked';

/** What a test says of a search; days and companies as text. */
export interface SearchSketch extends Partial<
  Omit<Search, 'started' | 'outcomeDate' | 'outcomeCompany'>
> {
  readonly started?: string;
  readonly outcomeDate?: string;
  readonly outcomeCompany?: string | LinkedText;
}

/** The search without a job-search note, apart from what the test says. */
export function aSearch(sketch: SearchSketch = {}): Search {
  const { started, outcomeDate, outcomeCompany: company, ...rest } = sketch;
  return {
    ...NO_SEARCH_NOTE,
    ...rest,
    started: dayOrNull(started),
    outcomeDate: dayOrNull(outcomeDate),
    outcomeCompany: typeof company === 'string' ? aText(company) : (company ?? null),
  };
}

/** What a test says of an opportunity; `since` is its stage-date. */
export interface OpportunitySketch extends Partial<Omit<Opportunity, 'stageDate'>> {
  readonly since?: string;
}

/** An opportunity of whom nobody has heard yet, apart from what the test says. */
export function anOpportunity(name: string, sketch: OpportunitySketch = {}): Opportunity {
  const { since, ...rest } = sketch;
  return {
    path: opportunityPath(name),
    name,
    company: null,
    role: null,
    stage: null,
    stageDate: dayOrNull(since),
    helpedBy: [],
    references: null,
    decisionExpected: null,
    formal: false,
    link: null,
    requirements: [],
    qualifications: [],
    ...rest,
  };
}
