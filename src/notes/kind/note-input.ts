import type { Day } from '../../core/day';
import type { Finding } from '../../core/problem';
import type { Settings } from '../../core/settings';
import type { Line } from '../body/lines';
import type { PropertyFinder } from '../value/property-names';
import type { Properties } from '../value/yaml-value';

/** How notes are read: by which settings, and as of which day what they say lies ahead. */
export interface Reading {
  readonly settings: Settings;
  readonly today: Day;
}

/** What a note is read from: its path and properties, and its parts as far as they are known yet. */
export interface NoteInput {
  readonly path: string;
  readonly properties: Properties;
  /** The same properties, to be found by any of their names. */
  readonly finder: PropertyFinder;
  readonly tags: readonly string[];
  /** Null while only the properties are known. */
  readonly frontmatter: string | null;
  readonly lines: readonly Line[];
}

/** What every note that says something to Rapport has. */
export interface Parsed {
  readonly findings: readonly Finding[];
  /** The first day ahead that stands in the note and will read differently once it comes; else null. */
  readonly ahead: Day | null;
}
