import { getLanguage } from 'obsidian';
import type { DraftBasis } from '../../core/draft/basis';
import type { Book } from '../../app/book';
import type { Contact } from '../../core/contact';
import type { ReasonName } from '../../core/follow-up';
import { dayWriter } from '../../core/write-day';
import type { Moment } from '../../core/template/dates';
import { baseName } from '../../notes/value/links';
import type { Rapport } from '../host/rapport';

/** What drafting works with. */
export type DraftTools = Rapport;

/** What a message to a contact is written from, now. `note` is the path of the note the text goes into. */
export function draftBasis(
  { book, templates, now }: DraftTools,
  contact: Contact,
  reason: ReasonName | null,
  note: string,
): DraftBasis {
  return {
    contact,
    row: book.row(contact.path),
    reason,
    situation: book.situation,
    templates: templates.all(),
    moment: momentOf(book, now(), note),
    writeDay: dayWriter(getLanguage(), book.today, 'letter'),
  };
}

function momentOf(book: Book, now: Date, note: string): Moment {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return { today: book.today, time, title: baseName(note), locale: getLanguage() };
}
