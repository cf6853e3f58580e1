/** What a number counts, in the plural. */
export type Unit = 'days' | 'business days' | 'times' | 'people' | 'cadences' | 'nudges';

/** The largest number of days that is taken: a hundred years. */
const MOST_DAYS = 36_525;

/** A number the user may change: its default, what values make sense, and how it is put to them. */
export interface RuleNumber {
  readonly usual: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
  readonly name: string;
  readonly desc: string;
}

/** Where a number stands in the settings. */
export interface RulePlace {
  readonly page: 'write' | 'leave' | 'list';
  readonly group: string;
}

type Bounds = Partial<Pick<RuleNumber, 'min' | 'max'>>;

function number(
  unit: Unit,
  usual: number,
  name: string,
  desc: string,
  { min = 0, max = MOST_DAYS }: Bounds = {},
): RuleNumber {
  return { usual, min, max, unit, name, desc };
}

const days = (usual: number, name: string, desc: string, bounds?: Bounds): RuleNumber =>
  number('days', usual, name, desc, bounds);

const businessDays = (usual: number, name: string, desc: string): RuleNumber =>
  number('business days', usual, name, desc);

const group =
  (page: RulePlace['page']) =>
  <Name extends string>(
    heading: string,
    rows: Readonly<Record<Name, RuleNumber>>,
  ): Readonly<Record<Name, RuleNumber & RulePlace>> => {
    const placed = Object.entries<RuleNumber>(rows).map(
      ([name, row]) => [name, { ...row, page, group: heading }] as const,
    );
    return Object.fromEntries(placed) as Record<Name, RuleNumber & RulePlace>;
  };

const write = group('write');
const leave = group('leave');
const list = group('list');

/** Some lengths are divided or multiplied by, or would ask for the same thing every day. */
const atLeastOne = { min: 1 } as const;

const WHERE_NO_CADENCE = 'Where the note names no cadence.';

/**
 * Every number of the rules, in the order the settings show them. The type of the rules, their defaults, how
 * stored values are read, what may be typed and the rows of the settings follow from it.
 */
export const RULE_TABLE = {
  ...write('Promises', {
    promiseBusinessDays: businessDays(
      2,
      'Promise without a due date',
      'Due this long after the day it was made.',
    ),
  }),
  ...write('Replies', {
    replyDueBusinessDays: businessDays(2, 'Answer within', 'After they replied to you.'),
    replyLateBusinessDays: businessDays(5, 'Answer late after', 'After they replied to you.'),
    replyLapseDays: days(
      60,
      'Answer no longer suggested after',
      'An older reply asks for no answer.',
    ),
  }),
  ...write('Thank-yous', {
    thankYouDueDays: days(1, 'Thank within', 'After you met, or they helped or said no.'),
    thankYouLateDays: days(3, 'Thanks late after', 'After you met, or they helped or said no.'),
    thankYouLapseDays: days(
      30,
      'Thanks no longer suggested after',
      'After you met, or they helped or said no.',
    ),
  }),
  ...write('Nudges', {
    nudgeDays: days(
      21,
      'Wait before a nudge',
      'After a request, or the last nudge about it.',
      atLeastOne,
    ),
    nudgeRecruiterDays: days(
      14,
      'Wait before a nudge to a recruiter',
      'After a request, or the last nudge about it.',
      atLeastOne,
    ),
    mostNudges: number(
      'nudges',
      2,
      'Nudges for one request',
      'How often one request is brought up again.',
    ),
    mostNudgesWeak: number(
      'nudges',
      1,
      'Nudges for one request to a weak tie',
      'The same for people with a weak tie, or none set.',
    ),
  }),
  ...write('Preparing references', {
    prepareDueBusinessDays: businessDays(
      1,
      'Prepare them within',
      'After an opportunity came to the stage of references.',
    ),
    prepareLateBusinessDays: businessDays(
      3,
      'Preparing late after',
      'After an opportunity came to the stage of references.',
    ),
  }),
  ...write('Telling helpers how it went', {
    outcomeDueDays: days(2, 'Tell helpers within', 'After the stage of an opportunity changed.'),
    outcomeLateDays: days(7, 'Telling late after', 'After the stage of an opportunity changed.'),
    outcomeLapseDays: days(
      60,
      'Telling no longer suggested after',
      'After the stage of an opportunity changed.',
    ),
  }),
  ...write('Announcing a new job', {
    announceJoiningDays: days(1, 'Future colleagues within', 'After you accepted the offer.'),
    announceHelperDays: days(
      3,
      'References, mentors, recruiters and helpers within',
      'After you accepted the offer.',
    ),
    announceOtherDays: days(
      14,
      'Everyone else in the search within',
      'After you accepted the offer.',
    ),
    announceLateDays: days(14, 'News late after', 'After it was due.'),
    announceLapseDays: days(60, 'News no longer suggested after', 'After you accepted the offer.'),
  }),
  ...write('Birthdays and anniversaries', {
    dateAheadDays: days(7, 'Shown ahead', 'Before the day itself.'),
    dateLapseDays: days(3, 'Shown after', 'Wishes that come later are not suggested.'),
  }),
  ...write('News of the search', {
    updateDueDays: days(
      60,
      'Update within',
      'After you last wrote to somebody who helped.',
      atLeastOne,
    ),
    updateLateDays: days(
      90,
      'Update late after',
      'After you last wrote to somebody who helped.',
      atLeastOne,
    ),
  }),
  ...write('Check-ins', {
    cadenceReference: days(30, 'References', WHERE_NO_CADENCE, atLeastOne),
    cadenceMentor: days(30, 'Mentors', WHERE_NO_CADENCE, atLeastOne),
    cadenceRecruiter: days(28, 'Recruiters', WHERE_NO_CADENCE, atLeastOne),
    cadenceStrong: days(30, 'Strong ties', WHERE_NO_CADENCE, atLeastOne),
    cadenceModerate: days(60, 'Moderate ties', WHERE_NO_CADENCE, atLeastOne),
    cadenceWeak: days(90, 'Weak ties', WHERE_NO_CADENCE, atLeastOne),
    maintainingFactor: number(
      'times',
      2,
      'Slower when not searching',
      'The numbers above are multiplied by this while you only maintain contacts.',
      atLeastOne,
    ),
    nextTouchLateDays: days(
      7,
      'Late without a cadence',
      'After the day that you set for it.',
      atLeastOne,
    ),
    shareWithoutCadenceDays: days(
      14,
      'Order without a cadence',
      'Only for the order of the list.',
      atLeastOne,
    ),
  }),
  ...write('Reconnecting', {
    reconnectSilenceDays: days(
      180,
      'Long silence',
      'At least this long without a word.',
      atLeastOne,
    ),
    reconnectCadences: number(
      'cadences',
      3,
      'Long silence in cadences',
      'And longer than this many cadences.',
      atLeastOne,
    ),
    reconnectPlaces: number(
      'people',
      2,
      'At a time',
      'How many people to suggest reconnecting with at once.',
    ),
  }),
  ...leave('Unanswered requests', {
    restDays: days(90, 'Rest', 'How long to leave them be after the last unanswered nudge.'),
    requestLapseDays: days(180, 'Request lapses', 'An older request is not followed up any more.'),
  }),
  ...leave('Not too often', {
    gapDays: days(
      7,
      'Between two messages',
      'At least this many days between two of your messages.',
    ),
    gapRecruiterDays: days(
      14,
      'Between two messages to a recruiter',
      'At least this many days between two of your messages.',
    ),
    noAskAfterDeclineDays: days(180, 'After a no', 'How long to ask nothing after a no.'),
  }),
  ...list('The list', {
    soonDays: days(7, 'Soon', 'People due within this many days are listed under “Soon”.'),
  }),
};

/** The name of a number. */
export type RuleName = keyof typeof RULE_TABLE;

/** A number under its name. */
export interface RuleRow extends RuleNumber, RulePlace {
  readonly rule: RuleName;
}

/** Every number in the order of the table. */
export const RULE_ROWS: readonly RuleRow[] = Object.entries(RULE_TABLE).map(([rule, row]) => ({
  rule: rule as RuleName,
  ...row,
}));

/** The numbers of one page of the settings, by the heading they stand under. */
export function ruleGroups(page: RulePlace['page']): ReadonlyMap<string, readonly RuleRow[]> {
  const groups = new Map<string, RuleRow[]>();
  for (const row of RULE_ROWS.filter((one) => one.page === page)) {
    groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  }
  return groups;
}

/** What is wrong with a number for a setting, as a sentence; null when nothing is. */
export function numberFault(
  value: unknown,
  { min, max = MOST_DAYS }: { readonly min: number; readonly max?: number },
): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'Expected a whole number.';
  if (value < min) return `Expected ${min} or more.`;
  return value > max ? `Expected ${max} or less.` : null;
}
