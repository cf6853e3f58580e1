import type { Tie } from './contact';
import { RULE_ROWS, type RuleName } from './rule-table';
import type { Stage } from './search';

/** The numbers of the rules: days unless the table says otherwise. */
export type Rules = Readonly<Record<RuleName, number>>;

/** What the user can decide about Rapport; the only thing kept outside the notes. */
export interface Settings {
  readonly contactFolders: readonly string[];
  /** Tags that make a note a contact, without `#`; nested tags count. */
  readonly contactTags: readonly string[];
  readonly contactTypes: readonly string[];
  readonly templatesFolder: string;
  /** A note whose text a new contact begins with; empty: none. */
  readonly newContactTemplate: string;
  readonly opportunitiesFolder: string;
  readonly reviewsFolder: string;
  readonly exportsFolder: string;
  /** The words that the headings of logs end with. */
  readonly logHeadings: readonly string[];
  /** Further names of properties: canonical name → names also read. */
  readonly propertyNames: Readonly<Record<string, readonly string[]>>;
  /** Further words for ties: word → tie. */
  readonly tieWords: Readonly<Record<string, Tie>>;
  /** Further words for the stages of an opportunity: word → stage. */
  readonly stageWords: Readonly<Record<string, Stage>>;
  /** How to read `01/05/2026`; null: not at all. */
  readonly slashedDates: 'day-first' | 'month-first' | null;
  readonly dailyNotes: boolean;
  /** Offer verbs while a line of a log is typed. */
  readonly suggestVerbs: boolean;
  readonly moveWeekends: boolean;
  /** How many of the late and due make up today's set. */
  readonly todaysSet: number;
  /** Let an exported calendar say why somebody is due. */
  readonly calendarDetails: boolean;
  readonly rules: Rules;
}

/** The product's own numbers. */
export const DEFAULT_RULES = Object.fromEntries(
  RULE_ROWS.map(({ rule, usual }) => [rule, usual]),
) as Rules;

/** What holds until the user decides otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  contactFolders: ['People'],
  contactTags: ['contact', 'person'],
  contactTypes: ['contact', 'person'],
  templatesFolder: 'Templates',
  newContactTemplate: '',
  opportunitiesFolder: 'Opportunities',
  reviewsFolder: 'Reviews',
  exportsFolder: 'Exports',
  logHeadings: [
    ...['Log', 'Touches', 'Interactions', 'History', 'Conversations', 'Communications'],
    'Timeline',
  ],
  propertyNames: {},
  tieWords: {},
  stageWords: {},
  slashedDates: null,
  dailyNotes: false,
  suggestVerbs: true,
  moveWeekends: true,
  todaysSet: 5,
  calendarDetails: true,
  rules: DEFAULT_RULES,
};
