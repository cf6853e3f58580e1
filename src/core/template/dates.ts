import { toUtcInstant, type Day } from '../day';

/** The moment and note a template is filled in for. */
export interface Moment {
  readonly today: Day;
  /** The time of day as a 24-hour clock shows it, `HH:mm`. */
  readonly time: string;
  /** What `{{title}}` stands for: the name of the note the text goes into. */
  readonly title: string;
  /** For the names of months and weekdays, such as `en-GB`. */
  readonly locale: string;
}

/**
 * The part of Moment.js' formats that is read: `YYYY YY MMMM MMM MM M Do DD D dddd ddd HH H hh h mm m A a`,
 * and text in square brackets as it stands. Seconds are always `00`.
 */
const FORMAT = /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|Do|DD|D|dddd|ddd|HH|H|hh|h|mm|m|ss|A|a/g;

/**
 * `date`, `date:FORMAT`, `time`, `time:FORMAT` and `title` as in Obsidian's own templates; null for any
 * other name.
 */
export function dateTag(name: string, moment: Moment): string | null {
  if (name === 'title') return moment.title;
  const [, kind, format] = /^(date|time)(?:\s*:([\s\S]*))?$/.exec(name) ?? [];
  if (kind === undefined) return null;
  const fallback = kind === 'date' ? 'YYYY-MM-DD' : 'HH:mm';
  return formatMoment(format?.trim() || fallback, moment);
}

function formatMoment(format: string, moment: Moment): string {
  return format.replace(FORMAT, (token: string, quoted: string | undefined) =>
    quoted === undefined ? part(token, moment) : quoted,
  );
}

const padded = (value: number): string => String(value).padStart(2, '0');

function part(token: string, { today, time, locale }: Moment): string {
  const [year = '', month = '', day = ''] = today.split('-');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const named = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(toUtcInstant(today));
  const parts: Readonly<Record<string, () => string>> = {
    YYYY: () => year,
    YY: () => year.slice(2),
    MMMM: () => named({ month: 'long' }),
    MMM: () => named({ month: 'short' }),
    MM: () => month,
    M: () => String(Number(month)),
    Do: () => ordinal(Number(day), locale),
    DD: () => day,
    D: () => String(Number(day)),
    dddd: () => named({ weekday: 'long' }),
    ddd: () => named({ weekday: 'short' }),
    HH: () => padded(hour),
    H: () => String(hour),
    hh: () => padded(hour % 12 || 12),
    h: () => String(hour % 12 || 12),
    mm: () => padded(minute),
    m: () => String(minute),
    ss: () => '00',
    A: () => (hour < 12 ? 'AM' : 'PM'),
    a: () => (hour < 12 ? 'am' : 'pm'),
  };
  return parts[token]?.() ?? token;
}

/** 1st, 2nd, 3rd in English; elsewhere the plain number. */
function ordinal(day: number, locale: string): string {
  if (!/^en\b/i.test(locale)) return String(day);
  const teen = day > 10 && day < 14;
  return `${day}${(teen ? '' : ['', 'st', 'nd', 'rd'][day % 10]) || 'th'}`;
}
