import type { Rules } from './settings';

/** How a number of the rules is put to the user. */
export interface RuleText {
  readonly rule: keyof Rules;
  readonly name: string;
  readonly desc: string;
  /** What is counted, in the plural. */
  readonly unit: 'days' | 'business days' | 'times' | 'people' | 'cadences' | 'nudges';
  /** The smallest number that makes sense. */
  readonly min: number;
}

/** Numbers that belong together, under one heading. */
export interface RuleGroup {
  readonly heading: string;
  readonly rules: readonly RuleText[];
}

/** The largest number of days that is taken: a hundred years. */
export const MOST_DAYS = 36_525;

const days = (rule: keyof Rules, name: string, desc: string, min = 0): RuleText => ({
  rule,
  name,
  desc,
  unit: 'days',
  min,
});

const businessDays = (rule: keyof Rules, name: string, desc: string): RuleText => ({
  rule,
  name,
  desc,
  unit: 'business days',
  min: 0,
});

/** The numbers that say when somebody is due, a group for each reason to write. */
export const REASON_GROUPS: readonly RuleGroup[] = [
  {
    heading: 'Promises',
    rules: [
      businessDays(
        'promiseBusinessDays',
        'Promise without a due date',
        'Due so long after the day it was made.',
      ),
    ],
  },
  {
    heading: 'Replies',
    rules: [
      businessDays('replyDueBusinessDays', 'Answer due', 'After they replied to you.'),
      businessDays('replyLateBusinessDays', 'Answer late', 'After they replied to you.'),
      days('replyLapseDays', 'Answer lapses', 'An older reply no longer asks for an answer.'),
    ],
  },
  {
    heading: 'Thank-yous',
    rules: [
      days('thankYouDueDays', 'Thank-you due', 'After you met, or they helped or said no.'),
      days('thankYouLateDays', 'Thank-you late', 'After you met, or they helped or said no.'),
      days('thankYouLapseDays', 'Thank-you lapses', 'After that it is no longer suggested.'),
    ],
  },
  {
    heading: 'Nudges',
    rules: [
      days('nudgeDays', 'Wait before a nudge', 'After a request, or the last nudge about it.', 1),
      days(
        'nudgeRecruiterDays',
        'Wait before a nudge to a recruiter',
        'After a request, or the last nudge about it.',
        1,
      ),
      {
        rule: 'mostNudges',
        name: 'Most nudges',
        desc: 'How often one request is brought up again.',
        unit: 'nudges',
        min: 0,
      },
      {
        rule: 'mostNudgesWeak',
        name: 'Most nudges to a weak tie',
        desc: 'The same for people with a weak tie, or none set.',
        unit: 'nudges',
        min: 0,
      },
    ],
  },
  {
    heading: 'Preparing references',
    rules: [
      businessDays(
        'prepareDueBusinessDays',
        'Preparing due',
        'After an opportunity came to the stage of references.',
      ),
      businessDays(
        'prepareLateBusinessDays',
        'Preparing late',
        'After an opportunity came to the stage of references.',
      ),
    ],
  },
  {
    heading: 'Telling helpers how it went',
    rules: [
      days('outcomeDueDays', 'Telling due', 'After the stage of an opportunity changed.'),
      days('outcomeLateDays', 'Telling late', 'After the stage of an opportunity changed.'),
      days('outcomeLapseDays', 'Telling lapses', 'After that it is no longer suggested.'),
    ],
  },
  {
    heading: 'Announcing a new job',
    rules: [
      days('announceJoiningDays', 'Future colleagues', 'After you accepted the offer.'),
      days(
        'announceHelperDays',
        'References, mentors, recruiters and helpers',
        'After you accepted the offer.',
      ),
      days('announceOtherDays', 'Everyone else in the search', 'After you accepted the offer.'),
      days('announceLateDays', 'News late', 'After it was due.'),
      days('announceLapseDays', 'News lapses', 'After you accepted the offer.'),
    ],
  },
  {
    heading: 'Birthdays and anniversaries',
    rules: [
      days('dateAheadDays', 'Shown ahead', 'Before the day itself.'),
      days('dateLapseDays', 'Shown after', 'Wishes that come later are not suggested.'),
    ],
  },
  {
    heading: 'News of the search',
    rules: [
      days('updateDueDays', 'Update due', 'After you last wrote to somebody who helped.', 1),
      days('updateLateDays', 'Update late', 'After you last wrote to somebody who helped.', 1),
    ],
  },
  {
    heading: 'Check-ins',
    rules: [
      days('cadenceReference', 'References', 'Where the note names no cadence.', 1),
      days('cadenceMentor', 'Mentors', 'Where the note names no cadence.', 1),
      days('cadenceRecruiter', 'Recruiters', 'Where the note names no cadence.', 1),
      days('cadenceStrong', 'Strong ties', 'Where the note names no cadence.', 1),
      days('cadenceModerate', 'Moderate ties', 'Where the note names no cadence.', 1),
      days('cadenceWeak', 'Weak ties', 'Where the note names no cadence.', 1),
      {
        rule: 'maintainingFactor',
        name: 'Slower when not searching',
        desc: 'The numbers above are multiplied by this while you only maintain contacts.',
        unit: 'times',
        min: 1,
      },
      days(
        'nextTouchLateDays',
        'Check-in late without a cadence',
        'After the day that you set for it.',
        1,
      ),
      days(
        'shareWithoutCadenceDays',
        'Order without a cadence',
        'A check-in without a cadence is sorted as if it had this one.',
        1,
      ),
    ],
  },
  {
    heading: 'Reconnecting',
    rules: [
      days('reconnectSilenceDays', 'Long silence', 'At least so long without a word.', 1),
      {
        rule: 'reconnectCadences',
        name: 'Long silence in cadences',
        desc: 'And longer than so many cadences.',
        unit: 'cadences',
        min: 1,
      },
      {
        rule: 'reconnectPlaces',
        name: 'At a time',
        desc: 'To so many people reconnecting is suggested at once.',
        unit: 'people',
        min: 0,
      },
    ],
  },
];

/** The numbers that say when not to write. */
export const GUARD_GROUPS: readonly RuleGroup[] = [
  {
    heading: 'Unanswered requests',
    rules: [
      days('restDays', 'Rest', 'After the last nudge without an answer they are left in peace.'),
      days('requestLapseDays', 'Request lapses', 'An older request is not followed up any more.'),
    ],
  },
  {
    heading: 'Not too often',
    rules: [
      days('gapDays', 'Between two messages', 'At least so long between messages of yours.'),
      days(
        'gapRecruiterDays',
        'Between two messages to a recruiter',
        'At least so long between messages of yours.',
      ),
      days('noAskAfterDeclineDays', 'After a no', 'So long nothing is asked of them.'),
    ],
  },
];

/** The numbers of the list itself. */
export const LIST_RULES: readonly RuleText[] = [
  days('soonDays', 'Soon', 'People due within so many days are listed as soon.'),
];

/** Every number of the rules with its words. */
export const RULE_TEXTS: readonly RuleText[] = [
  ...[...REASON_GROUPS, ...GUARD_GROUPS].flatMap(({ rules }) => rules),
  ...LIST_RULES,
];

/** What is wrong with a number for a setting, as a sentence; null when nothing is. */
export function numberFault(value: unknown, min: number, max = MOST_DAYS): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'Expected a whole number.';
  if (value < min) return `Expected ${String(min)} or more.`;
  return value > max ? `Expected ${String(max)} or less.` : null;
}
