import { getLanguage } from 'obsidian';
import type { Book } from '../../app/book';
import { toUtcInstant, yearOf, type WriteDay } from '../../core/day';

/** Days as the user's locale writes them: without the year while it is the current one. */
export function dayWriter(book: Pick<Book, 'today'>): WriteDay {
  const locale = getLanguage();
  const short = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => (yearOf(day) === yearOf(book.today) ? short : long).format(toUtcInstant(day));
}
