import type { Tie } from './contact';

/** The numbers of the rules: days unless the name says otherwise. Defaults are the product's definition. */
export interface Rules {
  readonly promiseBusinessDays: number;
  readonly replyDueBusinessDays: number;
  readonly replyLateBusinessDays: number;
  readonly replyLapseDays: number;
  readonly thankYouDueDays: number;
  readonly thankYouLateDays: number;
  readonly thankYouLapseDays: number;
  readonly mostNudges: number;
  readonly mostNudgesWeak: number;
  readonly nudgeDays: number;
  readonly nudgeRecruiterDays: number;
  readonly requestLapseDays: number;
  readonly restDays: number;
  readonly prepareDueBusinessDays: number;
  readonly prepareLateBusinessDays: number;
  readonly outcomeDueDays: number;
  readonly outcomeLateDays: number;
  readonly outcomeLapseDays: number;
  readonly announceJoiningDays: number;
  readonly announceHelperDays: number;
  readonly announceOtherDays: number;
  readonly announceLateDays: number;
  readonly announceLapseDays: number;
  readonly dateAheadDays: number;
  readonly dateLapseDays: number;
  readonly updateDueDays: number;
  readonly updateLateDays: number;
  readonly nextTouchLateDays: number;
  readonly reconnectSilenceDays: number;
  readonly reconnectCadences: number;
  readonly reconnectPlaces: number;
  readonly cadenceReference: number;
  readonly cadenceMentor: number;
  readonly cadenceRecruiter: number;
  readonly cadenceStrong: number;
  readonly cadenceModerate: number;
  readonly cadenceWeak: number;
  readonly maintainingFactor: number;
  readonly gapDays: number;
  readonly gapRecruiterDays: number;
  readonly noAskAfterDeclineDays: number;
  readonly soonDays: number;
  readonly shareWithoutCadenceDays: number;
}

/** What the user can decide about Rapport; the only thing kept outside the notes. */
export interface Settings {
  readonly contactFolders: readonly string[];
  /** Tags that make a note a contact, without `#`; nested tags count. */
  readonly contactTags: readonly string[];
  readonly contactTypes: readonly string[];
  readonly templatesFolder: string;
  readonly logHeadings: readonly string[];
  /** Further names of properties: canonical name → names also read. */
  readonly propertyNames: Readonly<Record<string, readonly string[]>>;
  /** Further words for ties: word → tie. */
  readonly tieWords: Readonly<Record<string, Tie>>;
  /** How to read `01/05/2026`; null: not at all. */
  readonly slashedDates: 'day-first' | 'month-first' | null;
  readonly dailyNotes: boolean;
  readonly moveWeekends: boolean;
  /** How many of the late and due make up today's set. */
  readonly todaysSet: number;
  readonly rules: Rules;
}

/** The product's own numbers. */
export const DEFAULT_RULES: Rules = {
  promiseBusinessDays: 2,
  replyDueBusinessDays: 2,
  replyLateBusinessDays: 5,
  replyLapseDays: 60,
  thankYouDueDays: 1,
  thankYouLateDays: 3,
  thankYouLapseDays: 30,
  mostNudges: 2,
  mostNudgesWeak: 1,
  nudgeDays: 21,
  nudgeRecruiterDays: 14,
  requestLapseDays: 180,
  restDays: 90,
  prepareDueBusinessDays: 1,
  prepareLateBusinessDays: 3,
  outcomeDueDays: 2,
  outcomeLateDays: 7,
  outcomeLapseDays: 60,
  announceJoiningDays: 1,
  announceHelperDays: 3,
  announceOtherDays: 14,
  announceLateDays: 14,
  announceLapseDays: 60,
  dateAheadDays: 7,
  dateLapseDays: 3,
  updateDueDays: 60,
  updateLateDays: 90,
  nextTouchLateDays: 7,
  reconnectSilenceDays: 180,
  reconnectCadences: 3,
  reconnectPlaces: 2,
  cadenceReference: 30,
  cadenceMentor: 30,
  cadenceRecruiter: 28,
  cadenceStrong: 30,
  cadenceModerate: 60,
  cadenceWeak: 90,
  maintainingFactor: 2,
  gapDays: 7,
  gapRecruiterDays: 14,
  noAskAfterDeclineDays: 180,
  soonDays: 7,
  shareWithoutCadenceDays: 14,
};

/** What holds until the user decides otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  contactFolders: ['People'],
  contactTags: ['contact', 'person'],
  contactTypes: ['contact', 'person'],
  templatesFolder: 'Templates',
  logHeadings: ['Log', 'Touches', 'Interactions', 'Interaction log', 'History'],
  propertyNames: {},
  tieWords: {},
  slashedDates: null,
  dailyNotes: false,
  moveWeekends: true,
  todaysSet: 5,
  rules: DEFAULT_RULES,
};
