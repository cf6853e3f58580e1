import type { CadenceChoice } from './cadence';
import type { Day } from './day';
import type { Promised } from './promise';
import type { Touch } from './touch';

/** How well they know the user, strongest first. */
export const TIES = ['strong', 'moderate', 'weak'] as const;
export type Tie = (typeof TIES)[number];

/** A day that comes again every year; the year, where given, is the one it first happened in. */
export interface YearlyDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Text, with the path of the note it links to where it is a link that resolves. */
export interface LinkedText {
  readonly text: string;
  readonly path: string | null;
}

/** A person as their note tells of them. Absent values are null or empty. */
export interface Contact {
  readonly path: string;
  readonly name: string;
  readonly tie: Tie | null;
  /** Canonical words: lower case, hyphens for spaces. */
  readonly relations: readonly string[];
  readonly cadence: CadenceChoice | null;
  readonly nextTouch: Day | null;
  readonly snoozedUntil: Day | null;
  readonly metAt: LinkedText | null;
  readonly metThrough: LinkedText | null;
  readonly company: LinkedText | null;
  readonly role: LinkedText | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly linkedin: readonly string[];
  readonly birthday: YearlyDay | null;
  readonly workAnniversary: YearlyDay | null;
  readonly doNotContact: boolean;
  readonly archived: boolean;
  /** True, or the day until which they should not be asked for anything. */
  readonly noAsks: boolean | Day;
  /** Days that must lie between two messages of the user's. */
  readonly minGap: number | null;
  readonly channels: readonly string[];
  readonly avoidTopics: readonly string[];
  readonly interests: readonly string[];
  readonly needs: readonly string[];
  readonly canHelpWith: readonly string[];
  readonly tags: readonly string[];
  /** Oldest first, in the order the rules mean by "after"; `social` and `skipped` entries included. */
  readonly entries: readonly Touch[];
  /** Open promises, both ways, as they stand in the note. */
  readonly promises: readonly Promised[];
}

/** Whether one of the contact's relations is that word. */
export function isRelation(contact: Contact, ...words: readonly string[]): boolean {
  return contact.relations.some((relation) => words.includes(relation));
}

/** Whether both name the same company: the same note, or the same words in any case. */
export function isSameCompany(a: LinkedText | null, b: LinkedText | null): boolean {
  if (a === null || b === null) return false;
  const known = companyNames(b);
  return companyNames(a).some((name) => known.includes(name));
}

/** What a company is known by: its text and the name of the note it links to. */
function companyNames({ text, path }: LinkedText): string[] {
  const note = path?.split('/').at(-1)?.replace(/\.md$/i, '');
  return [text, ...(note === undefined ? [] : [note])]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}
