import { getLanguage } from 'obsidian';
import type { DraftBasis } from '../../core/draft/basis';
import type { Contact } from '../../core/contact';
import type { ReasonName } from '../../core/follow-up';
import { dayWriter } from '../../core/write-day';
import { noteName } from '../../core/text/note-name';
import { momentOf } from '../host/moment';
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
    moment: momentOf(book.today, now(), noteName(note)),
    writeDay: dayWriter(getLanguage(), book.today, 'letter'),
  };
}
