import type { ImportEntry } from '../../notes/import/entry';
import type { Properties } from './entry-properties';

/** What becomes of an entry. */
export type Verdict =
  'new' | 'same' | 'changed' | 'possible' | 'not-a-person' | 'empty' | 'problem';

/** Every verdict, in the order in which a preview counts them. */
export const VERDICTS: readonly Verdict[] = [
  'new',
  'changed',
  'possible',
  'same',
  'not-a-person',
  'problem',
  'empty',
];

/** What the user decides about an entry that nobody else can decide; null: it is left out. */
export type Choice = 'new' | 'into' | null;

/** An entry with what becomes of it. */
export interface Judged {
  /** Its place in the file, from 0. */
  readonly at: number;
  readonly entry: ImportEntry;
  readonly verdict: Verdict;
  /** Empty where nobody is named. */
  readonly name: string;
  /** The note it is, may be or would become. */
  readonly path: string | null;
  /** What is written, or would be once it is chosen. */
  readonly set: Properties;
  /** Sentences for the user; null: nothing is to be said. */
  readonly message: string | null;
}

/** Whether the file could be read to its end; else nothing of it is to be written. */
export const isWhole = (all: readonly Judged[]): boolean =>
  all.every(({ entry }) => entry.kind !== 'cut-off');
