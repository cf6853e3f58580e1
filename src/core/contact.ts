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

/** Text as shown; where it is a link its target as written, and the path of the note it leads to. */
export interface LinkedText {
  readonly text: string;
  readonly target: string | null;
  /** Null: no link, or one that leads nowhere. */
  readonly path: string | null;
}

/**
 * A person as their note tells of them. Absent values are null or empty. `Text` is what may be a link: with
 * the path it leads to, or still as it stands in the note.
 */
export interface Contact<Text = LinkedText> {
  readonly path: string;
  readonly name: string;
  readonly tie: Tie | null;
  /** Canonical words: lower case, hyphens for spaces. */
  readonly relations: readonly string[];
  readonly cadence: CadenceChoice | null;
  readonly nextTouch: Day | null;
  readonly snoozedUntil: Day | null;
  readonly metAt: Text | null;
  readonly metThrough: Text | null;
  /** Where they work, in the order of their note; nowhere known for most. */
  readonly companies: readonly Text[];
  readonly role: Text | null;
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
  /** Companies and people they could introduce the user to. */
  readonly knows: readonly Text[];
  /** Since when they agreed to be a reference; true: they did, on a day unknown; null: not noted. */
  readonly referenceAgreed: Day | true | null;
  /** What an address book knows them by. */
  readonly uid: string | null;
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

/** The companies on one line; null: none is known. */
export const companyLine = ({ companies }: Pick<Contact, 'companies'>): string | null =>
  companies.map(({ text }) => text).join(', ') || null;
