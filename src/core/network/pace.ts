import { cadenceDays } from '../cadence';
import type { Contact } from '../contact';
import { addDays, daysBetween, startOfWeek, type Day } from '../day';
import { isResting, isSnoozed } from '../rules/guards';
import { lastTouch } from '../rules/history';
import { cadenceOf } from '../rules/rhythm';
import type { Situation } from '../situation';
import { isOut } from '../touch';
import { fraction, plus, tenths } from './decimal';
import type { Measure } from './measure';

/** A whole week, and on how many days to how many people something went out in it. */
export interface Week {
  /** Its Monday. */
  readonly from: Day;
  readonly written: number;
}

/** What is written in a week, beside what the cadences ask for. */
export interface Pace {
  /** The last whole weeks, oldest first. */
  readonly weeks: readonly Week[];
  /** Messages a week lately, to one decimal. */
  readonly written: number;
  /** Messages a week that the cadences ask for, to one decimal. */
  readonly asked: number;
  /** How many times as long the cadences would have to be to fit; null where they do. */
  readonly stretch: number | null;
}

/** Weeks shown. */
const WEEKS = 12;

/** Weeks that say how much is written lately. */
const LATELY = 8;

/** Measures the pace; who is archived or not to be contacted was written to as well. */
export const pace: Measure<Pace> = ({ situation }) => {
  const monday = startOfWeek(situation.today);
  const first = addDays(monday, -7 * WEEKS);
  const written = Array.from({ length: WEEKS }, () => 0);
  const lengths = new Map<number, number>();
  const countOut = (contact: Contact): void => {
    for (const day of outDays(contact, first, monday)) {
      const week = Math.floor(daysBetween(first, day) / 7);
      written[week] = (written[week] ?? 0) + 1;
    }
  };
  return {
    add(person) {
      countOut(person);
      const days = daysAsked(person, situation);
      if (days !== null) lengths.set(days, (lengths.get(days) ?? 0) + 1);
    },
    addOther: countOut,
    value() {
      const asked = situation.search.mode === 'paused' ? 0 : askedTenths(lengths);
      const wrote = writtenTenths(written, monday, situation.search.started);
      return {
        weeks: written.map((count, week) => ({ from: addDays(first, 7 * week), written: count })),
        written: wrote / 10,
        asked: asked / 10,
        stretch: wrote === 0 || asked <= wrote ? null : tenths(fraction(asked, wrote)) / 10,
      };
    },
  };
};

/** The days of out touches from `first` up to the day before `end`, each once. */
function outDays({ entries }: Contact, first: Day, end: Day): readonly Day[] {
  const days: Day[] = [];
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry === undefined || entry.day < first) break;
    if (entry.day < end && isOut(entry) && days.at(-1) !== entry.day) days.push(entry.day);
  }
  return days;
}

/** The days of the cadence by which someone asks to be written to; null: they do not. */
function daysAsked(person: Contact, situation: Situation): number | null {
  const last = lastTouch(person);
  const cadence = cadenceOf(person, situation);
  if (last === null || cadence === null) return null;
  if (isSnoozed(person, situation.today) || isResting(person, situation)) return null;
  return cadenceDays(cadence, last);
}

/** Messages a week, in tenths: each cadence asks for 7 days' share of one. */
function askedTenths(lengths: ReadonlyMap<number, number>): number {
  const parts = [...lengths].map(([days, people]) => fraction(7 * people, days));
  return tenths(parts.reduce(plus, fraction(0, 1)));
}

/** The mean of the last weeks, in tenths; of a young search only those since it began. */
function writtenTenths(written: readonly number[], monday: Day, started: Day | null): number {
  const weeks = started === null ? LATELY : wholeWeeks(started, monday);
  const lately = written.slice(-Math.min(LATELY, Math.max(1, weeks)));
  const sum = lately.reduce((total, count) => total + count, 0);
  return tenths(fraction(sum, lately.length));
}

/** The whole weeks from a day up to a Monday; negative when it lies behind. */
function wholeWeeks(from: Day, monday: Day): number {
  return Math.floor(daysBetween(from, monday) / 7);
}
