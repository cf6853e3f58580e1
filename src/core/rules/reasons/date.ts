import type { Contact, YearlyDay } from '../../contact';
import { addDays, daysBetween, isLeapYear, makeDay, yearOf, type Day } from '../../day';
import type { FollowUp } from '../../follow-up';
import { hasFrom, isSkip } from '../history';
import type { Rules } from '../../settings';
import { isOut } from '../../touch';
import { dueFirst, type Reason } from './reason';

const isSkipped = isSkip('date');

/** 8. A birthday or a work anniversary is near. */
export const date: Reason = {
  name: 'date',
  open: (contact, { settings: { rules }, today }) =>
    dueFirst([
      ...celebrations(contact.birthday, 'birthday', contact, rules, today),
      ...celebrations(contact.workAnniversary, 'work-anniversary', contact, rules, today),
    ]),
};

function celebrations(
  yearly: YearlyDay | null,
  kind: 'birthday' | 'work-anniversary',
  contact: Contact,
  rules: Rules,
  today: Day,
): FollowUp[] {
  if (yearly === null) return [];
  const year = yearOf(today);
  return [year - 1, year, year + 1]
    .map((candidate) => celebratedIn(yearly, candidate))
    .filter((day) => day !== null)
    .filter((day) => isNear(day, contact, rules, today))
    .map((day) => ({
      reason: 'date',
      due: day,
      lateFrom: null,
      share: null,
      evidence: { reason: 'date', kind, day },
    }));
}

/** The day it is celebrated in that year: from the year after the one given, 29 Feb on the 28th where it must be. */
export function celebratedIn({ year, month, day }: YearlyDay, candidate: number): Day | null {
  if (year !== null && candidate <= year) return null;
  const short = month === 2 && day === 29 && !isLeapYear(candidate);
  return makeDay(candidate, month, short ? 28 : day);
}

function isNear(day: Day, contact: Contact, rules: Rules, today: Day): boolean {
  const opens = addDays(day, -rules.dateAheadDays);
  if (today < opens || daysBetween(day, today) > rules.dateLapseDays) return false;
  return !hasFrom(contact, opens, (entry) => isOut(entry) || isSkipped(entry));
}
