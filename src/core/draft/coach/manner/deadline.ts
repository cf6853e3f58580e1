import { addDays, makeDay, startOfWeek, yearOf, type Day } from '../../../day';
import type { Span } from '../../../text/phrases';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** A deadline in English, with what says when. */
const DEADLINE = new RegExp(
  [
    `\\b(?:by|before|until|till|no later than|latest|not later than) (?:the )?(?:(?:very )?latest )?(?:`,
    `(?<soon>today|tonight|tomorrow|noon|midday|lunchtime|this (?:evening|afternoon)|(?:the )?weekend|(?:close of|end of) (?:the |this )?(?:business|day|week)|cob|eob|eod|eow)|`,
    `(?:this |coming |on )?(?<weekday>${WEEKDAYS.join('|')})|`,
    `(?<iso>\\d{4}-\\d{2}-\\d{2})|`,
    `(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month1>${month})|`,
    `(?<month2>${month}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?)(?![a-z\\d])`,
    `|\\b(?<within>within (?:the next )?(?:an hour|\\d+ hours|a day|a week|(?:two|three|four|[2-4]) (?:business |working )?days)|in the next (?:few days|day|two days|24 hours|48 hours|hours?|couple of (?:days|hours)))\\b`,
    `|\\b(?<now>(?:reply|answer|respond|get back to me|let me know|decide|confirm|send (?:it|me \\w+|this)) (?:\\w+ ){0,2}?(?:today|tonight|tomorrow))\\b`,
  ].join(''),
  'gi',
);

/** The deadlines in a text that fall before the limit. Days without a year are the next of that date. */
export function shortDeadlines(text: string, today: Day, limit: Day): readonly Span[] {
  return [...text.matchAll(DEADLINE)]
    .filter(({ groups = {} }) => {
      const isNear = ['soon', 'within', 'now'].some((name) => groups[name] !== undefined);
      if (isNear) return true;
      const day = deadlineDay(groups, today);
      return day !== null && day >= today && day < limit;
    })
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

type Groups = Readonly<Record<string, string | undefined>>;

function deadlineDay(groups: Groups, today: Day): Day | null {
  const { weekday, iso, day1, month1, day2, month2 } = groups;
  if (weekday !== undefined) return nextWeekday(WEEKDAYS.indexOf(weekday.toLowerCase()), today);
  if (iso !== undefined) {
    const [year = 0, monthNumber = 0, dayNumber = 0] = iso.split('-').map(Number);
    return makeDay(year, monthNumber, dayNumber);
  }
  const monthNumber = MONTHS.indexOf((month1 ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1;
  const dayNumber = Number(day1 ?? day2);
  const thisYear = makeDay(yearOf(today), monthNumber, dayNumber);
  return thisYear !== null && thisYear < today
    ? makeDay(yearOf(today) + 1, monthNumber, dayNumber)
    : thisYear;
}

/** The first such weekday after today, Monday being 0. */
function nextWeekday(index: number, today: Day): Day {
  const day = addDays(startOfWeek(today), index);
  return day > today ? day : addDays(day, 7);
}
