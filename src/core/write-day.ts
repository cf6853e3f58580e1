import { toUtcInstant, yearOf, type Day, type WriteDay } from './day';

/** How days are written: as briefly as a list wants them, or with the month in full as in a letter. */
export type DayStyle = 'short' | 'letter';

/** With the year, for days of another one. */
const WITH_YEAR: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: { dateStyle: 'medium' },
  letter: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** Writes days as people of a locale do, without the year while it is the current one; undefined: the system's locale. */
export function dayWriter(locale: string | undefined, today: Day, style: DayStyle): WriteDay {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const thisYear = format({ day: 'numeric', month: style === 'short' ? 'short' : 'long' });
  const another = format(WITH_YEAR[style]);
  const month = format({ month: 'long', year: 'numeric' });
  const formatFor = (day: Day): Intl.DateTimeFormat =>
    yearOf(day) === yearOf(today) ? thisYear : another;
  return (day, precision) =>
    (precision === 'month' ? month : formatFor(day)).format(toUtcInstant(day));
}
